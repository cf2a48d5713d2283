import type { Text } from '#kernel/words.ts';

/** What stands in and around the fields. */
export const FIELD = {
  change: { ja: '直す', en: 'Change', easy: '直（なお）す' },
  notAnswered: { ja: '（書かれていません）', en: '(not answered)', easy: '（なし）' },
  upTo: { ja: '{max}字まで', en: 'Up to {max} characters', easy: '{max}字（じ）まで' },
  atLeast: { ja: '{min}字以上', en: 'At least {min} characters', easy: '{min}字（じ）より 多（おお）く' },
  between: { ja: '{min}から{max}まで', en: '{min} to {max}', easy: '{min}から {max}まで' },
  from: { ja: '{min}以上', en: '{min} or more', easy: '{min}より 多（おお）く' },
  until: { ja: '{max}以下', en: '{max} or less', easy: '{max}より すくなく' },
  choose: { ja: '{max}つまで選べます', en: 'Choose up to {max}', easy: '{max}つまで えらべます' },
  chooseMin: {
    ja: '{min}つ以上選んでください',
    en: 'Choose at least {min}',
    easy: '{min}つより 多（おお）く えらんで ください',
  },
  rows: {
    ja: '{max}行まで。空いた行は消えます',
    en: 'Up to {max} rows; empty rows vanish',
    easy: '{max}行（ぎょう）まで',
  },
  rowsMin: { ja: '{min}行以上', en: 'At least {min} rows', easy: '{min}行（ぎょう）より 多（おお）く' },
  files: { ja: '{max}つまで', en: 'Up to {max} files', easy: '{max}つまで' },
  yen: { ja: '円', en: 'yen', easy: '円（えん）' },
  yenHint: {
    ja: '例：50,000（全角の数字や「円」が付いていても読みます）',
    en: 'For example 50,000',
    easy: '例（れい）：50,000',
  },
  row: { ja: '{n}行目', en: 'Row {n}', easy: '{n}' },
  addRow: { ja: '行を増やす', en: 'More rows', easy: '行（ぎょう）を ふやす' },
  removeRow: { ja: '消す', en: 'Remove', easy: 'けす' },
  total: { ja: '合計', en: 'Total', easy: 'ぜんぶで' },
  totalHint: {
    ja: '保存すると計算し直します',
    en: 'Counted again at each saving',
    easy: 'ほぞんすると けいさんします',
  },
  fileAdd: { ja: 'ファイルを加える', en: 'Add a file', easy: 'ファイルを 入（い）れる' },
  fileReplace: {
    ja: '選び直すには、いまのものを消してから加えます',
    en: 'To replace one, remove it first',
    easy: 'かえる ときは けしてから 入（い）れます',
  },
  fileRemove: { ja: '消す', en: 'Remove', easy: 'けす' },
  fileFromPassport: { ja: '団体カルテの書類', en: 'From the passport', easy: '団体（だんたい）カルテから' },
  filesHeld: { ja: '入っているファイル', en: 'Files that are there', easy: '入（はい）っている ファイル' },
  scale: {
    ja: '{from}＝{fromWords}、{to}＝{toWords}',
    en: '{from} = {fromWords}, {to} = {toWords}',
    easy: '{from}＝{fromWords}、{to}＝{toWords}',
  },
} as const satisfies Record<string, Text>;
