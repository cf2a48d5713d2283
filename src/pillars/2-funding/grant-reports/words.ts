import type { Text } from '#kernel/words.ts';
import { AWARD_REFUSALS } from '#pillars/2-funding/grant-awards/index.ts';
import type { CostReason } from '#pillars/2-funding/grant-rules/index.ts';
import type { FieldProblem, Goal, ReportField, ReportSection } from './rules/fields.ts';
import type { ReceiptVerdict, ReportKind, ReportState } from './rules/flow.ts';

const text = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });
type Asked = { readonly label: Text; readonly hint?: Text };

export const REPORT_KIND_WORDS: Readonly<Record<ReportKind, Text>> = {
  interim: text('状況報告', 'Interim report', 'とちゅうの 報告'),
  final: text('実績報告', 'Final report', '最後の 報告'),
};

export const REPORT_STATE_WORDS: Readonly<
  Record<ReportState, { readonly inside: Text; readonly outside: Text }>
> = {
  draft: {
    inside: text('下書き', 'Draft', '下書き'),
    outside: text('下書き（まだ送っていません）', 'Draft, not sent yet', '下書き（まだ 送って いません）'),
  },
  sent: {
    inside: text('確認待ち', 'To be checked', 'たしかめる 前'),
    outside: text('届きました（市が確認しています）', 'Received; the city is checking it', '届きました'),
  },
  returned: {
    inside: text('差戻し中', 'Returned', 'もどした'),
    outside: text('直していただくところがあります', 'Something needs mending', '直す ところが あります'),
  },
  checked: {
    inside: text('確認済み', 'Checked', 'たしかめた'),
    outside: text('確認が終わりました', 'Checked', 'たしかめました'),
  },
};

export const SECTION_WORDS: Readonly<Record<ReportSection, Text>> = {
  work: text('行ったこと', 'What was done', 'した こと'),
  effect: text('成果と課題', 'What came of it', 'よかった ことと これから'),
  income: text('ほかの収入', 'Other income', 'ほかの お金'),
  state: text('いまの状況', 'Where the work stands', '今の ようす'),
};

export const FIELD_WORDS: Readonly<Record<ReportField, Asked>> = {
  period: {
    label: text('いつ、何回行いましたか', 'When, how often', 'いつ、何回'),
    hint: text(
      '例：6月から11月まで、毎月第2土曜の全6回',
      'e.g. June to November, six times',
      '例：6月から 11月、6回',
    ),
  },
  place: { label: text('どこで行いましたか', 'Where', 'どこで') },
  people: {
    label: text('のべ何人が参加しましたか', 'How many took part in all', 'ぜんぶで 何人'),
    hint: text(
      '同じ人が2回参加したら2人と数えます',
      'Somebody who came twice counts twice',
      '2回 きた 人は 2人',
    ),
  },
  activities: {
    label: text('どのように行いましたか', 'How it was done', 'どのように しましたか'),
    hint: text(
      '準備から当日まで、計画と変わったところも書いてください',
      'From preparation to the day, also what differed from the plan',
      'はじめの 計画と ちがう ところも 書いて ください',
    ),
  },
  outcome: {
    label: text('だれに、どんな変化がありましたか', 'Who was changed, and how', 'だれが どう なりましたか'),
    hint: text('数で分かること、聞こえてきた声', 'What figures show, what people said', '数や、聞いた 声'),
  },
  goal: {
    label: text(
      'めざしたことは、どこまでできましたか',
      'How far was the aim reached?',
      'どこまで できましたか',
    ),
  },
  learned: {
    label: text(
      'うまくいかなかったことと、これから',
      'What did not work, and what comes next',
      'むずかしかった ことと これから',
    ),
  },
  income_yen: {
    label: text(
      '参加費や自己資金など、ほかの収入',
      'Other income: fees, own means',
      'ほかの お金（参加費など）',
    ),
    hint: text('なければ 0 と書いてください', 'Write 0 if there was none', 'ない ときは 0'),
  },
  progress: {
    label: text('ここまでに行ったこと', 'What has been done so far', '今までに した こと'),
    hint: text('予定より早い・遅いも', 'Earlier or later than planned', '早いか おそいかも'),
  },
  spent_yen: { label: text('ここまでに使った額', 'Spent so far', '今までに つかった お金') },
  worries: { label: text('困っていること、相談したいこと', 'Worries, questions', 'こまって いる こと') },
  outlook: { label: text('これからの予定', 'What comes next', 'これからの 予定') },
};

export const GOAL_WORDS: Readonly<Record<Goal, Text>> = {
  full: text('めざしたとおりにできた', 'Fully', 'ぜんぶ できた'),
  mostly: text('おおむねできた', 'Mostly', 'だいたい できた'),
  partly: text('一部だけできた', 'Partly', 'すこし できた'),
  not: text('できなかった', 'Not', 'できなかった'),
};

export const FIELD_PROBLEM_WORDS: Readonly<Record<FieldProblem, Text>> = {
  missing: text('「{field}」を書いてください', 'Please answer “{field}”', '「{field}」を 書いて ください'),
  too_long: text(
    '「{field}」が長すぎます。短くしてください',
    '“{field}” is too long',
    '「{field}」を みじかく して ください',
  ),
  not_a_number: text(
    '「{field}」は人数を数字で書いてください（例：120）',
    'Write “{field}” as a number',
    '「{field}」は 数字で 書いて ください',
  ),
  not_yen: text(
    '「{field}」は0円以上の金額を数字で書いてください（例：50,000）',
    'Write “{field}” in whole yen (50,000)',
    '「{field}」は お金を 数字で 書いて ください',
  ),
  not_a_choice: text(
    '「{field}」を選んでください',
    'Choose an answer to “{field}”',
    '「{field}」を えらんで ください',
  ),
};

export const VERDICT_WORDS: Readonly<Record<ReceiptVerdict, Text>> = {
  counted: text('認める', 'Counted', 'みとめる'),
  struck: text('認めない', 'Struck out', 'みとめない'),
};

/** Why the rules count less than was paid. */
export const COUNT_REASON_WORDS: Readonly<Record<CostReason, Text>> = {
  counted: text('きまりのとおり全額', 'All of it, by the rules', 'ぜんぶ'),
  not_eligible: text('この経費区分は対象外です', 'This category is not eligible', 'つかえない お金です'),
  over_cap: text('経費区分の上限を超えています', 'Over the cap of the category', '多すぎます'),
  over_unit_cap: text('1単位あたりの上限を超えています', 'Over the cap for one unit', '1つ分が 多すぎます'),
  unknown_category: text(
    'きまりにない経費区分です',
    'The rules do not know this category',
    'きまりに ありません',
  ),
  unset: text(
    '経費のきまりは未設定です。職員が判断します',
    'No rules are set; an officer judges',
    'きまりが ありません',
  ),
};

export const REPORT_REFUSALS = {
  ...AWARD_REFUSALS,
  'grant_reports.not_open': text(
    'この報告は、いまは書けません。市が確認しているか、まだ書く段階ではありません。交付決定のページで、いまの状態を確かめてください。',
    'This report cannot be written now: the city has it, or its time has not come.',
    '今は 書けません。ページで たしかめて ください。',
  ),
  'grant_reports.changed_meanwhile': text(
    '開いている間に、ほかの会員がこの報告を変えました。あなたが書いたものは下に残っています。いまの内容と見比べて、もう一度保存してください。',
    'Another member changed this report meanwhile. What you wrote is kept below: compare, and save once more.',
    'ほかの 人が かえました。書いた ことは のこって います。もういちど 保存して ください。',
  ),
  'grant_reports.incomplete': text(
    'まだ書いていないところか、直すところがあります。下の一覧から開いて直してください。',
    'Something is missing or needs mending. Open it from the list below.',
    'まだ 書いて いない ところが あります。',
  ),
  'grant_reports.no_receipts': text(
    '領収書が1枚もありません。領収書を加えるか、お金を使わなかった場合は「使ったお金はない」に印を付けてください。',
    'There is no receipt. Add one, or tick that nothing was spent.',
    '領収書が ありません。つかって いない ときは「つかって いない」を えらんで ください。',
  ),
  'grant_reports.no_receipt': text(
    'この領収書は見つかりません。ほかの会員が消したかもしれません。一覧を開き直してください。',
    'There is no such receipt; another member may have removed it.',
    'この 領収書は ありません。',
  ),
  'grant_reports.too_many_receipts': text(
    '領収書は300枚までです。同じ日の同じ店のものは、1枚にまとめて書いてください。',
    'Up to 300 receipts. Put those of one day and shop together.',
    '領収書は 300まいまでです。',
  ),
  'grant_reports.bad_yen': text(
    '領収書の金額は、1円以上の整数で書いてください（例：3,240）。',
    'Write the amount in whole yen, one or more (3,240).',
    'お金は 1円から 数字で 書いて ください。',
  ),
  'grant_reports.no_line': text(
    '予算の費目を選んでください。費目が変わったときは、先に変更の承認を受けます。',
    'Choose a line of the budget. New lines need an approved change first.',
    '予算の 行を えらんで ください。',
  ),
  'grant_reports.day_outside': text(
    '領収書の日付が、交付決定の日より前か、今日より後です。決定の前に払ったものは対象になりません。',
    'The day lies before the decision or after today. What was paid before the decision does not count.',
    '日にちが ちがいます。決まる 前の お金は つかえません。',
  ),
  'grant_reports.file_gone': text(
    '選んだファイルがもう残っていません。もう一度選んでください。',
    'The file is no longer there. Choose it again.',
    'ファイルを もういちど えらんで ください。',
  ),
  'grant_reports.not_with_office': text(
    'この報告は、いまは市の手元にありません。状態が変わっているかもしれないので、ページを開き直してください。',
    'The office does not hold this report now. Open the page again.',
    '今は できません。ページを ひらき直して ください。',
  ),
  'grant_reports.no_remark': text(
    '差し戻すところを1つ以上選び、それぞれに、どう直してほしいかを書いてください。',
    'Choose at least one place, with a word for each.',
    '直す ところを えらんで、ことばを 書いて ください。',
  ),
  'grant_reports.receipts_open': text(
    'まだ判断していない領収書があります。すべてに「認める」か「認めない」を付けてから、確認を終えてください。',
    'Some receipts are not judged yet. Count or strike each of them first.',
    'まだ 見て いない 領収書が あります。',
  ),
  'grant_reports.counted_outside': text(
    '認める額は、0円から領収書の金額までの間で書いてください。',
    'Count between 0 and the amount of the receipt.',
    '0円から 領収書の お金までで 書いて ください。',
  ),
  'grant_reports.settlement_stands': text(
    '確定の案がすでにあります。決めるか、不承認にしてから行ってください。',
    'A settlement is proposed already. Decide it, or refuse it first.',
    'もう 案が あります。先に 決めて ください。',
  ),
  'grant_reports.no_proposal': text(
    '判断を待つ確定の案がありません。すでに判断されたかもしれません。',
    'No settlement waits to be decided.',
    '案が ありません。',
  ),
  'grant_reports.above_most': text(
    '確定額が、認めた経費と交付決定額から計算した上限を超えています。上限までの額にしてください。',
    'This exceeds what the counted costs and the decision allow.',
    'お金が 多すぎます。',
  ),
  'grant_reports.lower_needs_words': text(
    '計算した上限より少ない額にするときは、理由を書いてください。',
    'If it is less than could be, please say why.',
    '少なく する ときは、わけを 書いて ください。',
  ),
} as const satisfies Record<string, Text>;
export type ReportRefusal = keyof typeof REPORT_REFUSALS;
