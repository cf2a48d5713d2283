import type { Text } from '#kernel/words.ts';

export const FUND_DESK_WORDS = {
  desk: { ja: '仕事台', en: 'Desk', easy: '仕事の ページ' },
  title: { ja: '基金の紹介と寄附のしかた', en: 'The fund and how to give', easy: '基金の 紹介' },
  lead: {
    ja: '公開ページに出す基金の名前・目的と、寄附のしかたです。保存すると、すぐに公開ページに反映します。',
    en: 'Name and purpose of the fund, and how to give, as the public pages show them. Saved words appear at once.',
    easy: '公開の ページに 出す ことばです。すぐに かわります。',
  },
  see: { ja: '公開ページを見る', en: 'See the public page', easy: '公開の ページを 見る' },
  facts: { ja: '基金の名前と目的', en: 'Name and purpose', easy: '名前と 目的' },
  name: { ja: '基金の名前', en: 'Name', easy: '名前' },
  nameEn: { ja: '名前（英語）', en: 'Name in English', easy: '名前（英語）' },
  nameEasy: { ja: '名前（やさしい日本語）', en: 'Name in easy Japanese', easy: '名前（やさしい ことば）' },
  former: { ja: '以前の名前（1行に1つ）', en: 'Former names, one a line', easy: '前の 名前' },
  purpose: { ja: '何のための基金か（2文で）', en: 'What it is for, in two sentences', easy: '何の ためか' },
  purposeEn: { ja: '何のための基金か（英語）', en: 'The same in English', easy: '何の ためか（英語）' },
  purposeEasy: {
    ja: '何のための基金か（やさしい日本語）',
    en: 'The same in easy Japanese',
    easy: '何の ためか（やさしい ことば）',
  },
  since: { ja: '設けた年（西暦）', en: 'Since (year)', easy: 'できた 年' },
  ways: { ja: '寄附のしかた', en: 'Ways to give', easy: '寄附の しかた' },
  way: { ja: '寄附のしかた：{title}', en: 'Way to give: {title}', easy: '寄附の しかた：{title}' },
  wayTitle: { ja: '見出し', en: 'Heading', easy: '見出し' },
  wayTitleEn: { ja: '見出し（英語）', en: 'Heading in English', easy: '見出し（英語）' },
  wayTitleEasy: {
    ja: '見出し（やさしい日本語）',
    en: 'Heading in easy Japanese',
    easy: '見出し（やさしい）',
  },
  body: { ja: '説明', en: 'Text', easy: '説明' },
  bodyEn: { ja: '説明（英語）', en: 'Text in English', easy: '説明（英語）' },
  bodyEasy: { ja: '説明（やさしい日本語）', en: 'Text in easy Japanese', easy: '説明（やさしい）' },
  linkLabel: { ja: 'リンクの文字', en: 'Words of the link', easy: 'リンクの 字' },
  linkHref: { ja: 'リンク先', en: 'Address', easy: 'リンク先' },
  linkHint: {
    ja: '例：https://www.example.jp/',
    en: 'As https://www.example.jp/',
    easy: '例：https://www.example.jp/',
  },
  save: { ja: '保存して公開する', en: 'Save and publish', easy: 'ほぞんして 出す' },
  saved: { ja: '保存しました', en: 'Saved', easy: 'ほぞんしました' },
} as const satisfies Record<string, Text>;

export const FUND_REFUSALS = {
  'permit.wrong_role': {
    ja: '基金の紹介は、市民活動担当課だけが変えられます。担当課にご相談ください。',
    en: 'Only the programme office changes these words. Please ask them.',
    easy: '担当の 課だけが できます。',
  },
  'fund.no_such_way': {
    ja: 'この寄附のしかたはありません。ページを開き直してください。',
    en: 'There is no such way to give. Please open the page again.',
    easy: 'ありません。ページを 開き直して ください。',
  },
} as const satisfies Record<string, Text>;

export const FUND_ERRORS = {
  missing: { ja: '入力してください', en: 'Please fill this in', easy: '入れて ください' },
  too_long: {
    ja: '文字が多すぎます。短くしてください',
    en: 'Too long; please shorten',
    easy: '短く して ください',
  },
  year: {
    ja: '西暦4桁で入力してください（例：2021）',
    en: 'Four digits, as 2021',
    easy: '4つの 数字で（例：2021）',
  },
  address: {
    ja: 'https:// で始まるアドレスを入力してください',
    en: 'An address that begins with https://',
    easy: 'https:// から 書いて ください',
  },
} as const satisfies Record<string, Text>;
