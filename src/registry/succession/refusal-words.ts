import type { Text } from '#kernel/words.ts';

export const SUCCESSION_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この操作は、団体の会員かNPOセンターだけができます。',
    en: 'Only members of the group and the NPO centre may do this.',
    easy: '団体（だんたい）の 人（ひと）と センターだけが できます。',
  },
  'succession.not_yours': {
    ja: 'この団体の会員として登録されていません。団体の代表者かNPOセンターにお尋ねください。',
    en: 'You are not registered as a member of this group. Please ask its representative or the NPO centre.',
    easy: 'あなたは この 団体（だんたい）の 会員（かいいん）では ありません。',
  },
  'succession.not_found': {
    ja: 'この引継ぎは見つかりません。',
    en: 'This handover was not found.',
    easy: 'ありません。',
  },
  'succession.not_open': {
    ja: 'この引継ぎは、すでに終わっているか、期限が過ぎています。',
    en: 'This handover is closed or has run out.',
    easy: 'もう 終（お）わって います。',
  },
  'succession.not_representative': {
    ja: 'これができるのは、いまの代表者だけです。代表者にお願いするか、NPOセンターにご相談ください。',
    en: 'Only the present representative may do this. Please ask them, or the NPO centre.',
    easy: '今（いま）の 代表者（だいひょうしゃ）だけが できます。',
  },
  'succession.is_representative': {
    ja: '代表者は外せません。先に代表者を引き継いでください。',
    en: 'The representative cannot be removed: hand over first.',
    easy: '代表者（だいひょうしゃ）は はずせません。先（さき）に かわって ください。',
  },
  'succession.offered_already': {
    ja: 'すでに引継ぎの返事を待っています。相手を変えるときは、先に取りやめてください。',
    en: 'An answer is awaited already. To ask somebody else, call it back first.',
    easy: 'もう 返事（へんじ）を 待（ま）って います。先（さき）に やめて ください。',
  },
  'succession.no_member': {
    ja: 'この方は、いまは会員ではありません。一覧から選び直してください。',
    en: 'This person is no member now. Please choose again.',
    easy: '会員（かいいん）では ありません。もういちど えらんで ください。',
  },
  'succession.to_oneself': {
    ja: 'ご自身には引き継げません。ほかの方を選んでください。',
    en: 'You cannot hand over to yourself.',
    easy: '自分（じぶん）では できません。',
  },
  'succession.member_already': {
    ja: 'このメールアドレスの方は、すでに会員です。',
    en: 'Somebody with this address is a member already.',
    easy: 'もう 会員（かいいん）です。',
  },
  'succession.too_many_invitations': {
    ja: '返事を待っている招待が多すぎます。返事を待つか、NPOセンターにご相談ください。',
    en: 'Too many invitations are open. Wait for answers, or ask the NPO centre.',
    easy: 'しょうたいが 多（おお）すぎます。返事（へんじ）を 待（ま）って ください。',
  },
  'people.ends_in_the_past': {
    ja: '最後の日が今日より前になっています。',
    en: 'The last day is in the past.',
    easy: '最後（さいご）の 日（ひ）を 見（み）て ください。',
  },
  'organisations.not_found': {
    ja: 'この団体は見つかりません。',
    en: 'This group was not found.',
    easy: 'この 団体（だんたい）は ありません。',
  },
} as const satisfies Record<string, Text>;
export type SuccessionRefusal = keyof typeof SUCCESSION_REFUSALS;

/** What is wrong in a form, by field. */
export const SUCCESSION_ERRORS = {
  name: {
    ja: '名前を1字から80字までで入力してください。',
    en: 'Write the name in 1 to 80 characters.',
    easy: '名前（なまえ）を 書（か）いて ください。',
  },
  mail: {
    ja: 'メールアドレスの形になっていません。「@」の前後を確かめてください。',
    en: 'This is no e-mail address. Please look before and after the “@”.',
    easy: 'メールアドレスを たしかめて ください。',
  },
  endsOn: {
    ja: '最後の日が日付として読めません（例：2027年3月31日）。',
    en: 'This is no day (for example 2027-03-31).',
    easy: '日（ひ）を もういちど 書（か）いて ください（例：2027年3月31日）。',
  },
  who: {
    ja: '次の代表者を選んでください。',
    en: 'Please choose the successor.',
    easy: 'つぎの 代表者（だいひょうしゃ）を えらんで ください。',
  },
  stays: {
    ja: '引き継いだあとどうするかを選んでください。',
    en: 'Please choose what you do afterwards.',
    easy: 'そのあと どうするか えらんで ください。',
  },
} as const satisfies Record<string, Text>;
