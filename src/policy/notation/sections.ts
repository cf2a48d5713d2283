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

type Cutting = { sections: Section[]; row: number; rows: number; isNew: boolean; words: ReadingWords };

function onLabel(token: Extract<Token, { kind: 'label' }>, at: Cutting): void {
  const next = section(token.section, token.item.no, at.row, at.isNew && token.section === 'later');
  if (token.item.text !== '') next.items.push(token.item);
  at.sections.push(next);
  at.isNew = false;
}

function onBetween(items: readonly Item[], at: Cutting): void {
  const marked = items.filter((item) => isNewMark(item.fold, at.words));
  at.isNew ||= marked.length > 0;
  at.row = 0;
  const no = items[0]?.no ?? at.sections.at(-1)?.no ?? 1;
  at.sections.push({ ...section('between', no, 0), items: items.filter((item) => !marked.includes(item)) });
}

function onRow(joins: boolean, at: Cutting): void {
  if (!joins) at.rows += 1;
  at.row = at.rows;
}

/** The stream cut into sections at its labels and rows. */
export function sectionsOf(tokens: readonly Token[], words: ReadingWords): Section[] {
  const at: Cutting = { sections: [section('preamble', 1, 0)], row: 0, rows: 0, isNew: false, words };
  tokens.forEach((token, i) => {
    if (token.kind === 'label') onLabel(token, at);
    else if (token.kind === 'row') onRow(token.joins, at);
    else if (token.kind === 'between') onBetween(token.items, at);
    else if (isNewMark(token.item.fold, words) && nextLabel(tokens, i + 1) === 'later') at.isNew = true;
    else at.sections.at(-1)?.items.push(token.item);
  });
  return at.sections;
}
