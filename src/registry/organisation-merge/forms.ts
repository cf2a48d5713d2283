import { z } from 'zod';
import { RECORD_FACT_NAMES, type RecordFact } from '#registry/organisation-desk/index.ts';
import { LONGEST_WORD, PAIR_DECISIONS } from './rules/pairs.ts';

const page = z.coerce.number().int().min(1).max(10_000).catch(1);

export const pairsQuery = z.object({ view: z.enum(PAIR_DECISIONS).catch('open'), page });

export const partForm = z.object({ word: z.string().trim().max(LONGEST_WORD).default('') });

const side = z.enum(['a', 'b']);
const version = z.coerce.number().int().min(1);

/** A merge as the page sends it; facts on which both agree are not sent. */
export const mergeForm = z.object({
  survivor: side,
  versionA: version,
  versionB: version,
  confirmed: z.literal('yes').optional().catch(undefined),
  ...(Object.fromEntries(RECORD_FACT_NAMES.map((fact) => [fact, side.optional().catch(undefined)])) as Record<
    RecordFact,
    z.ZodCatch<z.ZodOptional<z.ZodEnum<{ a: 'a'; b: 'b' }>>>
  >),
});
export type MergeForm = z.infer<typeof mergeForm>;
