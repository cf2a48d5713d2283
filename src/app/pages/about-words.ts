import type { Text } from '#kernel/words.ts';

/** Words of the pages at the foot of the site. */
export const ABOUT = {
  accessibility: { ja: 'ウェブアクセシビリティ', en: 'Accessibility', easy: 'だれでも 使えるように' },
  accessibilityLead: {
    ja: 'だれもが使えることを、このサイトの前提にしています。',
    en: 'That everybody can use this site is a condition of it.',
    easy: 'だれでも 使える サイトに しています。',
  },
  target: { ja: '目標', en: 'Target', easy: '目標' },
  targetBody: {
    ja: 'WCAG 2.2 のレベルAAを目標に作り、JIS X 8341-3:2016 のレベルAAに配慮しています。対象は、このサイトのすべてのページです。',
    en: 'Built towards WCAG 2.2 level AA, with regard to JIS X 8341-3:2016 level AA, for every page of this site.',
    easy: 'WCAG 2.2 と JIS X 8341-3:2016 の AAを めざしています。',
  },
  checks: { ja: '確かめ方', en: 'How it is checked', easy: 'たしかめかた' },
  checksBody: {
    ja: '公開の前に、自動の検査（axe）をすべての種類のページで行い、キーボードだけの操作と、JavaScriptを切った操作を通しています。自動の検査で分かるのは基準の一部です。',
    en: 'Before each release every kind of page passes an automatic test (axe), and journeys are walked with the keyboard alone and with JavaScript off. Automatic tests cover only part of the criteria.',
    easy: 'コンピューターで しらべています。キーボードだけでも 使うことが できます。',
  },
  limits: { ja: '分かっている限界', en: 'Known limits', easy: 'できないこと' },
  limitsBody: {
    ja: 'Word形式の文書は、読み上げの順や見出しを整えていますが、専門家による検証はまだ受けていません。同じ内容をウェブページでも読めます。',
    en: 'Word files have headings and reading order, but have not been examined by experts yet. The same content is always a web page too.',
    easy: 'Wordの ファイルが 読みにくいときは、ページを 見てください。',
  },
  tell: { ja: '使いにくいところがあったら', en: 'If something is hard to use', easy: '使いにくいとき' },
  tellBody: {
    ja: '下の問い合わせ先にお知らせください。別の形でのご案内も用意します。',
    en: 'Please tell the office below. We also offer the content in another form.',
    easy: '下の ところに 教えてください。',
  },
  privacy: { ja: '個人情報の扱い', en: 'Privacy', easy: '個人の 情報' },
  privacyLead: {
    ja: '必要な情報だけを、決めた期間だけ預かります。見た人の記録も残ります。',
    en: 'We keep only what is needed, only as long as stated, and record who looked at it.',
    easy: '大切な 情報を まもります。',
  },
  kept: { ja: '預かる情報と期間', en: 'What is kept, and how long', easy: 'あずかる 情報と 期間' },
  keptWhat: { ja: '情報', en: 'What', easy: '情報' },
  keptHow: { ja: '期間', en: 'How long', easy: '期間' },
  cookies: { ja: 'クッキー', en: 'Cookies', easy: 'クッキー' },
  cookiesBody: {
    ja: '使うのは、サインインを保つものと、選んだ言語を覚えるものの二つだけです。広告や追跡には使いません。',
    en: 'There are only two: one keeps you signed in, one remembers your language. None for advertising or tracking.',
    easy: 'サインインと ことばを おぼえるために 使います。',
  },
  own: { ja: '自分の情報を確かめる', en: 'Your own data', easy: 'じぶんの 情報' },
  ownBody: {
    ja: 'サインインすると、預けている情報を見て、まとめて受け取れます。直しや削除は下の問い合わせ先へご連絡ください。',
    en: 'Signed in, you can see and download what we hold about you. For corrections or erasure please ask the office below.',
    easy: 'サインインすると、じぶんの 情報を 見ることが できます。',
  },
  contact: { ja: 'このページについて連絡する', en: 'Contact us about a page', easy: '連絡する' },
  contactLead: {
    ja: '間違いや古い情報、分かりにくいところを見つけたら、担当課へお知らせください。',
    en: 'If you find a mistake, something out of date or hard to understand, please tell the office.',
    easy: 'まちがいを 見つけたら、教えてください。',
  },
  contactPage: { ja: 'お尋ねのページ', en: 'The page', easy: '聞きたい ページ' },
  contactOffice: { ja: '担当課', en: 'Office', easy: '聞くところ' },
  contactPhone: { ja: '電話', en: 'Telephone', easy: '電話' },
  contactHow: {
    ja: 'ページのアドレスと、気づいたことをお伝えください。平日に、順にお返事します。',
    en: 'Please give the address of the page and what you noticed. We answer in turn on working days.',
    easy: 'ページの アドレスと、気づいたことを 話してください。',
  },
  mailTime: { ja: '日時', en: 'Time', easy: '日と 時間' },
} as const satisfies Record<string, Text>;
