import { isNewMark } from './new-marks.ts';
import type { ReadingWords } from './reading-words.ts';
import type { Item } from './source-lines.ts';
import type { SectionKind, Token } from './tables.ts';

/** The lines below one label; `between` holds what stands between the rows of a table. */
export type Section = {
  kind: SectionKind | 'preamble' | 'between';
  no: number;
  items: Item[];
  /** 新規追加 stood right before it. */
  isNew: boolean;
  /** The row of a table that it comes from; 0 outside of tables. */
  row: number;
};

function nextLabel(tokens: readonly Token[], from: number): SectionKind | undefined {
  for (let i = from; i < tokens.length && i < from + 40; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'label') return token.section;
    if (token?.kind === 'line' && token.item.text !== '') return undefined;
    if (token?.kind === 'between' && token.items.length > 0) return undefined;
  }
  return undefined;
}

function section(kind: Section['kind'], no: number, row: number, isNew = false): Section {
  return { kind, no, items: [], isNew, row };
}

/** The stream cut into sections at its labels and rows. */
export function sectionsOf(tokens: readonly Token[], words: ReadingWords): Section[] {
  const sections: Section[] = [section('preamble', 1, 0)];
  let row = 0;
  let rows = 0;
  let isNew = false;
  tokens.forEach((token, i) => {
    const current = sections.at(-1);
    if (token.kind === 'label') {
      const next = section(token.section, token.item.no, row, isNew && token.section === 'later');
      if (token.item.text !== '') next.items.push(token.item);
      sections.push(next);
      isNew = false;
    } else if (token.kind === 'row') {
      if (!token.joins) rows += 1;
      row = rows;
    } else if (token.kind === 'between') {
      const marked = token.items.filter((item) => isNewMark(item.fold, words));
      isNew ||= marked.length > 0;
      const items = token.items.filter((item) => !marked.includes(item));
      sections.push({ ...section('between', items[0]?.no ?? current?.no ?? 1, 0), items });
      row = 0;
    } else if (isNewMark(token.item.fold, words) && nextLabel(tokens, i + 1) === 'later') isNew = true;
    else current?.items.push(token.item);
  });
  return sections;
}
