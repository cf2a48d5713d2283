import type { Text } from '#kernel/words.ts';

/** What is wrong with a field of a form. */
export const LETTER_ERRORS = {
  title: {
    ja: '件名を200字までで書いてください',
    en: 'Please write a title of up to 200 characters',
    easy: '件名（けんめい）を 書（か）いてください',
  },
  body: {
    ja: '本文を10,000字までで書いてください',
    en: 'Please write the body, up to 10,000 characters',
    easy: '本文（ほんぶん）を 書（か）いてください',
  },
  placeholder: {
    ja: '{names}は使える言葉の一覧にありません。一覧の言葉に直すか、{ }を外してください',
    en: '{names} is not in the list. Use a word from the list, or take the braces away',
    easy: '{names}は つかえません',
  },
  on: {
    ja: '通知書の日付を、西暦または和暦で書いてください（例：令和8年7月1日）',
    en: 'Please write the date of the letters, such as 2026-07-01',
    easy: '日（ひ）を 書（か）いてください',
  },
  dueOn: {
    ja: '期限を、西暦または和暦で書いてください（例：令和8年7月31日）。ないときは空けてください',
    en: 'Please write the day, such as 2026-07-31, or leave it empty',
    easy: '日（ひ）を 書（か）いてください',
  },
  remark: {
    ja: '連絡事項は500字までで書いてください',
    en: 'Up to 500 characters, please',
    easy: '500字（じ）まで',
  },
  why: {
    ja: '出し直す理由を200字までで書いてください',
    en: 'Please say why, in up to 200 characters',
    easy: 'どうしてか 書（か）いてください',
  },
  prefix: {
    ja: '番号の前の文字を20字までで書いてください',
    en: 'Up to 20 characters, please',
    easy: '20字（じ）まで',
  },
  suffix: {
    ja: '番号の後の文字を10字までで書いてください',
    en: 'Up to 10 characters, please',
    easy: '10字（じ）まで',
  },
  nextNumber: {
    ja: '次に使う番号を、1以上の数字で書いてください',
    en: 'Please write the next number in figures',
    easy: '数字（すうじ）で 書（か）いてください',
  },
  sender: {
    ja: '差出人を200字までで書いてください',
    en: 'Please write the sender, up to 200 characters',
    easy: '出（だ）す 人（ひと）を 書（か）いてください',
  },
  contact: {
    ja: '問い合わせ先を300字までで書いてください',
    en: 'Up to 300 characters, please',
    easy: '300字（じ）まで',
  },
  confirmed: {
    ja: '出し直すことを確かめて、印を付けてください',
    en: 'Please tick that you mean it',
    easy: 'しるしを つけてください',
  },
} as const satisfies Record<string, Text>;
export type LetterError = keyof typeof LETTER_ERRORS;
