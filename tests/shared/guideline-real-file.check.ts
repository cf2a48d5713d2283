import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#platform/documents/read-text.ts';
import { toJson, type Understanding, understand } from '#policy/reader/index.ts';

/** The revision document of a real city, which is no part of the project: its path is given to this check. */
const FILE = process.env['GUIDELINE_FILE'] ?? '';

async function reading(): Promise<Understanding> {
  const read = await readDocument(new Uint8Array(await readFile(FILE)), basename(FILE));
  if (!read.ok) throw new Error(read.message);
  const found = understand(read.value.lines);
  if (!found.ok) throw new Error(found.message);
  return found;
}

function counts(values: readonly (string | null)[]): Record<string, number> {
  const made: Record<string, number> = {};
  for (const value of values) made[String(value)] = (made[String(value)] ?? 0) + 1;
  return made;
}

describe('the real revision document', () => {
  it('has seven pillars, 23 measures before and 21 after, in their classes', async () => {
    const { pillars, editions } = toJson(await reading());
    expect(pillars.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(editions.map(({ number }) => number)).toEqual([1, 2]);
    const [first, second] = editions.map(({ measures }) => measures);
    expect(counts(first?.map((m) => m.class) ?? [])).toEqual({ Ⅰ: 6, 'Ⅱ-ア': 6, 'Ⅱ-イ': 9, Ⅲ: 2 });
    expect(counts(second?.map((m) => m.class) ?? [])).toEqual({ Ⅰ: 4, 'Ⅱ-ア': 2, 'Ⅱ-イ': 14, Ⅲ: 1 });
    expect(counts(first?.map((m) => String(m.pillar)) ?? [])).toEqual({
      1: 2,
      2: 3,
      3: 7,
      4: 2,
      5: 2,
      6: 1,
      7: 6,
    });
    expect(counts(second?.map((m) => String(m.pillar)) ?? [])).toEqual({
      1: 2,
      2: 3,
      3: 6,
      4: 2,
      5: 1,
      6: 1,
      7: 6,
    });
    for (const list of [first, second]) for (const m of list ?? []) expect(m.priority).toBe(m.class === 'Ⅰ');
  });

  it('removes two, merges one into its neighbour, adds one, keeps two and renames one alone', async () => {
    const { fates } = toJson(await reading());
    expect(fates).toHaveLength(23);
    const having = (verb: string) => fates.filter(({ verbs }) => verbs.some((one) => one === verb));
    expect(having('削除').map(({ from, to }) => [from.length, to.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(having('新規').map(({ from, to }) => [from.length, to.length])).toEqual([[0, 1]]);
    expect(having('継続').map(({ from, to }) => from[0] === to[0])).toEqual([true, true]);
    const [merged] = having('統合');
    expect(merged).toMatchObject({ verbs: ['名称変更', '文言変更', '分類変更', '統合'] });
    expect([merged?.from.length, merged?.to.length]).toEqual([2, 1]);
    expect(merged?.reason).toMatch(/集約し削除$/);
    expect(fates.filter(({ verbs }) => verbs.length === 1 && verbs[0] === '名称変更')).toHaveLength(2);
    expect(fates.filter(({ reason }) => /項目名を.+に変更/.test(reason))).toMatchObject([
      { from: ['市民活動補償制度'], to: ['市民活動補償制度の周知'], verbs: ['名称変更'] },
    ]);
  });

  it('has every measure in one fate, and nothing in doubt but two missing records', async () => {
    const found = await reading();
    const [first, second] = found.editions;
    expect(found.fates.flatMap(({ from }) => from).toSorted()).toEqual(
      first.measures.map(({ key }) => key).toSorted(),
    );
    expect(found.fates.flatMap(({ to }) => to).toSorted()).toEqual(
      second.measures.map(({ key }) => key).toSorted(),
    );
    expect(found.uncertain.map(({ code }) => code)).toEqual(['record-missing', 'record-missing']);
    expect(first.measures.filter(({ record }) => record === '')).toHaveLength(2);
  });

  it('keeps two measures that share a text and split a record', async () => {
    const { editions } = await reading();
    const numbered = editions[0].measures.filter(({ circled }) => circled > 0);
    expect(numbered.map(({ circled, class: value }) => `${circled}${value}`)).toEqual(['1Ⅱ-ア', '2Ⅱ-ア']);
    expect(numbered[0]?.text).toBe(numbered[1]?.text);
    expect(new Set(numbered.map(({ record }) => record)).size).toBe(2);
    expect(numbered.every(({ record }) => record.length > 10 && !/[①②]/.test(record))).toBe(true);
  });
});
