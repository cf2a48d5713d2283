import { describe, expect, it } from 'vitest';
import { writeDocx } from '#platform/documents/index.ts';
import { readDocument } from '#platform/documents/read-text.ts';
import { type Understanding, understand } from '#policy/reading/index.ts';
import type { EditionPaper, Fate, FatePaper, WholeEdition } from '#policy/register/index.ts';
import { fatesBetween, sampleRegister, wholeOf } from '#policy/register/register.factory.ts';
import { FIRST_EDITION, type MeasureRow } from '#seeds/kamakura-first-edition.ts';
import { KAMAKURA_PILLARS } from '#seeds/kamakura-pillars.ts';
import { FATES, SECOND_EDITION } from '#seeds/kamakura-second-edition.ts';
import { revisionPaper } from './revision-paper.ts';
import { revisionOf } from './rules/revision.ts';

const ABOUT = { date: '2026-11-23', office: '結浜市 地域のつながり課' };

/** Writes the revision document as a Word file and reads that file as an office would hand it in. */
async function readBack(first: WholeEdition, second: WholeEdition, fates: Fate[]): Promise<Understanding> {
  const docx = await writeDocx(revisionPaper(revisionOf(first, second, fates, new Map()), ABOUT));
  const document = await readDocument(docx, 'revision.docx');
  if (!document.ok) throw new Error(document.message);
  const read = understand(document.value.lines);
  if (!read.ok) throw new Error(read.message);
  return read;
}

const outlineOf = ({ pillars, headings }: WholeEdition) =>
  pillars.map((pillar) => [
    `${pillar.number} ${pillar.title}`,
    ...headings.filter((h) => h.pillarId === pillar.id).map((h) => `${h.mark} ${h.title}`),
  ]);

const outlineRead = ({ pillars, headings }: Understanding) =>
  pillars.map((pillar) => [
    `${pillar.number} ${pillar.title}`,
    ...headings.filter((h) => h.pillar === pillar.number).map((h) => `${h.mark} ${h.title}`),
  ]);

const measuresOf = ({ pillars, measures }: WholeEdition) =>
  measures.map((m) => ({
    pillar: pillars.find((pillar) => pillar.id === m.pillarId)?.number,
    title: m.title,
    class: m.class,
    priority: m.isPriority,
    text: m.text,
    record: m.record,
  }));

const measuresRead = ({ editions }: Understanding, side: 0 | 1) =>
  editions[side].measures.map(({ pillar, title, class: cls, priority, text, record }) => ({
    pillar,
    title,
    class: cls,
    priority,
    text,
    record,
  }));

type Told = { from: string[]; to: string[]; verbs: readonly string[] };
const sorted = (fates: Told[]) =>
  fates.map(({ from, to, verbs }) => `${from.toSorted()} → ${to.toSorted()}: ${verbs}`).toSorted();

function fatesRead({ editions, fates }: Understanding): Told[] {
  const titles = new Map(editions.flatMap((e) => e.measures.map((m) => [m.key, m.title] as const)));
  const named = (keys: string[]) => keys.map((key) => titles.get(key) ?? key);
  return fates.map((fate) => ({ from: named(fate.from), to: named(fate.to), verbs: fate.verbs }));
}

const fatesTold = (fates: Fate[]): Told[] =>
  fates.map((fate) => ({
    from: fate.from.map((m) => m.title),
    to: fate.to.map((m) => m.title),
    verbs: fate.verbs,
  }));

async function expectSame(first: WholeEdition, second: WholeEdition, fates: Fate[]): Promise<void> {
  const read = await readBack(first, second, fates);
  expect(outlineRead(read)).toEqual(outlineOf(first));
  expect(measuresRead(read, 0)).toEqual(measuresOf(first));
  expect(measuresRead(read, 1)).toEqual(measuresOf(second));
  expect(sorted(fatesRead(read))).toEqual(sorted(fatesTold(fates)));
}

describe('the revision document, read in again', () => {
  it('is the register that it was written from, whatever became of its measures', async () => {
    const { first, second, fates } = sampleRegister();
    await expectSame(first, second, fates);
  });

  it('keeps why a measure was removed, split or merged', async () => {
    const { first, second, fates } = sampleRegister();
    const read = await readBack(first, second, fates);
    const reasons = read.fates.map((fate) => fate.reason).join('\n');
    for (const { reason } of fates) expect(reasons).toContain(reason);
  });

  it('finds what was merged below the same heading by its name', async () => {
    const { first, second, fates } = sampleRegister();
    const moved = { ...first, measures: first.measures.map((m) => ({ ...m })) };
    const [into, other] = moved.measures.slice(-2);
    if (into && other) other.headingId = into.headingId;
    const used = { ...moved, headings: moved.headings.filter((h) => h.title !== '団体に任せる') };
    const again = fatesBetween(used, second, fates.map(paperOfFate));
    const read = await readBack(used, second, again);
    expect(sorted(fatesRead(read))).toEqual(sorted(fatesTold(again)));
  });

  it('of the demonstration has its 23 and 21 measures with the same fates', async () => {
    const first = wholeOf(demoPaper(1, '第一次指針', FIRST_EDITION));
    const second = wholeOf({ ...demoPaper(2, '第二次指針', SECOND_EDITION), state: 'proposed' });
    expect([first.measures.length, second.measures.length]).toEqual([23, 21]);
    await expectSame(first, second, fatesBetween(first, second, FATES));
  });
});

const paperOfFate = (fate: Fate): FatePaper => ({
  from: fate.from.map((m) => m.code),
  to: fate.to.map((m) => m.code),
  verbs: fate.verbs,
  reason: fate.reason,
});

function demoPaper(number: number, name: string, rows: readonly MeasureRow[]): EditionPaper {
  return {
    number,
    name,
    state: 'adopted',
    adoptedOn: null,
    note: '',
    pillars: KAMAKURA_PILLARS,
    measures: rows.map(([code, heading, cls, title, text, record, note]) => ({
      code,
      pillar: Number(code.split('-')[0]),
      heading,
      title,
      class: cls,
      isPriority: cls === 'Ⅰ',
      text,
      record,
      note,
    })),
  };
}
