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
  tieNext: {
    ja: '結んだ対応は下の一覧に出ます。あとから直せます。',
    en: 'The tie appears in the list below and can be changed later.',
    easy: '下に 出ます。あとで なおせます。',
  },
  list: { ja: 'いまの対応（{count}件）', en: 'Ties now ({count})', easy: '今の つながり（{count}こ）' },
  headVerbs: { ja: '変わり方', en: 'Change', easy: 'かわり方' },
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
  derived: {
    ja: '文から決まる変わり方：{verbs}',
    en: 'By the texts: {verbs}',
    easy: '文から 決まる かわり方：{verbs}',
  },
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

/** What the page says on which a measure is added. */
export const ADD = {
  lead: {
    ja: '{edition}に施策を加えます。番号は自動で付きます。',
    en: 'Adds a measure to {edition}; its number is given.',
    easy: '{edition}に 施策を 足します。番号は 自動です。',
  },
  inherit: {
    ja: '分けるもとの施策の分類を引き継ぐ',
    en: 'Keep the class of the measure that is split',
    easy: 'もとの 施策と 同じ',
  },
  place: { ja: '置く柱と見出し', en: 'Pillar and heading', easy: '柱と 見出し' },
  splitFrom: { ja: '分けるもとの施策', en: 'Split from', easy: 'もとの 施策' },
  splitFromHint: {
    ja: '前の版の施策の一部を分けて独立させるときだけ選びます。選ばなければ「新規」です。',
    en: 'Only when this is a part of an earlier measure; otherwise it is new.',
    easy: '前の 施策から 分ける ときだけ えらびます。',
  },
  reason: { ja: '加える理由', en: 'Why it is added', easy: '足す 理由' },
  reasonHint: {
    ja: '新旧対照表に載ります。',
    en: 'Printed in the comparison.',
    easy: '新旧対照表に のります。',
  },
  do: { ja: '施策を加える', en: 'Add the measure', easy: '足す' },
  next: {
    ja: '加えたあと、施策のページで文章を直せます。',
    en: 'You can go on writing on the page of the measure.',
    easy: 'あとで なおすことが できます。',
  },
} as const satisfies Record<string, Text>;

/** What the page says on which a measure is removed. */
export const REMOVE = {
  lead: {
    ja: '取り除くと、この版の文と変更の履歴は消えます。文は前の版の施策の履歴に残ります。',
    en: 'Its text leaves the draft; the words stay in the history of the earlier measure.',
    easy: 'この 版の 文が なくなります。',
  },
  newLead: {
    ja: '前の版にない施策です。取り除くと、文は残りません。',
    en: 'This measure is new: its words will be gone.',
    easy: '新しい 施策です。文は のこりません。',
  },
  reason: { ja: '取り除く理由', en: 'Why it is removed', easy: '取り除く 理由' },
  reasonHint: {
    ja: '新旧対照表に「削除」の理由として載ります。例：ふるさと納税でまかなえるようになったため',
    en: 'Printed in the comparison as the reason.',
    easy: '新旧対照表に のります。',
  },
  do: { ja: '取り除く', en: 'Remove', easy: '取り除く' },
  next: {
    ja: '前の版の施策の行き先は「削除」になります。対応のページで結び直せます。',
    en: "The earlier measure's fate becomes “removed”. You can tie it anew.",
    easy: '前の 施策は「削除」に なります。',
  },
} as const satisfies Record<string, Text>;
