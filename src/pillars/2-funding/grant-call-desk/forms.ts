import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';

const day = z
  .string()
  .transform((typed) => parseDay(typed) ?? '')
  .refine((found) => found !== '', { error: 'badDay' });
const dayOrNone = z
  .string()
  .default('')
  .transform((typed) => (typed.trim() === '' ? null : (parseDay(typed) ?? '')))
  .refine((found) => found !== '', { error: 'badDay' });
const yenOrNone = z
  .string()
  .default('')
  .transform((typed) => {
    if (typed.trim() === '') return null;
    const read = readYen(typed);
    return 'yen' in read ? read.yen : -1;
  })
  .refine((yen) => yen === null || yen > 0, { error: 'badYen' });
const choice = z.uuid({ error: 'badChoice' });

/** A call as the office types it. */
export const callForm = z.object({
  title: z.string().trim().min(1, { error: 'badTitle' }).max(200, { error: 'badTitle' }),
  ruleSetId: choice,
  questionnaireVersionId: choice,
  opensOn: day,
  closesOn: day,
  presentationOn: dayOrNone,
  decisionBy: dayOrNone,
  budgetYen: yenOrNone,
});

const TIME = /^([01]?\d|2[0-3])[:：時]([0-5]\d)分?$/;
const time = z
  .string()
  .transform((typed) => {
    const match = TIME.exec(typed.normalize('NFKC').trim());
    return match ? `${String(match[1]).padStart(2, '0')}:${match[2]}` : '';
  })
  .refine((found) => found !== '', { error: 'badTime' });

export const bookForm = z.object({
  day,
  time,
  place: z.string().trim().max(200).default(''),
  person: z.string().trim().max(80).default(''),
});
export const holdForm = z.object({ notes: z.string().trim().max(4000).default('') });
