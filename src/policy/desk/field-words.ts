import type { Text } from '#kernel/words.ts';

/** What is wrong with a field, by the message of its check. */
export const FIELD_WORDS = {
  title: {
    ja: '施策名を300字以内で書いてください',
    en: 'Write a title of at most 300 characters',
    easy: '名前を 書いてください（300字まで）',
  },
  name: {
    ja: '版の名前を100字以内で書いてください（例：第三次指針）',
    en: 'Write a name of at most 100 characters',
    easy: '版の 名前を 書いてください',
  },
  tooLong: {
    ja: '文が長すぎます。短くしてください',
    en: 'The text is too long. Please shorten it',
    easy: '文が 長すぎます',
  },
  evidenceDays: {
    ja: '日数を1から3650までの数字で書いてください（例：365）',
    en: 'Write a number of days from 1 to 3650',
    easy: '1から 3650までの 数字を 書いてください',
  },
  mark: {
    ja: '1から5までの点数を選んでください',
    en: 'Choose a mark from 1 to 5',
    easy: '1から 5までの 点を えらんでください',
  },
  classBasis: {
    ja: '分類の決め方を選んでください',
    en: 'Choose how the class is decided',
    easy: '分け方の 決め方を えらんでください',
  },
  class: { ja: '分類を選んでください', en: 'Choose a class', easy: '分け方を えらんでください' },
  place: {
    ja: '施策を置く柱を選んでください',
    en: 'Choose the pillar for the measure',
    easy: '柱を えらんでください',
  },
  choice: { ja: '選び直してください', en: 'Please choose again', easy: 'もう一度 えらんでください' },
  kind: {
    ja: '関連の種類を選んでください',
    en: 'Choose the kind of relation',
    easy: 'つながりの 種類を えらんでください',
  },
  toCode: {
    ja: '関連づける施策を選んでください',
    en: 'Choose the related measure',
    easy: '施策を えらんでください',
  },
  body: {
    ja: '意見を2000字以内で書いてください',
    en: 'Write a comment of at most 2000 characters',
    easy: '意見を 書いてください（2000字まで）',
  },
  answer: {
    ja: '答えを2000字以内で書いてください',
    en: 'Write an answer of at most 2000 characters',
    easy: '答えを 書いてください（2000字まで）',
  },
  adoptedOn: {
    ja: '日付を西暦または和暦で書いてください（例：令和9年4月1日）',
    en: 'Write a day, such as 2027-04-01',
    easy: '日を 書いてください（例：2027年4月1日）',
  },
  weight: {
    ja: '重みを0から10までの数字で書いてください',
    en: 'Write a weight from 0 to 10',
    easy: '0から 10までの 数字を 書いてください',
  },
  points: {
    ja: '点数を0から100までの数字で書いてください',
    en: 'Write points from 0 to 100',
    easy: '0から 100までの 数字を 書いてください',
  },
  version: {
    ja: 'ページが古くなっています。開き直してください',
    en: 'This page is out of date. Please open it again',
    easy: 'ページを もう一度 開いてください',
  },
  marks: {
    ja: '緊急性・重要性・費用の3つに点数をつけてください',
    en: 'Give marks for urgency, importance and cost',
    easy: '3つに 点を つけてください',
  },
  classReason: {
    ja: '分類を手で決める理由を書いてください',
    en: 'Say why the class is set by hand',
    easy: '自分で 決めた 理由を 書いてください',
  },
  confirmed: {
    ja: '確かめたら、印をつけてください',
    en: 'Tick the box when you have checked',
    easy: 'しるしを つけてください',
  },
} as const satisfies Record<string, Text>;
