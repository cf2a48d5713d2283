import type { Text } from '#kernel/words.ts';

/** Words of the page of one group. */
export const RECORD = {
  list: { ja: '団体をさがす', en: 'Find a group', easy: '団体を さがす' },
  recruiting: { ja: '参加者を募集中', en: 'Looking for people', easy: '人を さがして います' },
  code: { ja: '団体番号', en: 'Code', easy: '番号' },
  former: { ja: '以前の名前：{names}', en: 'Formerly {names}', easy: '前の 名前：{names}' },
  formerUntil: { ja: '{name}（{day}まで）', en: '{name} (until {day})', easy: '{name}（{day}まで）' },
  facts: { ja: '基本の情報', en: 'Facts', easy: 'きほんの こと' },
  purpose: { ja: '活動の目的', en: 'Purpose', easy: '目的' },
  activities: { ja: '活動の内容', en: 'Activities', easy: '活動' },
  joining: { ja: '仲間・参加者の募集', en: 'Looking for people', easy: '人を さがして います' },
  contacts: { ja: '連絡先', en: 'Contact', easy: '連絡先' },
  stories: { ja: 'お知らせと活動の報告', en: 'News and reports', easy: 'お知らせ' },
  photographs: { ja: '写真', en: 'Photographs', easy: 'しゃしん' },
  papers: { ja: '公開されている書類', en: 'Public papers', easy: '見ることが できる 書類' },
  links: { ja: '関連ページ', en: 'Links', easy: 'ほかの ページ' },
  external: { ja: '（外部のサイト）', en: ' (another site)', easy: '（ほかの サイト）' },
  report: {
    ja: '内容が古い・違うと知らせる',
    en: 'Tell us that something is out of date or wrong',
    easy: '「ちがう」「古い」と 知らせる',
  },
  reportHint: {
    ja: 'お気づきの点はセンターが団体に確かめます。お名前は要りません。',
    en: 'The centre asks the group about it. You need not give your name.',
    easy: 'センターが 団体に 聞きます。名前は いりません。',
  },
  level: { ja: '公開の度合い', en: 'How open it is', easy: 'どのくらい 見せているか' },
  areaOnMap: {
    ja: '{area}の団体を地図で見る',
    en: 'Groups of {area} on a map',
    easy: '{area}の 団体を 地図で 見る',
  },
  measures: { ja: '関わる施策', en: 'Related measures', easy: '市の やくそく' },
  qr: { ja: 'このページのアドレス', en: 'Address of this page', easy: 'この ページの アドレス' },
  lapsed: {
    ja: '登録の期限が過ぎています。いまも活動しているかは、団体に確かめてください。一覧や検索には出ません。',
    en: 'The registration has run out. Please ask the group whether it is still active. It is not in the list.',
    easy: '登録が 切れて います。今の ことは 団体に 聞いて ください。',
  },
  hidden: {
    ja: '長いあいだ確認されていないため、一覧や検索には出ていません。',
    en: 'It has not been confirmed for long, and so is not in the list.',
    easy: '長い あいだ 確認して いません。一覧には 出ません。',
  },
  goneTitle: {
    ja: '{name}は登録を終えました',
    en: '{name} is no longer registered',
    easy: '{name}は 登録を やめました',
  },
  goneBody: {
    ja: 'この団体の公開ページはもうありません。ほかの団体は一覧からさがせます。',
    en: 'Its public page is gone. Other groups can be found in the list.',
    easy: 'この 団体の ページは もう ありません。ほかの 団体を さがして ください。',
  },
  founded: { ja: '{day}設立', en: 'Founded {day}', easy: '{day}に はじまりました' },
  people: { ja: '{count}人', en: '{count}', easy: '{count}人' },
  noDetail: {
    ja: 'この団体は、名前と分野だけを公開しています。くわしくはNPOセンターにお尋ねください。',
    en: 'This group shows its name and field only. Please ask the NPO centre for more.',
    easy: 'くわしいことは NPOセンターに 聞いて ください。',
  },
  yen: {
    ja: '収入 {income}円／支出 {expense}円',
    en: 'Income ¥{income} / expense ¥{expense}',
    easy: '入った お金 {income}円／つかった お金 {expense}円',
  },
  fiscalYear: { ja: '{year}年度', en: 'Fiscal year {year}', easy: '{year}年度' },
  download: {
    ja: 'ファイルを開く（{size}）',
    en: 'Open the file ({size})',
    easy: 'ファイルを 開く（{size}）',
  },
} as const satisfies Record<string, Text>;
