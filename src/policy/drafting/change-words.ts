import type { Text } from '#kernel/words.ts';

/** The fields of a measure as its history and a conflict name them. */
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
