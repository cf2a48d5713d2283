import type { Text } from '#kernel/words.ts';
import type { AwardState, ChangeKind, PaymentKind, PaymentState, ResultField } from './rules/flow.ts';

type Sides = { readonly inside: Text; readonly outside: Text };
const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });

/** Each state with the word for the office and the word for the group. */
export const AWARD_STATE_WORDS: Readonly<Record<AwardState, Sides>> = {
  decided: {
    inside: text('決定（取り交わし前）', 'Decided, not agreed yet', '決めた（サインの 前）'),
    outside: text(
      '決まりました。請書・協定書の取り交わしをお願いします',
      'Decided; please sign the agreement',
      '決まりました。サインを して ください',
    ),
  },
  agreed: {
    inside: text('着手前', 'Agreed, not begun', '始める 前'),
    outside: text(
      '取り交わしが済みました。始めたらお知らせください',
      'Agreed; tell us when the work begins',
      'サインが おわりました。始めたら 教えて ください',
    ),
  },
  running: {
    inside: text('実施中', 'Running', 'やって いる'),
    outside: text('実施中です', 'Running', 'やって います'),
  },
  stopped: {
    inside: text('中止（報告待ち）', 'Stopped, report awaited', 'やめた（報告を まつ）'),
    outside: text(
      '中止が認められました。使った分を報告してください',
      'Stopped; please report what was spent',
      'やめました。つかった お金を 報告して ください',
    ),
  },
  reported: {
    inside: text('報告の確認待ち', 'Report to be checked', '報告を たしかめる 前'),
    outside: text('報告を市が確認しています', 'The city is checking the report', '市が 報告を 見て います'),
  },
  checked: {
    inside: text('確定待ち', 'To be settled', '金額を 決める 前'),
    outside: text(
      '報告の確認が終わり、金額を確定しています',
      'Checked; the amount is being settled',
      '市が お金を 決めて います',
    ),
  },
  settled: {
    inside: text('確定（精算中）', 'Settled, money open', 'お金を 決めた'),
    outside: text('金額が確定しました', 'The amount is settled', 'お金が 決まりました'),
  },
  closed: {
    inside: text('完了', 'Closed', 'おわり'),
    outside: text('完了しました', 'Closed', 'おわりました'),
  },
  given_up: {
    inside: text('辞退', 'Given up', 'ことわった'),
    outside: text('辞退しました', 'Given up', 'ことわりました'),
  },
  revoked: {
    inside: text('取消', 'Revoked', 'とりけし'),
    outside: text('決定が取り消されました', 'The decision was revoked', '決定が とりけされました'),
  },
};

export const PAYMENT_KIND_WORDS: Readonly<Record<PaymentKind, Text>> = {
  advance: text('概算払', 'Advance', '先に はらう'),
  instalment: text('分割払', 'Instalment', 'わけて はらう'),
  balance: text('精算払', 'Balance payment', '最後に はらう'),
};

export const PAYMENT_STATE_WORDS: Readonly<Record<PaymentState, Text>> = {
  planned: text('請求待ち', 'To be claimed', '請求を まつ'),
  claimed: text('請求済み（市が手続き中）', 'Claimed', '請求した'),
  ordered: text('支払手続き中', 'Ordered', '市が 手つづき中'),
  paid: text('支払済み', 'Paid', 'はらった'),
  failed: text('振込不能', 'Failed', 'ふりこめなかった'),
  cancelled: text('取りやめ', 'Cancelled', 'やめた'),
};

export const CHANGE_KIND_WORDS: Readonly<Record<ChangeKind, Text>> = {
  change: text('変更の承認申請', 'Request to change', 'かえる お願い'),
  stop: text('中止の承認申請', 'Request to stop', 'やめる お願い'),
  revoke: text('決定の取消し', 'Revocation', '決定の とりけし'),
};

/** The five questions of the public interview. */
export const RESULT_FIELD_WORDS: Readonly<
  Record<ResultField, { readonly label: Text; readonly hint: Text }>
> = {
  group: {
    label: text('どのような団体ですか', 'Who are you?', 'どんな 団体ですか'),
    hint: text('はじめて知る人に話すように', 'As you would tell a stranger', 'はじめての 人に 話すように'),
  },
  activity: {
    label: text('どんな活動をしましたか', 'What did you do?', '何を しましたか'),
    hint: text('いつ、どこで、だれと、何をしたか', 'When, where, with whom', 'いつ、どこで、だれと、何を'),
  },
  roles: {
    label: text(
      '団体と市は、それぞれ何をしましたか',
      'Who did what, group and city?',
      '団体と 市は 何を しましたか',
    ),
    hint: text(
      '市の担当課といっしょに行った場合は、その役割も',
      'Also what a department of the city did',
      '市が した ことも 書いて ください',
    ),
  },
  story: {
    label: text('どんな経緯で始まりましたか', 'How did it begin?', 'どうして 始めましたか'),
    hint: text('きっかけになった出来事', 'What set it off', 'きっかけ'),
  },
  worth: {
    label: text(
      'やりがいと、これからの課題',
      'What was worth it, what remains',
      'よかった ことと、これからの こと',
    ),
    hint: text(
      'うまくいったことも、いかなかったことも',
      'What went well and what did not',
      'うまく いかなかった ことも',
    ),
  },
};
