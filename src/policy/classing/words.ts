import type { Text } from '#kernel/words.ts';

/** What the page of the class rule says. */
export const RULE = {
  title: { ja: '分類の規則', en: 'The class rule', easy: '分け方の きまり' },
  lead: {
    ja: '緊急性・重要性・費用の点数から、施策の分類を決める規則です。',
    en: 'The rule by which marks for urgency, importance and cost become classes.',
    easy: '点から 分け方を 決める きまりです。',
  },
  sentence1: { ja: '点数は、緊急性を', en: 'Points weigh urgency by', easy: '点は、急ぎを' },
  sentence2: { ja: '、重要性を', en: ', importance by', easy: '、大切さを' },
  sentence3: { ja: '、費用の小ささを', en: 'and low cost by', easy: '、お金の 少なさを' },
  sentence4: {
    ja: 'の重みで合わせ、100点満点にします。',
    en: 'and are brought to a scale of 100.',
    easy: 'の 重みで 合わせます（100点まで）。',
  },
  sentence5: { ja: 'それが', en: 'From', easy: 'それが' },
  sentence6: {
    ja: '点以上なら Ⅰ（重点）、すでに行っている取組なら Ⅱ-イ（継続・充実）、残りは',
    en: 'points on a measure is Ⅰ (priority); work that already runs is Ⅱ-イ (continue); of the rest, from',
    easy: '点から Ⅰ、もう しているなら Ⅱ-イ、のこりは',
  },
  sentence7: {
    ja: '点以上なら Ⅱ-ア（中期）、それより低ければ Ⅲ（段階的）です。',
    en: 'points on it is Ⅱ-ア (mid-term), and below that Ⅲ (in stages).',
    easy: '点から Ⅱ-ア、それより 低いと Ⅲです。',
  },
  weightUrgency: {
    ja: '緊急性の重み（0から10）',
    en: 'Weight of urgency (0 to 10)',
    easy: '急ぎの 重み（0から10）',
  },
  weightImportance: {
    ja: '重要性の重み（0から10）',
    en: 'Weight of importance (0 to 10)',
    easy: '大切さの 重み（0から10）',
  },
  weightCost: { ja: '費用の重み（0から10）', en: 'Weight of cost (0 to 10)', easy: 'お金の 重み（0から10）' },
  pointsForI: { ja: 'Ⅰになる点数', en: 'Points for Ⅰ', easy: 'Ⅰの 点' },
  pointsForIIa: { ja: 'Ⅱ-アになる点数', en: 'Points for Ⅱ-ア', easy: 'Ⅱ-アの 点' },
  preview: { ja: '変わる施策を見る', en: 'See what would change', easy: 'かわる 施策を 見る' },
  previewNext: {
    ja: 'まだ保存しません。どの施策の分類が変わるかを先にお見せします。',
    en: 'Nothing is saved yet: you first see which measures would change class.',
    easy: 'まだ 保存しません。先に かわる 施策を 見ます。',
  },
  effect: { ja: 'この規則にすると', en: 'With this rule', easy: 'この きまりに すると' },
  effectNone: {
    ja: '作成中の版で分類が変わる施策はありません。',
    en: 'No measure of the draft would change class.',
    easy: 'かわる 施策は ありません。',
  },
  effectSome: {
    ja: '作成中の版で{count}施策の分類が変わります。',
    en: '{count} measures of the draft would change class.',
    easy: '{count}この 施策が かわります。',
  },
  noDraft: {
    ja: '作成中の版はありません。規則は次の版から使われます。',
    en: 'There is no draft; the rule will be used from the next one on.',
    easy: '作っている 版は ありません。',
  },
  headMeasure: { ja: '施策', en: 'Measure', easy: '施策' },
  headPoints: { ja: '点数', en: 'Points', easy: '点' },
  headFrom: { ja: 'いまの分類', en: 'Class now', easy: '今' },
  headTo: { ja: '新しい分類', en: 'New class', easy: '新しい 分け方' },
  reason: { ja: '変える理由', en: 'Why it changes', easy: 'かえる 理由' },
  reasonHint: {
    ja: '規則の版の一覧に残ります。',
    en: 'Kept with the versions of the rule.',
    easy: 'きまりの 一覧に のこります。',
  },
  save: { ja: 'この規則を保存する', en: 'Save this rule', easy: 'この きまりを 保存する' },
  saveNext: {
    ja: '保存すると、作成中の版の施策の分類が上の表のとおりに変わります。決定した版は変わりません。',
    en: 'Saving changes the classes of the draft as shown above. Adopted editions stay.',
    easy: '保存すると 上の とおりに かわります。決まった 版は かわりません。',
  },
  versions: { ja: '規則の版', en: 'Versions of the rule', easy: 'きまりの 版' },
  version: { ja: '版', en: 'Version', easy: '版' },
  firstVersion: {
    ja: '市がまだ規則を定めていないため、はじめの規則を使っています。',
    en: 'The city has not set a rule yet; the first one is used.',
    easy: 'はじめの きまりを 使っています。',
  },
  when: { ja: '定めた日', en: 'Set on', easy: '決めた 日' },
  who: { ja: '定めた人', en: 'Set by', easy: '決めた 人' },
  weights: {
    ja: '重み（緊急・重要・費用）',
    en: 'Weights (urgency, importance, cost)',
    easy: '重み（急ぎ・大切・お金）',
  },
  thresholds: { ja: 'Ⅰ／Ⅱ-ア', en: 'Ⅰ / Ⅱ-ア', easy: 'Ⅰ／Ⅱ-ア' },
  points: { ja: '{points}点', en: '{points}', easy: '{points}点' },
} as const satisfies Record<string, Text>;

/** What the fields say by which a measure comes to its class. */
export const CLASSING = {
  classTitle: { ja: '分類', en: 'Class', easy: '分け方' },
  classHint: {
    ja: '分類は自動では保存されません。「分類を確かめる」で見てから「保存する」を押してください。',
    en: 'The class is not saved while you type. Check it first, then press Save.',
    easy: '分け方は ボタンを 押すまで 保存しません。',
  },
  basis: { ja: '分類の決め方', en: 'How the class is decided', easy: '分け方の 決め方' },
  urgency: { ja: '緊急性（5が高い）', en: 'Urgency (5 is high)', easy: '急いで いるか（5が 高い）' },
  importance: { ja: '重要性（5が高い）', en: 'Importance (5 is high)', easy: '大切か（5が 高い）' },
  cost: { ja: '費用（5が大きい）', en: 'Cost (5 is high)', easy: 'お金（5が 多い）' },
  noMark: { ja: 'なし', en: 'None', easy: 'なし' },
  running: { ja: 'すでに行っている取組である', en: 'The work already runs', easy: 'もう している' },
  class: { ja: '手で決める分類', en: 'Class set by hand', easy: '自分で 決める 分け方' },
  classReason: { ja: '手で決める理由', en: 'Why it is set by hand', easy: '自分で 決める 理由' },
  pointsNow: {
    ja: '点数は100点中{points}点です。規則では {mark} {word} になります。',
    en: '{points} points of 100: by the rule this is {mark} {word}.',
    easy: '100点の うち {points}点です。きまりでは {mark} {word}です。',
  },
  pointsMissing: {
    ja: '3つの点数がそろうと、ここに分類が出ます。',
    en: 'With all three marks the class appears here.',
    easy: '点が 3つ あると、ここに 出ます。',
  },
  ruleLink: { ja: '規則を見る', en: 'See the rule', easy: 'きまりを 見る' },
  preview: { ja: '分類を確かめる', en: 'Check the class', easy: '分け方を たしかめる' },
} as const satisfies Record<string, Text>;

/** How a class was decided. */
export const BASIS_WORDS = {
  paper: { ja: 'これまでの分類', en: 'as the paper has it', easy: '前と 同じ' },
  scores: { ja: '点数から決める', en: 'By the marks', easy: '点から 決める' },
  override: {
    ja: '理由を書いて手で決める',
    en: 'By hand, with a reason',
    easy: '理由を 書いて 自分で 決める',
  },
} as const satisfies Record<string, Text>;
