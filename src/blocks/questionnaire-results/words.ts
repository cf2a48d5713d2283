import type { Text } from '#kernel/words.ts';

export const RESULTS = {
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
  title: { ja: '回答のまとめ', en: 'Results', easy: '回答（かいとう）の まとめ' },
  lead: {
    ja: '送られた回答を、設問ごとに数えたものです。書きかけの回答は入りません。',
    en: 'What was sent, counted question by question. Drafts are not among it.',
    easy: '送（おく）られた 回答（かいとう）を かぞえました。',
  },
  listLead: {
    ja: '質問票を選ぶと、設問ごとの数とグラフ、文で書かれた回答、CSVとExcelの表が見られます。',
    en: 'Choose a questionnaire to see counts, charts, written answers and tables to download.',
    easy: '質問票（しつもんひょう）を えらんで ください。',
  },
  questionnaire: { ja: '質問票', en: 'Questionnaire', easy: '質問票（しつもんひょう）' },
  versions: { ja: '版', en: 'Versions', easy: '版（はん）' },
  answers: { ja: '始まった回答', en: 'Answers begun', easy: 'はじまった 回答（かいとう）' },
  none: { ja: '質問票がまだありません', en: 'There are no questionnaires yet', easy: 'まだ ありません' },
  noneHint: {
    ja: '質問票を作って公開し、回答が送られると、ここにまとめが出ます。',
    en: 'Results appear once a questionnaire is published and answered.',
    easy: '回答（かいとう）が くると ここに 出（で）ます。',
  },
  empty: {
    ja: '送られた回答はまだありません',
    en: 'Nothing has been sent yet',
    easy: 'まだ 回答（かいとう）が ありません',
  },
  emptyHint: {
    ja: '別の版を選ぶか、回答が送られてからもう一度見てください。',
    en: 'Choose another version, or look again when answers have come in.',
    easy: 'あとで また 見（み）てください。',
  },
  all: { ja: 'すべての版', en: 'All versions', easy: 'ぜんぶ' },
  version: { ja: '第{number}版', en: 'Version {number}', easy: '第（だい）{number}版（はん）' },
  byVersion: { ja: '版で絞る', en: 'By version', easy: '版（はん）で えらぶ' },
  count: { ja: '送られた回答', en: 'answers sent', easy: '回答（かいとう）' },
  cases: { ja: '{count}件', en: '{count}', easy: '{count}' },
  get: { ja: '表にして持ち出す', en: 'Take it away as a table', easy: '表（ひょう）で もらう' },
  getLead: {
    ja: '団体名と回答がすべて入ります。取り扱いに気を付けてください。だれがいつ持ち出したかは記録に残ります。',
    en: 'Holds the names of groups and all answers: handle it with care. Who took it and when is written down.',
    easy: '団体（だんたい）の 名前（なまえ）が 入（はい）ります。気（き）を つけて ください。',
  },
  csv: { ja: 'CSVを取る', en: 'Get CSV', easy: 'CSVを とる' },
  excel: { ja: 'Excelを取る', en: 'Get Excel', easy: 'Excelを とる' },
  answeredOf: {
    ja: '{of}件のうち{answered}件が答えました',
    en: '{answered} of {of} answered',
    easy: '{of}の うち {answered}が こたえました',
  },
  mostChose: {
    ja: '最も多いのは「{option}」で、{answered}件のうち{count}件（{share}％）です',
    en: 'Most chose “{option}”: {count} of {answered} ({share}%)',
    easy: 'いちばん 多（おお）いのは 「{option}」です。{answered}の うち {count}です',
  },
  tied: {
    ja: '「{option}」と「{other}」が並んで最も多く、それぞれ{count}件です',
    en: '“{option}” and “{other}” are level at {count} each',
    easy: '「{option}」と「{other}」が いちばん 多（おお）いです。{count}ずつです',
  },
  middle: {
    ja: '真ん中の値は{median}です（{min}から{max}まで）',
    en: 'The middle is {median}, from {min} to {max}',
    easy: 'まんなかは {median}です',
  },
  nobody: {
    ja: 'まだだれも答えていません',
    en: 'Nobody has answered yet',
    easy: 'まだ だれも こたえていません',
  },
  option: { ja: '選択肢', en: 'Choice', easy: 'えらぶ もの' },
  range: { ja: '範囲', en: 'Range', easy: 'はんい' },
  rangeWords: { ja: '{from}から{to}', en: '{from} to {to}', easy: '{from}から {to}' },
  number: { ja: '件数', en: 'Answers', easy: 'かず' },
  smallest: { ja: '最小', en: 'Smallest', easy: 'いちばん 小（ちい）さい' },
  median: { ja: '中央', en: 'Median', easy: 'まんなか' },
  largest: { ja: '最大', en: 'Largest', easy: 'いちばん 大（おお）きい' },
  sum: { ja: '合計', en: 'Sum', easy: 'ぜんぶで' },
  sumOfTable: {
    ja: '表の合計を回答ごとに数えています',
    en: 'Counts the total of each answer’s table',
    easy: '表（ひょう）の ごうけいです',
  },
  filesOf: {
    ja: '{answered}件の回答にファイルがあります',
    en: '{answered} answers have files',
    easy: '{answered}つに ファイルが あります',
  },
  agreed: {
    ja: '{answered}件が同意しました',
    en: '{answered} agreed',
    easy: '{answered}が はいと こたえました',
  },
  source: {
    ja: '送られた回答{count}件（{day}現在）',
    en: '{count} answers sent, as of {day}',
    easy: '回答（かいとう）{count}、{day}',
  },
  texts: {
    ja: '書かれた回答（{count}件、五十音などの順。だれのものかは示しません）',
    en: '{count} written answers, sorted, without names',
    easy: '書（か）かれた 回答（かいとう）{count}',
  },
  moreTexts: {
    ja: 'ほかに{count}件あります。すべてはCSVかExcelで見られます。',
    en: '{count} more; the CSV and Excel tables hold all.',
    easy: 'ほかに {count} あります。',
  },
  notListed: {
    ja: '団体や人がわかる設問なので、ここには並べません。',
    en: 'It says who somebody is, so the answers are not listed here.',
    easy: 'だれか わかるので、ここには 出（だ）しません。',
  },
  columnNumber: { ja: '通し番号', en: 'No.', easy: '番号（ばんごう）' },
  columnVersion: { ja: '版', en: 'Version', easy: '版（はん）' },
  columnCode: { ja: '団体番号', en: 'Group number', easy: '団体（だんたい）番号（ばんごう）' },
  columnName: { ja: '団体名', en: 'Group', easy: '団体（だんたい）' },
  columnSent: { ja: '送信日時', en: 'Sent', easy: '送（おく）った とき' },
  columnState: { ja: '状態', en: 'State', easy: 'いま' },
  columnTotal: { ja: '{label}（合計）', en: '{label} (total)', easy: '{label}（ぜんぶで）' },
  sheetAnswers: { ja: '回答', en: 'Answers', easy: '回答（かいとう）' },
  refused: {
    ja: '回答のまとめを見られるのは、NPOセンターと市民活動担当課の人だけです。',
    en: 'Only the centre and the programme office may see results.',
    easy: '見（み）られるのは 担当（たんとう）の 人（ひと）だけです。',
  },
  instead: {
    ja: '必要なときは、市民活動担当課に見たいことと理由を伝えてください。',
    en: 'Tell the programme office what you need to see, and why.',
    easy: '窓口（まどぐち）に きいてください。',
  },
} as const satisfies Record<string, Text>;

export const RESULT_REFUSALS = {
  'permit.wrong_role': RESULTS.refused,
  'questionnaire.not_found': {
    ja: '質問票が見つかりません。',
    en: 'There is no such questionnaire.',
    easy: '見（み）つかりません。',
  },
} as const satisfies Record<string, Text>;
