import type { Text } from '#kernel/words.ts';

export const CITY_WORDS = {
  title: { ja: '市の設定', en: 'The city', easy: '市（し）の 設定（せってい）' },
  lead: {
    ja: '市の名前、色、連絡先です。どのページにも出ます。',
    en: 'The name, colour and contact that stand on every page.',
    easy: '市（し）の 名前（なまえ）と 色（いろ）です。どの ページにも 出（で）ます。',
  },
  groupCity: { ja: '市', en: 'The city', easy: '市（し）' },
  groupOffice: { ja: '担当の窓口', en: 'The office', easy: '窓口（まどぐち）' },
  groupLook: { ja: '見た目', en: 'The look', easy: '見（み）た 目（め）' },
  groupWords: {
    ja: '市の書類の言葉',
    en: "The words of the city's papers",
    easy: '書類（しょるい）の ことば',
  },
  name: { ja: '市区町村の名前', en: 'Name', easy: '名前（なまえ）' },
  prefecture: { ja: '都道府県', en: 'Prefecture', easy: '都道府県（とどうふけん）' },
  municipalityCode: { ja: '全国地方公共団体コード', en: 'Municipality code', easy: '市（し）の コード' },
  municipalityCodeHint: {
    ja: '検査数字まで入れた6桁の数字です（例：142042）。',
    en: 'Six digits, with the check digit (for example 142042).',
    easy: '6つの 数字（すうじ）です（例：142042）。',
  },
  productName: {
    ja: 'このサービスの名前',
    en: 'Name of this service',
    easy: 'この サービスの 名前（なまえ）',
  },
  productNameHint: {
    ja: '市の名前と並んで、各ページの上に出ます。',
    en: 'It stands beside the name of the city on top of every page.',
    easy: 'ページの 上（うえ）に 出（で）ます。',
  },
  officeName: { ja: '担当課の名前', en: 'Name of the office', easy: '課（か）の 名前（なまえ）' },
  officePhone: { ja: '電話', en: 'Telephone', easy: '電話（でんわ）' },
  officeMail: { ja: 'メール', en: 'E-mail', easy: 'メール' },
  officeAddress: { ja: '住所', en: 'Address', easy: '住所（じゅうしょ）' },
  accent: { ja: '基調の色', en: 'Colour', easy: '色（いろ）' },
  accentHint: {
    ja: '「#」と6桁で入力してください（例：#0b5cad）。白い文字が読める濃さが必要です。',
    en: 'Write # and six hexadecimal digits (for example #0b5cad). White words must be readable on it.',
    easy: '「#」と 6つの 文字（もじ）です（例：#0b5cad）。こい 色（いろ）に してください。',
  },
  words: {
    ja: '版や章を表す言葉',
    en: 'Words for editions and sections',
    easy: '版（はん）や 章（しょう）の ことば',
  },
  wordsHint: {
    ja: '1行に1つ、「名前 = 言葉、言葉」の形で入力してください。指針の書類を読み取るときに使います。',
    en: 'One a line, as “name = word, word”. Used when a guideline document is read.',
    easy: '「名前（なまえ） = ことば」の ように 書（か）いてください。',
  },
  siteNote: { ja: 'トップページのお知らせ', en: 'Note on the first page', easy: 'お知（し）らせ' },
  demo: { ja: '見本として使う', en: 'This is a demonstration', easy: '見本（みほん）に する' },
  demoHint: {
    ja: '出てくる人や書類が架空のものであることを、どのページにも示します。',
    en: 'Every page then says that its people and papers are invented.',
    easy: '本物（ほんもの）では ない ことを どの ページにも 出（だ）します。',
  },
  look: { ja: '保存する前に見る', en: 'See it before saving', easy: '先（さき）に 見（み）る' },
  save: { ja: '保存する', en: 'Save', easy: '保存（ほぞん）する' },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存（ほぞん）しました' },
  next: {
    ja: '保存すると、すべてのページにすぐ表れます。',
    en: 'Saved changes show on every page at once.',
    easy: '保存（ほぞん）すると、すぐに 変（か）わります。',
  },
  sample: {
    ja: 'この色での見え方',
    en: 'How this colour looks',
    easy: 'この 色（いろ）の 見（み）え方（かた）',
  },
  sampleContrast: {
    ja: '白い文字との明るさの比は{ratio}対1です（4.5以上が必要です）。',
    en: 'The contrast with white words is {ratio} to 1 (at least 4.5 is needed).',
    easy: '明（あか）るさの 差（さ）は {ratio}です（4.5より 大（おお）きく してください）。',
  },
  sampleNotSaved: {
    ja: 'まだ保存していません。',
    en: 'Not saved yet.',
    easy: 'まだ 保存（ほぞん）して いません。',
  },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
} as const satisfies Record<string, Text>;

export const CITY_ERRORS = {
  name: {
    ja: '市区町村の名前を50字までで入力してください。',
    en: 'Write the name of the city, up to 50 characters.',
    easy: '名前（なまえ）を 書（か）いてください。',
  },
  prefecture: {
    ja: '都道府県は10字までで入力してください。',
    en: 'Up to 10 characters.',
    easy: '10字（じ）までです。',
  },
  municipalityCode: {
    ja: '全国地方公共団体コードは、半角の数字6桁で入力してください。',
    en: 'Write the municipality code in six digits.',
    easy: '6つの 数字（すうじ）で 書（か）いてください。',
  },
  productName: {
    ja: 'サービスの名前を30字までで入力してください。',
    en: 'Write the name of the service, up to 30 characters.',
    easy: 'サービスの 名前（なまえ）を 書（か）いてください。',
  },
  officeName: {
    ja: '担当課の名前を50字までで入力してください。',
    en: 'Write the name of the office, up to 50 characters.',
    easy: '課（か）の 名前（なまえ）を 書（か）いてください。',
  },
  officePhone: {
    ja: '電話番号は、数字とハイフンで入力してください（例：000-000-0000）。',
    en: 'Write the telephone number in digits and hyphens (for example 000-000-0000).',
    easy: '電話番号（でんわばんごう）を 数字（すうじ）で 書（か）いてください。',
  },
  officeMail: {
    ja: 'メールアドレスの形になっていません。「@」の前後を確かめてください。',
    en: 'This is no e-mail address. Please look before and after the “@”.',
    easy: 'メールアドレスを たしかめてください。',
  },
  officeAddress: {
    ja: '住所は200字までで入力してください。',
    en: 'Up to 200 characters.',
    easy: '200字（じ）までです。',
  },
  accent: {
    ja: '色は「#」と6桁の英数字（0〜9、a〜f）で入力してください（例：#0b5cad）。',
    en: 'Write the colour as # and six hexadecimal digits (for example #0b5cad).',
    easy: '色（いろ）は #0b5cad のように 書（か）いてください。',
  },
  words: {
    ja: '{line}行目が読み取れません。「名前 = 言葉、言葉」の形に直してください。',
    en: 'Line {line} cannot be read. Please write it as “name = word, word”.',
    easy: '{line}行目（ぎょうめ）を 直（なお）してください。',
  },
  siteNote: {
    ja: 'お知らせは400字までで入力してください。',
    en: 'Up to 400 characters.',
    easy: '400字（じ）までです。',
  },
} as const satisfies Record<string, Text>;

export const CITY_REFUSALS = {
  'permit.wrong_role': {
    ja: '市の設定を直せるのは、管理者だけです。',
    en: 'Only an administrator may change the settings of the city.',
    easy: '管理（かんり）する 人（ひと）だけが 直（なお）せます。',
  },
  'city.accent_unreadable': {
    ja: 'この色では白い文字が読みにくくなります。もっと濃い色を選んでください（明るさの比4.5以上）。',
    en: 'White words would be hard to read on this colour. Please choose a darker one (contrast of at least 4.5).',
    easy: 'この 色（いろ）は うすいです。もっと こい 色（いろ）に してください。',
  },
  'city.wrong_municipality_code': {
    ja: '全国地方公共団体コードの検査数字が合いません。6桁をもう一度確かめてください。',
    en: 'The check digit of the municipality code does not fit. Please look at the six digits again.',
    easy: '市（し）の コードが まちがって います。たしかめてください。',
  },
} as const satisfies Record<string, Text>;
