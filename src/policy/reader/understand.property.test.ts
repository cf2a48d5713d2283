import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideline } from './guideline.factory.ts';
import { toJson, understand } from './index.ts';
import { notation } from './notation.factory.ts';
import { comparable, fatesIn, truthOf } from './truth.factory.ts';
import { writtenOf } from './written-paper.factory.ts';

const bare = (text: string) => text.replace(/\s/g, '');

describe('any guideline, in any notation', () => {
  it('is understood as it was written', () => {
    fc.assert(
      fc.property(guideline, notation, (pillars, how) => {
        const lines = writtenOf(pillars, how);
        const reading = understand(lines);
        if (!reading.ok) throw new Error(`${reading.code}\n${lines.join('\n')}`);
        const json = toJson(reading);
        const truth = truthOf(pillars);
        expect(json.pillars).toEqual(pillars.map(({ number, title }) => ({ number, title })));
        expect(comparable(fatesIn(json))).toEqual(comparable(truth.fates));
        const [earlier, later] = json.editions.map(({ measures }) =>
          measures.map((m) => ({ title: m.title, class: m.class, text: bare(m.text) })),
        );
        const plain = (list: typeof truth.earlier) => list.map((m) => ({ ...m, text: bare(m.text) }));
        const sorted = (list: { title: string }[] = []) =>
          list.toSorted((a, b) => (a.title < b.title ? -1 : 1));
        expect(sorted(earlier)).toEqual(sorted(plain(truth.earlier)));
        expect(sorted(later)).toEqual(sorted(plain(truth.later)));
        expect(json.editions[0]?.measures.every((m) => m.priority === (m.class === 'Ⅰ'))).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('has each earlier measure in one fate and each later one in one, and every lost one told', () => {
    fc.assert(
      fc.property(guideline, notation, (pillars, how) => {
        const reading = understand(writtenOf(pillars, how));
        if (!reading.ok) throw new Error(reading.code);
        const [earlier, later] = reading.editions;
        const keys = (list: { key: string }[]) => list.map(({ key }) => key).toSorted();
        expect(reading.fates.flatMap(({ from }) => from).toSorted()).toEqual(keys(earlier.measures));
        expect(reading.fates.flatMap(({ to }) => to).toSorted()).toEqual(keys(later.measures));
        const told = reading.uncertain
          .filter(({ code }) => code === 'measure-lost')
          .map(({ about }) => about);
        expect(told.toSorted()).toEqual(truthOf(pillars).lost.toSorted());
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('never throws, whatever the lines', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '· 第一次指針',
        '· 第二次指針（案）',
        'これまでの取組',
        '変更なし',
        '削除',
        '【Ⅰ】',
        '（１）',
        'ア　',
        '┌',
        '├',
        '│',
        '┆',
        '└',
        '①',
        '⇒',
        '※',
        '新規追加',
        '・甲【Ⅲ】',
        '',
        '「',
        '内容を上記アに集約し削除',
        '②削除',
        '第一次指針\t第二次指針',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        expect(typeof understand(lines).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
