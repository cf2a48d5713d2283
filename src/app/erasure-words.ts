import type { Text } from '#kernel/words.ts';

export const ERASURE = {
  title: { ja: '個人情報の消去', en: 'Erasure of personal data', easy: '個人の ことを 消す' },
  lead: {
    ja: '期限が来た個人情報は、毎晩自動で消えます。何を、いつ、なぜ消すかをここで確かめられます。だれの記録かは表示しません。',
    en: 'Personal data whose time is over is erased every night. This page says what, when and why; it names nobody.',
    easy: '古く なった 個人の ことは、毎日 夜に 消します。',
  },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  due: { ja: '30日以内に消えるもの', en: 'What goes within 30 days', easy: '30日の 間に 消える もの' },
  nothingDue: {
    ja: '30日以内に消えるものはありません',
    en: 'Nothing goes within 30 days',
    easy: '消える ものは ありません',
  },
  what: { ja: '何を', en: 'What', easy: '何を' },
  count: { ja: '件数', en: 'How many', easy: 'いくつ' },
  first: { ja: '最初に消える日', en: 'First on', easy: 'はじめの 日' },
  last: { ja: '最後に消える日', en: 'Last on', easy: 'おわりの 日' },
  why: { ja: 'なぜ（決まり）', en: 'Why (the rule)', easy: 'なぜ' },
  rules: { ja: '保存と消去の決まり', en: 'The rules', easy: 'きまり' },
  kept: { ja: 'どれだけ残すか', en: 'How long', easy: 'どのくらい' },
  how: { ja: '消し方', en: 'How it goes', easy: '消し方' },
  nightly: { ja: '毎晩自動', en: 'Every night', easy: '毎日 夜' },
  own: { ja: '別の処理で終わります', en: 'By a process of its own', easy: 'ほかの やり方' },
  lately: { ja: '最近消したもの', en: 'What was erased lately', easy: 'さいきん 消した もの' },
  nothingLately: { ja: 'まだ何も消していません', en: 'Nothing was erased yet', easy: 'まだ 消して いません' },
  at: { ja: '日時', en: 'When', easy: 'いつ' },
  refused: {
    ja: 'このページは、市民活動担当課と管理者だけが見られます。保存の決まりは「個人情報の取り扱い」でどなたでも見られます。',
    en: 'This page is for the programme office and administrators. The rules themselves are on the privacy page.',
    easy: 'この ページは 見る ことが できません。',
  },
} as const satisfies Record<string, Text>;
