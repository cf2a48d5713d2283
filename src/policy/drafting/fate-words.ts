import type { Text } from '#kernel/words.ts';

/** What the pages of the ties between two editions say. */
export const FATES = {
  title: { ja: '{name}への施策の対応', en: 'Ties into {name}', easy: '{name}への つながり' },
  lead: {
    ja: '前の版の施策が、この版のどの施策になったかを結びます。どの施策も、対応は1つだけです。',
    en: 'Ties measures of the earlier edition to those of this one. Every measure has exactly one tie.',
    easy: '前の 施策と 今の 施策を つなぎます。1つの 施策に つながりは 1つです。',
  },
  first: {
    ja: '最初の版には、対応させる前の版がありません。',
    en: 'The first edition has no earlier one.',
    easy: 'はじめの 版です。',
  },
  tieTitle: { ja: '対応を結ぶ', en: 'Tie measures', easy: 'つなぐ' },
  tieHint: {
    ja: '両方に印をつけると継続や統合・分割、前の版だけなら削除、この版だけなら新規になります。',
    en: 'Tick both sides for kept, merged or split; only the earlier side for removed; only the later for new.',
    easy: '両方に しるしを つけると つながります。前だけなら 削除、今だけなら 新規です。',
  },
  from: { ja: '前の版（{name}）', en: 'Earlier ({name})', easy: '前の 版（{name}）' },
  to: { ja: 'この版（{name}）', en: 'This edition ({name})', easy: 'この 版（{name}）' },
  tied: { ja: 'いまの対応：{verbs}', en: 'Tied now: {verbs}', easy: '今：{verbs}' },
  untied: { ja: '対応なし', en: 'No tie', easy: 'つながりなし' },
  verbs: { ja: '変わり方', en: 'Kinds of change', easy: 'かわり方' },
  verbsHint: {
    ja: '何も選ばなければ、名前・文・分類の違いから自動で決まります。自分で選ぶときは理由を書いてください。',
    en: 'Leave empty to let the texts tell; if you choose, give a reason.',
    easy: 'えらばなければ 自動です。えらぶ ときは 理由を 書いてください。',
  },
  reason: { ja: '理由', en: 'Reason', easy: '理由' },
  reasonHint: {
    ja: '新旧対照表に載ります。削除と統合には必要です。',
    en: 'Printed in the comparison; needed for removals and merges.',
    easy: '削除と 統合には 理由が いります。',
  },
  replace: {
    ja: '選んだ施策のいまの対応をほどいて結び直す',
    en: 'Untie what the chosen measures are tied to, and tie them anew',
    easy: '今の つながりを ほどいて、つなぎなおす',
  },
  replaceHint: {
    ja: 'ほどけて相手のなくなった施策は「対応なし」になります。',
    en: 'Measures that lose their partner stand without a tie.',
    easy: '相手の ない 施策は「つながりなし」に なります。',
  },
  tieDo: { ja: '対応を結ぶ', en: 'Tie', easy: 'つなぐ' },
  tieNext: {
    ja: '結んだ対応は下の一覧に出ます。あとから直せます。',
    en: 'The tie appears in the list below and can be changed later.',
    easy: '下に 出ます。あとで なおせます。',
  },
  doneTie: { ja: '対応を結びました。', en: 'The measures are tied.', easy: 'つなぎました。' },
  doneUntie: { ja: '対応をほどきました。', en: 'The tie was undone.', easy: 'ほどきました。' },
  doneWords: {
    ja: '変わり方と理由を保存しました。',
    en: 'Verbs and reason are saved.',
    easy: '保存しました。',
  },
  list: { ja: 'いまの対応（{count}件）', en: 'Ties now ({count})', easy: '今の つながり（{count}こ）' },
  headFrom: { ja: '前の版', en: 'Earlier', easy: '前の 版' },
  headVerbs: { ja: '変わり方', en: 'Change', easy: 'かわり方' },
  headTo: { ja: 'この版', en: 'Later', easy: 'この 版' },
  headReason: { ja: '理由', en: 'Reason', easy: '理由' },
  change: { ja: '直す', en: 'Change', easy: 'なおす' },
  changeAbout: { ja: '：{codes}', en: ': {codes}', easy: '：{codes}' },
  missing: {
    ja: '対応のない施策（{count}件）',
    en: 'Measures without their one tie ({count})',
    easy: 'つながりの ない 施策（{count}こ）',
  },
  noneMissing: {
    ja: 'すべての施策に対応があります。',
    en: 'Every measure is tied.',
    easy: 'ぜんぶ つながっています。',
  },
  fateTitle: { ja: '変わり方と理由', en: 'Verbs and reason', easy: 'かわり方と 理由' },
  fateLead: {
    ja: '{from} から {to} への対応です。',
    en: 'The tie from {from} to {to}.',
    easy: '{from} から {to}への つながりです。',
  },
  nothing: { ja: '（なし）', en: '(none)', easy: '（なし）' },
  derived: {
    ja: '文から決まる変わり方：{verbs}',
    en: 'By the texts: {verbs}',
    easy: '文から 決まる かわり方：{verbs}',
  },
  save: { ja: '保存する', en: 'Save', easy: '保存する' },
  saveNext: {
    ja: '自分で選んだ変わり方は、あとで文を直しても変わりません。',
    en: 'Verbs set by hand stay when the texts change later.',
    easy: '自分で えらんだ かわり方は かわりません。',
  },
  untie: { ja: 'この対応をほどく', en: 'Untie', easy: 'ほどく' },
  untieConfirm: {
    ja: 'この対応をほどきます。施策は「対応なし」になります。',
    en: 'Untie this; its measures stand without a tie.',
    easy: 'ほどきます。',
  },
  theirReason: { ja: 'いま保存されている理由', en: 'The reason that is stored now', easy: '今の 理由' },
} as const satisfies Record<string, Text>;

/** The fields of a measure as its history names them. */
export const CHANGED_FIELDS = {
  title: { ja: '施策名', en: 'title', easy: '名前' },
  text: { ja: '施策の内容', en: 'text', easy: 'したいこと' },
  record: { ja: 'これまでの取組', en: 'what was done', easy: 'した こと' },
  note: { ja: '書き添え（⇒）', en: 'note (⇒)', easy: 'メモ（⇒）' },
  class: { ja: '分類', en: 'class', easy: '分け方' },
  isPriority: { ja: '重点施策の印', en: 'priority mark', easy: '大切の しるし' },
  urgency: { ja: '緊急性', en: 'urgency', easy: '急ぎ' },
  importance: { ja: '重要性', en: 'importance', easy: '大切さ' },
  cost: { ja: '費用', en: 'cost', easy: 'お金' },
  isRunning: { ja: 'すでに行っている取組', en: 'already running', easy: 'もう している' },
  classBasis: { ja: '分類の決め方', en: 'how the class is decided', easy: '分け方の 決め方' },
  classReason: { ja: '手で決めた理由', en: 'why the class was set by hand', easy: '自分で 決めた 理由' },
  evidenceDays: { ja: '記録の日数', en: 'days of evidence', easy: '記録の 日数' },
  verbs: { ja: '変わり方', en: 'kinds of change', easy: 'かわり方' },
  fate: { ja: '前後の版との対応', en: 'tie between the editions', easy: 'つながり' },
  removedTitle: { ja: '取り除いた施策名', en: 'title of the removed measure', easy: '取り除いた 名前' },
  removedText: { ja: '取り除いた施策の内容', en: 'text of the removed measure', easy: '取り除いた 文' },
} as const satisfies Record<string, Text>;
