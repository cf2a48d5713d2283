import type { Text } from '#kernel/words.ts';
import type { ConsultationState } from './rules/flow.ts';

export const CONSULTATION_WORDS: Readonly<Record<ConsultationState, Text>> = {
  asked: { ja: '日時の調整中', en: 'Asked for', easy: '日を 決めて います' },
  booked: { ja: '予約済み', en: 'Booked', easy: '日が 決まりました' },
  held: { ja: '実施済み', en: 'Held', easy: '終わりました' },
  cancelled: { ja: '取りやめ', en: 'Cancelled', easy: 'やめました' },
};

export const CONTACT_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この手続きは、市民活動担当課の職員が行います。',
    en: 'This is done by the programme office.',
    easy: 'これは 市の 係が します。',
  },
  'flow.closed': {
    ja: 'この相談は、もう終わっているか取りやめになっています。ページを開き直して確かめてください。',
    en: 'This consultation is over or was cancelled.',
    easy: 'この 相談は 終わって います。',
  },
  'contact.not_found': {
    ja: '見つかりません。一覧から選び直してください。',
    en: 'It is not there. Please choose it from the list.',
    easy: 'ありません。',
  },
  'contact.not_yours': {
    ja: 'このやりとりに書けるのは、申請した団体の会員と、市民活動担当課の職員です。',
    en: 'Only members of the group and the office write here.',
    easy: '団体の 人と 市の 係だけが 書きます。',
  },
  'contact.empty': {
    ja: '本文が空です。伝えたいことを書いてください。',
    en: 'There is nothing in it. Please write something.',
    easy: '何か 書いて ください。',
  },
  'contact.too_long': {
    ja: '長すぎて送れません。4,000字までにしてください。',
    en: 'It is too long: at most 4,000 characters.',
    easy: '長すぎます。4,000字までです。',
  },
  'contact.no_time': {
    ja: '相談の日時を、今より後の日時で入れてください（例：2026年12月1日 14:00）。',
    en: 'Please give a day and time that lies ahead.',
    easy: '日と 時間を 入れて ください。',
  },
  'contact.asked_already': {
    ja: 'この団体には、日時を調整中の相談があります。担当課からの連絡をお待ちください。',
    en: 'A consultation of this group is being arranged already.',
    easy: 'もう 相談を おねがいして います。',
  },
} as const satisfies Record<string, Text>;
export type ContactRefusal = keyof typeof CONTACT_REFUSALS;

export const DESK_WORDS = {
  message: { ja: '新しいメッセージ', en: 'New message', easy: '新しい メッセージ' },
  asked: { ja: '事前相談の申込み', en: 'Consultation asked for', easy: '相談の 申しこみ' },
  booked: { ja: '事前相談', en: 'Consultation', easy: '相談' },
} as const satisfies Record<string, Text>;

export const RETENTION = {
  ownMessages: { ja: '助成のやりとり', en: 'Messages about grants', easy: '助成の メッセージ' },
  ownConsultations: { ja: '助成の事前相談', en: 'Consultations about grants', easy: '助成の 相談' },
  messages: {
    what: {
      ja: '助成の申請についてのやりとりの本文',
      en: 'Messages about grant applications',
      easy: '助成の メッセージ',
    },
    kept: {
      ja: '申請が終わった年度の翌年度から5年度で消します。',
      en: 'Erased five fiscal years after the application is over.',
      easy: '5年度で 消します。',
    },
  },
  consultations: {
    what: { ja: '助成の事前相談の記録', en: 'Records of consultations about grants', easy: '相談の 記録' },
    kept: {
      ja: '申し込みから3年で消します。',
      en: 'Erased three years after they were asked for.',
      easy: '3年で 消します。',
    },
  },
} as const;

export const MAILS = {
  messageSubject: {
    ja: '申請についてメッセージがあります（{code}）',
    en: 'There is a message about an application ({code})',
    easy: 'メッセージが あります（{code}）',
  },
  messageText: {
    ja: '申請（{code}）について新しいメッセージがあります。内容は次のページでご覧ください。\n\n{url}\n\n{house}',
    en: 'There is a new message about application {code}. Please read it here:\n\n{url}\n\n{house}',
    easy: '申しこみ（{code}）の メッセージが あります。ページで 読んで ください。\n\n{url}\n\n{house}',
  },
  bookedSubject: {
    ja: '事前相談の日時が決まりました',
    en: 'Your consultation is booked',
    easy: '相談の 日が 決まりました',
  },
  bookedText: {
    ja: '事前相談の日時が決まりました：{at}\n\n場所などは次のページでご覧ください。\n\n{url}\n\n{house}',
    en: 'Your consultation is booked for {at}. The page says where:\n\n{url}\n\n{house}',
    easy: '相談の 日は {at}です。ページを 見て ください。\n\n{url}\n\n{house}',
  },
} as const satisfies Record<string, Text>;
