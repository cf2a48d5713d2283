import type { Text } from '#kernel/words.ts';
import type { StepKey } from './rules/next-steps.ts';

const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });

/** What each step is called on its button, and what follows it. */
export const STEP_BUTTONS: Readonly<Record<StepKey, { readonly label: Text; readonly next: Text }>> = {
  sign: {
    label: text('内容を読んで署名する', 'Read and sign', '読んで サインする'),
    next: text('署名すると、次に市が署名します。', 'The city signs next.', 'つぎに 市が サインします。'),
  },
  mend_report: {
    label: text('実績報告を直す', 'Mend the report', '報告を 直す'),
    next: text(
      '市からの言葉が付いたところだけ直して、送り直します。',
      'Mend what is marked and send it again.',
      '直して もういちど 送ります。',
    ),
  },
  mend_interim: {
    label: text('状況報告を直す', 'Mend the interim report', 'とちゅうの 報告を 直す'),
    next: text(
      '市からの言葉が付いたところを直して、送り直します。',
      'Mend what is marked and send it again.',
      '直して もういちど 送ります。',
    ),
  },
  claim: {
    label: text('支払いを請求する', 'Claim the payment', 'お金を 請求する'),
    next: text(
      '請求すると、市の職員2人が順に確かめて振り込みます。',
      'Two officers check it in turn and pay.',
      '市の 人が たしかめて ふりこみます。',
    ),
  },
  start: {
    label: text('着手を知らせる', 'Tell that work has begun', '始めたと 知らせる'),
    next: text(
      '市に届きます。返事を待たずに進められます。',
      'The city is told; you need not wait.',
      '市に とどきます。',
    ),
  },
  interim: {
    label: text('状況報告を書く', 'Write the interim report', 'とちゅうの 報告を 書く'),
    next: text(
      '途中で保存できます。送ると市が確認します。',
      'It can be saved on the way.',
      'とちゅうで 保存できます。',
    ),
  },
  report: {
    label: text('実績報告を書く', 'Write the final report', '最後の 報告を 書く'),
    next: text(
      '領収書は、受け取るたびに加えられます。ほかの会員も書けます。',
      'Receipts can be added as they come, by any member.',
      '領収書は いつでも 足せます。ほかの 人も 書けます。',
    ),
  },
  result: {
    label: text('成果を伝えるページを書く', 'Tell what came of it', 'よかった ことを 書く'),
    next: text(
      '5つの質問に答えます。公開は、同意したものだけです。',
      'Five questions; published only with consent.',
      '5つ 答えます。',
    ),
  },
  change: {
    label: text('変更の承認を申請する', 'Ask for a change', 'かえたいと お願いする'),
    next: text('市の職員が判断し、結果を知らせます。', 'An officer decides.', '市の 人が 決めます。'),
  },
  stop: {
    label: text('中止の承認を申請する', 'Ask to stop', 'やめたいと お願いする'),
    next: text(
      '承認されたら、使った分を報告します。',
      'Once approved, report what was spent.',
      'みとめられたら 報告します。',
    ),
  },
  give_up: {
    label: text('辞退する', 'Give the award up', 'ことわる'),
    next: text('決定はなくなり、元に戻せません。', 'This cannot be undone.', 'もとに もどせません。'),
  },
  withdraw_change: {
    label: text('申し出を取り下げる', 'Withdraw the request', 'お願いを とりさげる'),
    next: text('いつでも、あらためて申請できます。', 'You can ask again.', 'もういちど できます。'),
  },
  take_back_result: {
    label: text('公開を取りやめる', 'Take the page back', '公開を やめる'),
    next: text(
      '書いたものは下書きに残ります。',
      'What is written stays as a draft.',
      '下書きに のこります。',
    ),
  },
  note_signature: {
    label: text('紙の署名を記録する', 'Note a signature on paper', '紙の サインを 書く'),
    next: text(
      '市の署名は、ほかの職員が行います。',
      'Another officer signs for the city.',
      'ほかの 人が サインします。',
    ),
  },
  sign_office: {
    label: text('市として署名する', 'Sign for the city', '市の サインを する'),
    next: text(
      '取り交わしが済み、支払いの予定が決まります。',
      'The agreement stands; payments are planned.',
      'サインが おわります。',
    ),
  },
  decide_change: {
    label: text('申し出を判断する', 'Decide the request', 'お願いを 決める'),
    next: text(
      '承認すると、予算と支払いの予定がすぐに変わります。',
      'Budget and payments change at once.',
      'すぐに かわります。',
    ),
  },
  pay: {
    label: text('支払ったことを記録する', 'Note that it was paid', 'はらったと 書く'),
    next: text('帳簿にも同時に記録します。', 'The books are written at once.', '帳簿にも 書きます。'),
  },
  order: {
    label: text('支払いを命じる', 'Order the payment', 'はらう 手つづきを する'),
    next: text(
      '支払いの記録は、ほかの職員が行います。',
      'Another officer notes the payment.',
      'ほかの 人が はらいます。',
    ),
  },
  plan: {
    label: text('支払い方を決める', 'Choose how it is paid', 'はらい方を 決める'),
    next: text(
      '団体に、請求できる額が示されます。',
      'The group sees what it may claim.',
      '団体に 見えます。',
    ),
  },
  check_report: {
    label: text('実績報告を確認する', 'Check the report', '報告を 見る'),
    next: text(
      '領収書を1枚ずつ判断し、確認を終えるか差し戻します。',
      'Judge each receipt, then finish or return it.',
      '領収書を 見ます。',
    ),
  },
  check_interim: {
    label: text('状況報告を確認する', 'Check the interim report', 'とちゅうの 報告を 見る'),
    next: text('確認を終えるか、差し戻します。', 'Finish or return it.', 'たしかめます。'),
  },
  decide_settlement: {
    label: text('確定の案を判断する', 'Decide the settlement', 'お金を 決める'),
    next: text(
      '承認すると確定し、精算払か返還が決まります。',
      'A balance or a repayment follows.',
      'お金が 決まります。',
    ),
  },
  propose: {
    label: text('確定額の案を作る', 'Propose the settlement', 'お金の 案を 作る'),
    next: text('決めるのは、ほかの職員です。', 'Another officer decides.', '決めるのは ほかの 人です。'),
  },
  receive: {
    label: text('返還を受け取ったと記録する', 'Note the repayment', '返って きたと 書く'),
    next: text('帳簿にも同時に記録します。', 'The books are written at once.', '帳簿にも 書きます。'),
  },
  close: {
    label: text('完了にする', 'Close the award', 'おわりに する'),
    next: text('お金がすべてそろったので、完了にできます。', 'All money is even.', 'お金が そろいました。'),
  },
  publish: {
    label: text('成果のページを公開する', 'Publish the result', 'よかった ことを 公開する'),
    next: text('助成のページに載ります。', 'It appears on the public page.', 'みんなが 見られます。'),
  },
  presentation: {
    label: text('成果報告会の日を決める', 'Set the day of the presentation', '報告会の 日を 決める'),
    next: text('団体のページに表示します。', 'The group sees it.', '団体に 見えます。'),
  },
  fail: {
    label: text('振込不能を記録する', 'Note a failed payment', 'ふりこめなかったと 書く'),
    next: text(
      '帳簿を戻し、新しい支払いとしてやり直します。',
      'The books are put right and it is ordered anew.',
      'もういちど はらいます。',
    ),
  },
  take_back: {
    label: text('支払いの命令を取り消す', 'Take the order back', '手つづきを やめる'),
    next: text('請求済みの段階に戻ります。', 'It is a claim again.', '請求に もどります。'),
  },
  revoke: {
    label: text('決定の取消しを起案する', 'Propose to revoke', 'とりけしの 案を 作る'),
    next: text('決めるのは、ほかの職員です。', 'Another officer decides.', '決めるのは ほかの 人です。'),
  },
  withdraw_revoke: {
    label: text('取消しの起案を取り下げる', 'Withdraw the proposal', '案を とりさげる'),
    next: text('いつでも、あらためて起案できます。', 'It can be proposed again.', 'もういちど できます。'),
  },
};

/** What stands over the page after a step. */
export const DONE_WORDS = {
  signed: text('署名しました', 'Signed', 'サインしました'),
  started: text('着手を知らせました', 'The city knows that you have begun', '知らせました'),
  claimed: text('請求しました', 'Claimed', '請求しました'),
  saved: text('保存しました', 'Saved', '保存しました'),
  asked: text('申し出を送りました', 'The request is sent', '送りました'),
  withdrawn: text('取り下げました', 'Withdrawn', 'とりさげました'),
  decided: text('判断を記録しました', 'The decision is noted', '決めました'),
  ordered: text(
    '支払いを命じました。支払いの記録は、ほかの職員が行います',
    'Ordered; another officer notes the payment',
    '手つづきを しました',
  ),
  paid: text('支払いを記録しました', 'The payment is noted', 'はらいました'),
  failed: text('振込不能を記録し、新しい支払いを作りました', 'Noted; a new payment waits', '書きました'),
  received: text('返還を記録しました', 'The repayment is noted', '書きました'),
  proposed: text(
    '案を作りました。ほかの職員が判断します',
    'Proposed; another officer decides',
    '案を 作りました',
  ),
  closed: text('完了にしました', 'Closed', 'おわりました'),
  sent: text('報告を送りました。市が確認します', 'The report is sent', '送りました'),
  returned: text('差し戻しました', 'Returned', 'もどしました'),
  checked: text('確認を終えました', 'Checked', 'たしかめました'),
  offered: text('公開をお願いしました。市が公開します', 'Offered; the city publishes it', '送りました'),
  published: text('公開しました', 'Published', '公開しました'),
  given_up: text('辞退を記録しました', 'The award is given up', 'ことわりました'),
} as const satisfies Record<string, Text>;
export type DoneKey = keyof typeof DONE_WORDS;
export const isDoneKey = (key: string | undefined): key is DoneKey => key !== undefined && key in DONE_WORDS;
