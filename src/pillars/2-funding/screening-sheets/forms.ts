import { z } from 'zod';
import { CONFLICT_KINDS } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Mark } from '#pillars/2-funding/screening-scores/index.ts';
import { severalLines } from '#registry/organisations/index.ts';

const needed = <T extends z.ZodType<string>>(text: T) => text.refine((v) => v !== '', 'required');
const version = z.coerce.number().int().min(0);

export const noteForm = z.object({ body: needed(severalLines(4_000)) });
export const lateForm = z.object({
  kind: z.enum(CONFLICT_KINDS, 'choose'),
  reason: severalLines(1_000).default(''),
  confirmed: z.literal('yes', 'choose'),
});

/** What a member declared of one paper; `isRelated` is undefined where nothing was chosen. */
export type DeclaredEntry = {
  readonly isRelated: boolean | undefined;
  readonly kind: string;
  readonly reason: string;
};

const relation = z.object({
  related: z.enum(['yes', 'no']).optional(),
  kind: z.string().max(40).default(''),
  reason: z.string().max(4_000).default(''),
});

/** The fields of each paper, as `related.{id}`, `kind.{id}` and `reason.{id}`. */
export function readDeclared(
  sent: Readonly<Record<string, unknown>>,
  paperIds: readonly string[],
): ReadonlyMap<string, DeclaredEntry> {
  return new Map(
    paperIds.map((id) => {
      const read = relation.safeParse({
        related: sent[`related.${id}`],
        kind: sent[`kind.${id}`],
        reason: sent[`reason.${id}`],
      });
      if (!read.success) return [id, { isRelated: undefined, kind: '', reason: '' }];
      const { related, kind, reason } = read.data;
      return [id, { isRelated: related === undefined ? undefined : related === 'yes', kind, reason }];
    }),
  );
}

export const sheetForm = z.looseObject({
  version,
  do: z.enum(['draft', 'send']),
  remark: severalLines(2_000).default(''),
  inside: severalLines(2_000).default(''),
});

const reasonText = severalLines(1_000);
export type TypedMark = { readonly points: string; readonly reason: string };

type MarkProblem = 'points' | 'too_long' | 'hidden_marks';
type Typed = Readonly<Record<string, unknown>>;

/** Points as figures of any width; nothing for an empty field, a problem for anything else. */
function readPoints(points: string): number | null | 'points' {
  const figures = points.normalize('NFKC').trim();
  if (figures === '') return null;
  return /^\d{1,4}$/.test(figures) ? Number(figures) : 'points';
}

function readReason(written: string): { text: string; problem?: MarkProblem } {
  const read = reasonText.safeParse(written);
  if (read.success) return { text: read.data };
  return {
    text: '',
    problem: read.error.issues[0]?.message === 'hidden_marks' ? 'hidden_marks' : 'too_long',
  };
}

/** The marks as they were typed, by criterion, with what of them could be read. */
export function readMarks(sent: Typed, criteria: readonly { key: string }[]) {
  const typed: Record<string, TypedMark> = {};
  const marks: Record<string, Mark> = {};
  const problems: Record<string, MarkProblem> = {};
  for (const { key } of criteria) {
    typed[key] = { points: textIn(sent, `points.${key}`), reason: textIn(sent, `reason.${key}`) };
    const points = readPoints(typed[key].points);
    const { text, problem } = readReason(typed[key].reason);
    if (points === 'points') problems[`points.${key}`] = points;
    if (problem !== undefined) problems[`reason.${key}`] = problem;
    marks[key] = { points: points === 'points' ? null : points, reason: text };
  }
  return { typed, marks, problems };
}

function textIn(sent: Readonly<Record<string, unknown>>, name: string): string {
  const value = sent[name];
  return typeof value === 'string' ? value : '';
}
