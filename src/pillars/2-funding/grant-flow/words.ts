import type { Text } from '#kernel/words.ts';
import type { ApplicationAction, ApplicationState, OpinionVerdict, WaitingFor } from './rules/flow.ts';

type Sides = { readonly inside: Text; readonly outside: Text };

/** Each state with the word for the office and the word for the group. */
export const STATE_WORDS: Readonly<Record<ApplicationState, Sides>> = {
  draft: {
    inside: { ja: '下書き', en: 'Draft', easy: '下書き' },
    outside: {
      ja: '下書き（まだ送っていません）',
      en: 'Draft, not sent yet',
      easy: '下書き（まだ 送って いません）',
    },
  },
  submitted: {
    inside: { ja: '形式審査待ち', en: 'Awaiting formal check', easy: '書類を たしかめる 前' },
    outside: {
      ja: '受け付けました（書類を確認しています）',
      en: 'Received; the papers are being checked',
      easy: '届きました（書類を 見て います）',
    },
  },
  returned: {
    inside: { ja: '差戻し中', en: 'Returned', easy: 'もどした' },
    outside: {
      ja: '直していただくところがあります',
      en: 'Something needs mending',
      easy: '直す ところが あります',
    },
  },
  accepted: {
    inside: { ja: '受理', en: 'Accepted', easy: '受けつけた' },
    outside: {
      ja: '書類がそろいました（審査の準備中）',
      en: 'The papers are complete; screening is being prepared',
      easy: '書類が そろいました',
    },
  },
  screening: {
    inside: { ja: '審査中', en: 'In screening', easy: '審査中' },
    outside: {
      ja: '市民活動推進委員会が審査しています',
      en: 'The committee is screening it',
      easy: '委員会が 見て います',
    },
  },
  recommended: {
    inside: { ja: '推薦あり（決定待ち）', en: 'Recommended; to be decided', easy: 'すすめる（決める 前）' },
    outside: {
      ja: '審査が終わり、市が決定する段階です',
      en: 'Screening is over; the city decides next',
      easy: '審査が 終わりました。市が 決めます',
    },
  },
  not_recommended: {
    inside: {
      ja: '推薦なし（決定待ち）',
      en: 'Not recommended; to be decided',
      easy: 'すすめない（決める 前）',
    },
    outside: {
      ja: '審査が終わり、市が決定する段階です',
      en: 'Screening is over; the city decides next',
      easy: '審査が 終わりました。市が 決めます',
    },
  },
  awarded: {
    inside: { ja: '交付決定', en: 'Awarded', easy: '交付が 決まった' },
    outside: { ja: '交付が決まりました', en: 'Awarded', easy: 'お金が 出る ことに なりました' },
  },
  finished: {
    inside: { ja: '完了', en: 'Finished', easy: '終わり' },
    outside: { ja: '事業が完了しました', en: 'Finished', easy: '全部 終わりました' },
  },
  declined: {
    inside: { ja: '不交付決定', en: 'Declined', easy: '交付しない' },
    outside: {
      ja: '今回は交付に至りませんでした',
      en: 'Not awarded this time',
      easy: '今回は お金は 出ません',
    },
  },
  refused: {
    inside: { ja: '不受理', en: 'Refused', easy: '受けつけない' },
    outside: { ja: '受理できませんでした', en: 'Not accepted', easy: '受けつける ことが できません' },
  },
  withdrawn: {
    inside: { ja: '取下げ', en: 'Withdrawn', easy: 'やめた' },
    outside: { ja: '取り下げました', en: 'Withdrawn', easy: 'やめました' },
  },
  given_up: {
    inside: { ja: '辞退', en: 'Given up', easy: 'ことわった' },
    outside: { ja: '辞退しました', en: 'Given up', easy: 'ことわりました' },
  },
  revoked: {
    inside: { ja: '決定取消', en: 'Revoked', easy: '取り消した' },
    outside: { ja: '交付の決定が取り消されました', en: 'The award was revoked', easy: '取り消されました' },
  },
};

/** Each step as it stands in the life of a case. */
export const STEP_WORDS: Readonly<Record<ApplicationAction, Sides>> = {
  submit: {
    inside: { ja: '申請', en: 'Sent', easy: '申しこみ' },
    outside: { ja: '申請を送りました', en: 'Application sent', easy: '申しこみを 送りました' },
  },
  return: {
    inside: { ja: '差戻し', en: 'Returned', easy: 'もどした' },
    outside: { ja: '直すところの連絡がありました', en: 'Asked to mend it', easy: '直す ところが あります' },
  },
  accept: {
    inside: { ja: '形式審査・受理', en: 'Formal check passed', easy: '受けつけ' },
    outside: { ja: '書類の確認が終わりました', en: 'Papers complete', easy: '書類が そろいました' },
  },
  refuse: {
    inside: { ja: '不受理', en: 'Refused', easy: '受けつけない' },
    outside: { ja: '受理できませんでした', en: 'Not accepted', easy: '受けつけませんでした' },
  },
  start_screening: {
    inside: { ja: '審査に付した', en: 'Laid before the committee', easy: '審査を はじめた' },
    outside: { ja: '審査が始まりました', en: 'Screening began', easy: '審査が はじまりました' },
  },
  recommend: {
    inside: { ja: '委員会の推薦', en: 'Recommended', easy: 'すすめる' },
    outside: { ja: '審査が終わりました', en: 'Screening is over', easy: '審査が 終わりました' },
  },
  not_recommend: {
    inside: { ja: '推薦しない', en: 'Not recommended', easy: 'すすめない' },
    outside: { ja: '審査が終わりました', en: 'Screening is over', easy: '審査が 終わりました' },
  },
  award: {
    inside: { ja: '交付決定', en: 'Awarded', easy: '交付が 決まった' },
    outside: { ja: '交付が決まりました', en: 'Awarded', easy: 'お金が 出る ことに なりました' },
  },
  decline: {
    inside: { ja: '不交付決定', en: 'Declined', easy: '交付しない' },
    outside: { ja: '今回は交付に至りませんでした', en: 'Not awarded', easy: '今回は お金は 出ません' },
  },
  finish: {
    inside: { ja: '完了', en: 'Finished', easy: '終わり' },
    outside: { ja: '事業が完了しました', en: 'Finished', easy: '全部 終わりました' },
  },
  revoke: {
    inside: { ja: '決定の取消', en: 'Revoked', easy: '取り消し' },
    outside: { ja: '交付の決定が取り消されました', en: 'Revoked', easy: '取り消されました' },
  },
  withdraw: {
    inside: { ja: '取下げ・辞退', en: 'Withdrawn', easy: 'やめた' },
    outside: { ja: '取り下げました', en: 'Withdrawn', easy: 'やめました' },
  },
};

export const OPINION_WORDS: Readonly<Record<OpinionVerdict, Text>> = {
  support: { ja: '支障なし', en: 'No objection', easy: '問題 なし' },
  conditions: { ja: '条件付きで支障なし', en: 'No objection, with conditions', easy: '条件が あります' },
  object: { ja: '支障あり', en: 'Objection', easy: '問題 あり' },
};

export const WAITING_WORDS: Readonly<Record<WaitingFor, Text>> = {
  group: { ja: '団体', en: 'The group', easy: '団体' },
  office: { ja: '市民活動担当課', en: 'The programme office', easy: '市の 係' },
  department: { ja: '意見照会先の課', en: 'A department', easy: '聞かれた 課' },
  committee: { ja: '委員会', en: 'The committee', easy: '委員会' },
};
