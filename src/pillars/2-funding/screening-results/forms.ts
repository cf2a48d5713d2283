import { z } from 'zod';
import { readYen } from '#kernel/yen.ts';
import { TIE_WAYS, VERDICTS } from '#pillars/2-funding/screening-scores/index.ts';
import { severalLines } from '#registry/organisations/index.ts';

const needed = <T extends z.ZodType<string>>(text: T) => text.refine((v) => v !== '', 'required');
const yen = z
  .string()
  .default('')
  .transform((typed, context) => {
    const read = readYen(typed);
    if ('yen' in read) return read.yen;
    context.addIssue({ code: 'custom', message: read.problem === 'yen.empty' ? 'required' : 'yen' });
    return z.NEVER;
  });

export const recommendForm = z.object({
  version: z.coerce.number().int().min(0),
  verdict: z.enum(VERDICTS, 'choose'),
  yen,
  reason: needed(severalLines(2_000)),
  conditions: severalLines(2_000).default(''),
});

/** A settled tie: `tie` names the papers, `place.{id}` and `votes.{id}` say where each stands. */
export const tieForm = z.looseObject({
  tie: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.uuid()).min(2).max(50)),
  way: z.enum(TIE_WAYS, 'choose'),
  minutes: needed(severalLines(4_000)),
});

const figure = (value: unknown): number | undefined => {
  const text = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
};

/** The papers in the order of their places, with their votes; nothing unless every place is used once. */
export function readOrder(
  sent: Readonly<Record<string, unknown>>,
  tie: readonly string[],
): { paperIds: string[]; votes: number[] | null } | undefined {
  const placed = tie.map((id) => ({
    id,
    place: figure(sent[`place.${id}`]),
    votes: figure(sent[`votes.${id}`]),
  }));
  const places = new Set(placed.map(({ place }) => place));
  const isWhole = tie.every((_id, i) => places.has(i + 1));
  if (!isWhole) return undefined;
  const ordered = placed.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const votes = ordered.flatMap((one) => one.votes ?? []);
  return { paperIds: ordered.map(({ id }) => id), votes: votes.length === tie.length ? votes : null };
}
