import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { EVIDENCE_ERRORS } from './words.ts';

const day = z
  .string(EVIDENCE_ERRORS.day)
  .transform((typed) => parseDay(typed))
  .pipe(z.string(EVIDENCE_ERRORS.day));

const address = z
  .string()
  .trim()
  .max(500, EVIDENCE_ERRORS.source)
  .refine(
    (typed) => typed === '' || (/^https?:\/\//.test(typed) && URL.canParse(typed)),
    EVIDENCE_ERRORS.source,
  )
  .default('');

/** One fact. `id` comes with the empty form, so that a form sent twice is one fact. */
export const FactForm = z.object({
  id: z.uuid(),
  happenedOn: day,
  sentence: z
    .string(EVIDENCE_ERRORS.sentence)
    .trim()
    .min(1, EVIDENCE_ERRORS.sentence)
    .max(400, EVIDENCE_ERRORS.sentence),
  sourceUrl: address,
});
export type FactForm = z.infer<typeof FactForm>;

export const WithdrawForm = z.object({
  reason: z
    .string(EVIDENCE_ERRORS.reason)
    .trim()
    .min(1, EVIDENCE_ERRORS.reason)
    .max(200, EVIDENCE_ERRORS.reason),
});

const many = <T extends z.ZodType>(one: T) =>
  z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(one));

/** The sentences in their order, each with the key of the fact that it stands on; empty ones are left out. */
export const RecordForm = z.object({
  sentence: many(z.string().trim().max(400, EVIDENCE_ERRORS.record)),
  key: many(z.string()),
});
