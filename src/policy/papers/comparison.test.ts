import { describe, expect, it } from 'vitest';
import { sampleRegister } from '#policy/register/register.factory.ts';
import { type ComparedRow, comparisonOf, comparisonPaper } from './comparison.ts';
import { revisionOf } from './rules/revision.ts';

const { first, second, fates } = sampleRegister();
const revision = revisionOf(first, second, fates, new Map());
const rows = comparisonOf(revision).flatMap((pillar) => pillar.headings.flatMap((heading) => heading.rows));
const row = (code: string): ComparedRow => {
  const found = rows.find((one) => one.code === code);
  if (!found) throw new Error(`no row ${code}`);
  return found;
};
const words = (parts: readonly { kind: string; text: string }[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : `${part.kind}(${part.text})`)).join('');

describe('the old/new table', () => {
  it('marks on the left what was removed, on the right what was added', () => {
    const { old, next } = row('2-3');
    expect(old.map((m) => words(m.title))).toEqual(['活動の保険']);
    expect(next.map((m) => words(m.title))).toEqual(['活動の保険added(の周知)']);
    expect(next.map((m) => words(m.text))).toEqual(['活動中のけがを補償します。']);
  });

  it('strikes a removed measure through as a whole, and underlines a new one', () => {
    expect(row('2-1').old.map((m) => words(m.title))).toEqual(['removed(募金箱の設置)']);
    expect(row('2-1').next).toEqual([]);
    expect(row('2-2').old).toEqual([]);
    expect(row('2-2').next.map((m) => words(m.title))).toEqual(['added(はじめの一歩助成の周知)']);
  });

  it('has merged and split measures in one row', () => {
    expect(row('4-1').old.map((m) => m.code)).toEqual(['4-1', '4-2']);
    expect(row('3-3').next.map((m) => m.code)).toEqual(['3-3', '3-4']);
  });

  it('has one row for each fate', () => {
    expect(rows).toHaveLength(fates.length);
  });

  it('is a paper on A4 landscape with a table for each heading', () => {
    const paper = comparisonPaper(revision, { date: '2026-11-23', office: '結浜市' });
    expect(paper.orientation).toBe('landscape');
    expect(paper.title).toBe('第一次指針・第二次指針（案） 新旧対照表');
    const tables = paper.blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(6);
    expect(tables[0]?.columns.map((column) => column.heading)).toEqual([
      '第一次指針',
      'これまでの取組',
      '第二次指針（案）',
      '備考',
    ]);
    expect(tables.every((table) => table.rows.every((cells) => cells.length === 4))).toBe(true);
  });
});
