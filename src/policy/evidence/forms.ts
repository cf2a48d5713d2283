import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import type { EvidenceError } from './words.ts';

/** The schema names the sentence; the page says it in the reader's language. */
const say = (error: EvidenceError) => error;

const day = z
  .string(say('day'))
  .transform((typed) => parseDay(typed))
  .pipe(z.string(say('day')));

const address = z
  .string()
  .trim()
  .max(500, say('source'))
  .refine((typed) => typed === '' || (/^https?:\/\//.test(typed) && URL.canParse(typed)), say('source'))
  .default('');

/** A fact is one line: a line break after a letter becomes a blank, one after a Japanese character nothing. */
const oneLine = (typed: string) =>
  typed
    .trim()
    .replace(/([!-~])\s*\n\s*/g, '$1 ')
    .replace(/\s*\n\s*/g, '');

/** One fact. `id` comes with the empty form, so that a form sent twice is one fact. */
export const FactForm = z.object({
  id: z.uuid().catch(() => crypto.randomUUID()),
  happenedOn: day,
  sentence: z
    .string(say('sentence'))
    .transform(oneLine)
    .pipe(z.string().min(1, say('sentence')).max(400, say('sentence'))),
  sourceUrl: address,
});
export type FactForm = z.infer<typeof FactForm>;

export const WithdrawForm = z.object({
  reason: z.string(say('reason')).trim().min(1, say('reason')).max(200, say('reason')),
});

const many = z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(z.string()).catch([]));

/** The sentences in their order, each with the key of the fact that it stands on, over the revision that was read. */
export const RecordForm = z.object({
  revision: z.coerce.number().int().catch(0),
  sentence: many,
  key: many,
  offered: many,
  take: many,
});
