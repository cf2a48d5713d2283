import { type Cell, cell, diffRuns, heading, type Paper, type Run } from '#platform/documents/paper.ts';
import {
  type DifferencePart,
  differencesOf,
  type Measure,
  pairsOf,
  type Verb,
} from '#policy/register/index.ts';
import { classMark, editionName, PAPER, pillarMark } from './official-words.ts';
import { firstOf, linesOf, type Revision, type RevisionRow, type Told } from './rules/revision.ts';

/** A measure on one side of the table, with what was removed from it or added to it marked. */
export type ComparedMeasure = {
  readonly code: string;
  readonly class: Measure['class'];
  readonly isPriority: boolean;
  readonly title: readonly DifferencePart[];
  readonly text: readonly DifferencePart[];
};

export type ComparedRow = {
  readonly code: string;
  readonly title: string;
  readonly verbs: readonly Verb[];
  readonly reason: string;
  readonly notes: readonly string[];
  readonly old: readonly ComparedMeasure[];
  readonly done: readonly string[];
  readonly next: readonly ComparedMeasure[];
};

export type ComparedHeading = { mark: string; title: string; rows: ComparedRow[] };
export type ComparedPillar = { number: number; title: string; headings: ComparedHeading[] };

/** The old/new table (新旧対照表) as the page and the paper both draw it. */
export function comparisonOf(revision: Revision): ComparedPillar[] {
  return revision.pillars.map(({ number, title, headings }) => ({
    number,
    title,
    headings: headings.map(({ mark, title: heading, rows }) => ({
      mark,
      title: heading,
      rows: rows.map(compareRow),
    })),
  }));
}

function compareRow(row: RevisionRow): ComparedRow {
  const pairs = pairsOf({ from: row.from.map(withCode), to: row.to.map(withCode) });
  const partnerOf = (told: Told, side: 'from' | 'to') =>
    pairs.find((pair) => pair[side]?.told === told)?.[side === 'from' ? 'to' : 'from']?.told.measure;
  const shown = row.to[0]?.measure ?? firstOf(row);
  return {
    code: shown.code,
    title: shown.title,
    verbs: row.verbs,
    reason: row.reason,
    notes: row.notes,
    old: row.from.map((told) => compared(told.measure, partnerOf(told, 'from'), 'removed')),
    done: row.from.flatMap((told) => told.done),
    next: row.to.map((told) => compared(told.measure, partnerOf(told, 'to'), 'added')),
  };
}

const withCode = (told: Told) => ({ code: told.measure.code, told });

/** A measure that has no other to be compared with was removed or added as a whole. */
function compared(measure: Measure, other: Measure | undefined, side: 'removed' | 'added'): ComparedMeasure {
  const { code, class: cls, isPriority } = measure;
  const parts = (own: string, others: string | undefined): readonly DifferencePart[] => {
    if (own === '') return [];
    if (others === undefined) return [{ kind: side, text: own }];
    const all = side === 'removed' ? differencesOf(own, others) : differencesOf(others, own);
    return all.filter((part) => part.kind === 'same' || part.kind === side);
  };
  return {
    code,
    class: cls,
    isPriority,
    title: parts(measure.title, other?.title),
    text: parts(measure.text, other?.text),
  };
}

/** What stands in the fourth column: the notes, then the reason where it says more. */
export function remarksOf(row: Pick<ComparedRow, 'notes' | 'reason'>): string[] {
  return [...row.notes, ...linesOf(row.reason).filter((reason) => !row.notes.includes(reason))];
}

type About = { readonly date: string; readonly office: string };

/** The old/new table as a paper on A4 landscape. */
export function comparisonPaper(revision: Revision, { date, office }: About): Paper {
  const [from, to] = [editionName(revision.from), editionName(revision.to)];
  const title = `${from}・${to} 新旧対照表`;
  return {
    title,
    lang: 'ja',
    orientation: 'landscape',
    date,
    head: [office],
    author: office,
    header: [title],
    blocks: comparisonOf(revision).flatMap((pillar) => [
      heading(1, `${pillarMark(pillar.number)}${pillar.title}`),
      ...pillar.headings.flatMap(({ mark, title: under, rows }) => [
        ...(under === '' ? [] : [heading(2, [mark, under].filter((part) => part !== '').join('　'))]),
        {
          kind: 'table' as const,
          caption: `${pillar.title} ${under}`.trim(),
          columns: [
            { width: 8, heading: from },
            { width: 6, heading: PAPER.done },
            { width: 8, heading: to },
            { width: 5, heading: PAPER.note },
          ],
          rows: rows.map(rowOf),
        },
      ]),
    ]),
  };
}

function rowOf(row: ComparedRow): Cell[] {
  const next = row.next.length === 0 ? [cell(emptyWords(row))] : [side(row.next)];
  const verbs = row.verbs.length === 0 ? [] : [row.verbs.join('・')];
  return [
    row.old.length === 0 ? cell(row.verbs.includes('新規') ? '（新規）' : '') : side(row.old),
    cell(...row.done),
    ...next,
    cell(...verbs, ...remarksOf(row)),
  ];
}

/** The word for an empty right side. */
export function emptyWords(row: Pick<ComparedRow, 'verbs'>): string {
  return row.verbs.includes('削除') ? PAPER.removed : PAPER.undecided;
}

function side(measures: readonly ComparedMeasure[]): Cell {
  return cell(
    ...measures.flatMap((measure): Run[][] => [
      [`${measure.code} `, ...diffRuns(measure.title), classMark(measure)],
      ...(measure.text.length === 0 ? [] : [[...diffRuns(measure.text)]]),
    ]),
  );
}
