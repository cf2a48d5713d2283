import type { Text } from '#kernel/words.ts';

/** Every word of the pages that show two editions side by side, and of the marks that all public pages share. */
export const PAPERS = {
  register: { ja: '施策', en: 'Measures', easy: '市の やくそく' },
  done: { ja: 'これまでの取組', en: 'What was done', easy: 'したこと' },
  pillarTitle: { ja: '柱{number} {title}', en: 'Pillar {number}: {title}', easy: '柱{number} {title}' },
  inForceSince: { ja: '{day}決定', en: 'Adopted on {day}', easy: '{day}に 決まりました' },
  publishedOn: { ja: '{day}公開', en: 'Published on {day}', easy: '{day}から 見ることが できます' },
  wrong: {
    ja: 'このページの内容がおかしいときは',
    en: 'Something is wrong here',
    easy: 'まちがいを 見つけたとき',
  },
  newMark: { ja: '新規', en: 'New', easy: '新しい' },
  none: { ja: 'なし', en: 'None', easy: 'なし' },
  comparisonTitle: {
    ja: '{from}と{to}の新旧対照表',
    en: '{from} and {to} side by side',
    easy: '{from}と {to}を くらべる',
  },
  comparisonLead: {
    ja: '左が前の文、中央がこれまでの取組、右が次の文です。取り消し線は消えた言葉、下線は加わった言葉です。',
    en: 'Left the earlier text, in the middle what was done, right the next text. Struck through: removed. Underlined: added.',
    easy: '左は 前の 文、まん中は したこと、右は 次の 文です。線で 消した ことばは なくなりました。下に 線が ある ことばは 新しいです。',
  },
  documentTitle: {
    ja: '{from}から{to}への更新資料',
    en: 'Revision document from {from} to {to}',
    easy: '{from}から {to}に かわったこと',
  },
  documentLead: {
    ja: '施策ごとに、前の文、これまでの取組、次の文の順に書いています。',
    en: 'For each measure the earlier text, what was done, and the next text.',
    easy: 'やくそくごとに、前の 文、したこと、次の 文の 順に 書いています。',
  },
  word: { ja: 'Wordで保存', en: 'Save as Word', easy: 'Wordで ほぞん' },
  pdf: { ja: 'PDFで保存', en: 'Save as PDF', easy: 'PDFで ほぞん' },
  noteOf: { ja: '備考', en: 'Note', easy: 'メモ' },
  undecided: { ja: 'まだ決まっていません', en: 'Not decided yet', easy: 'まだ 決まっていません' },
  priority: { ja: '重点施策', en: 'Priority measure', easy: 'いちばん 大切な やくそく' },
} as const satisfies Record<string, Text>;
