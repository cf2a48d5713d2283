import type { Text } from '#kernel/words.ts';
import type { BlankName } from './blanks.ts';
import type { ValueProblem } from './rules/read-value.ts';
import type { ListName, SectionName } from './rules/sections.ts';

export const DESK = {
  title: { ja: '募集のきまり', en: 'Rules of the grants', easy: '募集の きまり' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  lead: {
    ja: 'コースと年度ごとに、募集のきまりを版で管理します。決まっていない項目は「未設定」のままにできます。計算や判定に使われるのは、施行中の版だけです。',
    en: 'The rules of each course and fiscal year, version by version. What is not decided stays “not decided”. Only the version in force is used.',
    easy: 'コースと 年ごとの きまりです。決まって いない ところは 「まだ 決まって いません」に します。',
  },
  year: { ja: '{year}年度（令和{reiwa}年度）', en: 'Fiscal {year}', easy: '{year}年度' },
  years: { ja: '年度ごとの版', en: 'By fiscal year', easy: '年ごと' },
  yearHead: { ja: '年度', en: 'Fiscal year', easy: '年度' },
  course: { ja: 'コース', en: 'Course', easy: 'コース' },
  inForce: { ja: '施行中の版', en: 'In force', easy: '今の きまり' },
  number: { ja: '第{number}版', en: 'Version {number}', easy: '{number}番目' },
  none: { ja: 'まだありません', en: 'None yet', easy: 'まだ ありません' },
  unsetCount: { ja: '未設定{count}項目', en: '{count} not decided', easy: '決まって いない もの {count}' },
  drafts: { ja: '下書き', en: 'Draft', easy: '下書き' },
  invented: {
    ja: 'デモのための値を含みます',
    en: 'Holds values made up for the demo',
    easy: 'デモの 値が あります',
  },
  inventedLead: {
    ja: '「デモのための値」と書いた項目は、動きを試すための架空の値です。実際の募集の前に、必ず決め直してください。',
    en: 'Parts marked “made up for the demo” are invented, to try how things run. Decide them before a real call.',
    easy: '「デモの ための 値」は 本当の 値では ありません。',
  },
  open: { ja: '第{number}版を開く', en: 'Open version {number}', easy: '{number}番目を ひらく' },
  next: { ja: '{year}年度へ写す', en: 'Copy to fiscal {year}', easy: '{year}年度に 写す' },
  startDraft: { ja: 'この版から下書きを作る', en: 'Draft from this version', easy: '下書きを 作る' },
  startNext: {
    ja: '下書きを作っても、施行するまで募集には使われません。',
    en: 'A draft is not used before it is put in force.',
    easy: '下書きは まだ つかいません。',
  },
  toDraft: { ja: '下書きを開く', en: 'Open the draft', easy: '下書きを ひらく' },
  edit: { ja: '書き直す', en: 'Edit', easy: '書きなおす' },
  editNamed: { ja: '{section}を書き直す', en: 'Edit: {section}', easy: '{section}を 書きなおす' },
  nothing: { ja: 'なし', en: 'None', easy: 'なし' },
  history: { ja: 'この年度の版', en: 'Versions of this year', easy: 'この 年の きまり' },
  setAt: { ja: '{when} 施行', en: 'In force since {when}', easy: '{when} から' },
  compare: { ja: '{a}と{b}を見比べる', en: 'Compare {a} and {b}', easy: '{a}と {b}を くらべる' },
  compareTitle: { ja: '版を見比べる', en: 'Compare versions', easy: 'くらべる' },
  same: { ja: '2つの版は同じ内容です。', en: 'The two versions are the same.', easy: '2つは 同じです。' },
  changedCount: {
    ja: '{count}項目が変わりました',
    en: '{count} parts differ',
    easy: '{count}つ かわりました',
  },
  part: { ja: '項目', en: 'Part', easy: 'こうもく' },
  before: { ja: '前', en: 'Before', easy: '前' },
  after: { ja: '後', en: 'After', easy: 'あと' },
  save: { ja: '保存する', en: 'Save', easy: '保存する' },
  saveNext: {
    ja: '下書きに保存し、きまりの全体に戻ります。募集にはまだ使われません。',
    en: 'Saves the draft and returns to the whole. It is not used yet.',
    easy: '下書きに 保存します。まだ つかいません。',
  },
  sectionLead: {
    ja: '空欄は「未設定」です。決まっていないことは、空欄のままにしてください。',
    en: 'An empty field means “not decided”. Leave empty what is not decided.',
    easy: '決まって いない ところは、何も 書かないで ください。',
  },
  saved: { ja: '下書きに保存しました', en: 'Saved in the draft', easy: '保存しました' },
  decided: {
    ja: 'この一覧は決定済みです（行がなければ「なし」とします）',
    en: 'This list is decided (without rows: “none”)',
    easy: 'この 一覧は 決まって います',
  },
  row: { ja: '{list} {n}', en: '{list} {n}', easy: '{list} {n}' },
  newRow: { ja: '{list}を足す', en: 'Add: {list}', easy: '{list}を たす' },
  rowHint: {
    ja: '最初の欄を空にして保存すると、この行は消えます。',
    en: 'Empty the first field to remove the row.',
    easy: '1番目を 消して 保存すると、なくなります。',
  },
  details: { ja: 'くわしい設定と、ほかの言語', en: 'More, and other languages', easy: 'くわしい こと' },
  sameLines: {
    ja: 'ほか{count}行は同じです',
    en: '{count} more lines are the same',
    easy: 'ほかの {count}行は 同じです',
  },
  toEffect: { ja: '影響を見て施行する', en: 'See the effect, then put in force', easy: 'かわる ことを 見る' },
  effectTitle: { ja: '施行する前の確認', en: 'Before it comes into force', easy: '決める 前に 見る' },
  effectLead: {
    ja: '登録している団体と、施行中の版とを照らして、何が変わるかを示します。まだ何も変わっていません。',
    en: 'Shows what would change for the registered groups. Nothing has changed yet.',
    easy: '何が かわるか 見ます。まだ かわって いません。',
  },
  who: { ja: '申請できる団体', en: 'Who could apply', easy: '申しこめる 団体' },
  judged: {
    ja: '{count}団体について判定しました',
    en: '{count} groups were judged',
    easy: '{count}の 団体を 見ました',
  },
  now: { ja: '施行中の版', en: 'In force', easy: '今' },
  thisDraft: { ja: 'この下書き', en: 'This draft', easy: '下書き' },
  outcome: { ja: '判定', en: 'Outcome', easy: 'けっか' },
  may: { ja: '満たしている', en: 'Meets all', easy: 'だいじょうぶ' },
  maybe: {
    ja: '登録からは分からないことがある',
    en: 'Something to be verified',
    easy: 'わからない ことが ある',
  },
  mayIf: {
    ja: '期限までに整えれば申請できる',
    en: 'May if done in time',
    easy: '期限までに すれば だいじょうぶ',
  },
  mayNot: { ja: '満たしていない', en: 'Does not meet', easy: 'たりない' },
  gained: { ja: '新しく申請できるようになる団体', en: 'Could apply from now on', easy: '新しく 申しこめる' },
  lost: { ja: '申請できなくなる団体', en: 'Could no longer apply', easy: '申しこめなく なる' },
  nobody: { ja: 'ありません', en: 'None', easy: 'ありません' },
  invisible: {
    ja: '公益性や、ほかの補助金の有無など、登録に書かれないことは判定していません。',
    en: 'What the register does not hold, such as other subsidies, is not judged here.',
    easy: '登録に ない ことは わかりません。',
  },
  changes: { ja: '変わる項目', en: 'What changes', easy: 'かわる こと' },
  first: {
    ja: 'この年度で最初に施行する版です。',
    en: 'This is the first version of this year.',
    easy: 'この 年の はじめての きまりです。',
  },
  note: { ja: '何をなぜ変えたか', en: 'What was changed, and why', easy: '何を なぜ かえたか' },
  noteHint: {
    ja: '履歴に残ります。例：要綱の改正（令和8年3月1日）により、1回目の上限額を改めた',
    en: 'It stays in the history.',
    easy: '例：要綱が かわった ため',
  },
  enforce: { ja: 'この版を施行する', en: 'Put in force', easy: 'この きまりに する' },
  enforceNext: {
    ja: '施行すると、これから始まる募集に使われます。すでに送られた申請には、その時の版が残ります。施行した版は変えられません。',
    en: 'It applies to calls from now on. Applications already sent keep their version. It cannot be changed afterwards.',
    easy: 'これからの 募集に つかいます。あとから かえられません。',
  },
  enforced: {
    ja: '第{number}版を施行しました',
    en: 'Version {number} is in force',
    easy: '{number}番目の きまりに しました',
  },
  discard: { ja: '下書きを捨てる', en: 'Discard the draft', easy: '下書きを すてる' },
  discardSentence: {
    ja: 'この下書きを捨てます。もとには戻せません。施行中の版はそのままです。',
    en: 'This draft is discarded for good. The version in force stays.',
    easy: '下書きを すてます。もどせません。',
  },
} as const satisfies Record<string, Text>;

export const SECTION_WORDS: Readonly<Record<SectionName, Text>> = {
  basics: { ja: '名前と目的', en: 'Name and purpose', easy: '名前と 目的' },
  money: { ja: 'お金', en: 'Money', easy: 'お金' },
  eligibility: { ja: '申請できる団体', en: 'Who may apply', easy: '申しこめる 団体' },
  expenses: { ja: '経費', en: 'Expenses', easy: '使える お金' },
  documents: { ja: '書類', en: 'Papers', easy: '書類' },
  screening: { ja: '審査', en: 'Screening', easy: '審査' },
  dates: { ja: '日程', en: 'Dates', easy: '日にち' },
  payment: { ja: '支払いと報告', en: 'Payment and reports', easy: 'はらう ことと 報告' },
};

export const LIST_WORDS: Readonly<Record<ListName, Text>> = {
  projectRules: { ja: '対象になる事業の条件', en: 'Condition of a project', easy: '事業の きまり' },
  eligibility: { ja: '団体の条件', en: 'Condition of a group', easy: '団体の きまり' },
  expenses: { ja: '経費区分', en: 'Category', easy: 'しゅるい' },
  documents: { ja: '提出書類', en: 'Paper', easy: '書類' },
  criteria: { ja: '審査項目', en: 'Criterion', easy: '見る こと' },
};

export const PROBLEM_WORDS: Readonly<Record<ValueProblem, Text>> = {
  missing: {
    ja: '{field}を書いてください',
    en: '{field}: please fill in',
    easy: '{field}を 書いて ください',
  },
  number: {
    ja: '{field}は、{least}から{most}までの数字で書いてください',
    en: '{field}: please write a number from {least} to {most}',
    easy: '{field}は {least}から {most}までの 数字で 書いて ください',
  },
  yen: {
    ja: '{field}は、円の金額を数字で書いてください（例：300,000）。小数やマイナスは書けません',
    en: '{field}: please write whole yen (for example 300,000)',
    easy: '{field}は お金を 数字で 書いて ください（例：300,000）',
  },
  day: {
    ja: '{field}は、日付で書いてください（例：2026年4月1日、令和8年4月1日）',
    en: '{field}: please write a day (for example 2026-04-01)',
    easy: '{field}は 日にちを 書いて ください（例：2026年4月1日）',
  },
  choose: {
    ja: '{field}を選んでください',
    en: '{field}: please choose',
    easy: '{field}を えらんで ください',
  },
  too_long: {
    ja: '{field}が長すぎます。短くしてください',
    en: '{field} is too long',
    easy: '{field}が 長すぎます',
  },
  pair: {
    ja: '{field}が、ほかの欄と合いません',
    en: '{field} does not fit the other fields',
    easy: '{field}が あいません',
  },
};

/** What a field that does not fit another one asks for. */
export const PAIR_WORDS: Readonly<Partial<Record<BlankName, Text>>> = {
  rateNumerator: {
    ja: '補助率は、分母と分子の両方を書き、分子を分母以下にしてください（例：3分の2）',
    en: 'Write both parts of the rate, the numerator no larger than the denominator',
    easy: '割合は 上と 下の 両方を 書いて ください（例：3分の2）',
  },
  passValue: {
    ja: '基準点は、数え方と点の両方を書いてください。割合なら100以下です',
    en: 'Write both the kind and the value of the pass mark; a share is at most 100',
    easy: '点は 数えかたと 数の 両方を 書いて ください',
  },
  quorumValue: {
    ja: '人数で決めるときは、定足数の人数を書いてください',
    en: 'Write how many members make the quorum',
    easy: '人数を 書いて ください',
  },
  instalment1: {
    ja: '分割の割合は、合わせて100％にしてください（例：50、50）',
    en: 'The instalments must add up to 100 % (for example 50, 50)',
    easy: '割合は 全部で 100％に して ください',
  },
};
/** A day that lies before the one that must come first. */
export const ORDER_WORDS: Text = {
  ja: '{field}が、前の予定より早い日になっています。日付の順を確かめてください',
  en: '{field} lies before an earlier step: please check the order of the days',
  easy: '{field}の 日が 早すぎます。じゅんばんを 見て ください',
};
