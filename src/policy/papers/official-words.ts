import type { Edition } from '#policy/register/index.ts';
import type { After, Named } from './document.ts';

/** The papers are official papers of the city: they are written in Japanese, whatever the language of the page. */
export const PAPER = {
  done: 'これまでの取組',
  isNew: '新規追加',
  removed: '削除',
  unchanged: '変更なし',
  undecided: '（検討中）',
  priority: '＜重点施策＞',
  note: '備考',
  class: '分類',
  classMeaning: '説明',
} as const;

/** An edition as the papers name it: a draft says so. */
export function editionName({ name, state }: Pick<Edition, 'name' | 'state'>): string {
  return state === 'proposed' && !name.includes('案') ? `${name}（案）` : name;
}

/** A pillar's number as official papers write it: （１）, from ten on （10）. */
export function pillarMark(number: number): string {
  const digits = number < 10 ? String.fromCharCode(0xff10 + number) : String(number);
  return `（${digits}）`;
}

/** The class in its brackets, and whether it is a priority measure. */
export function classMark(measure: Pick<Named, 'class' | 'isPriority'>): string {
  return `【${measure.class}】${measure.isPriority ? PAPER.priority : ''}`;
}

/** A measure as the revision document names it: ・name【class】 with its circled number. */
export function namedWords(named: Named): string {
  const circle = named.circle === '' ? '' : `・・・${named.circle}`;
  return `・${named.title}${classMark(named)}${circle}`;
}

/** What the next edition says in a word or two; nothing where it states its measures. */
export function dispositionWords(after: After): string | null {
  switch (after.kind) {
    case 'stated':
      return null;
    case 'unchanged':
      return PAPER.unchanged;
    case 'renamed':
      return `${PAPER.unchanged}（項目名を「${after.title}」に変更）`;
    case 'removed':
      return PAPER.removed;
    case 'open':
      return PAPER.undecided;
    case 'absorbed': {
      const where = after.isAbove ? '上記' : '下記';
      return `内容を${where}${after.mark === '' ? `「${after.title}」` : after.mark}に集約し削除`;
    }
  }
}
