import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { RESULTS } from './rules/calls.ts';

/** What came of a call. Whether the day lies ahead is the command's question. */
export const CallForm = z.object({
  result: z.enum(RESULTS),
  note: z.string().trim().max(500).default(''),
  againOn: z
    .string()
    .default('')
    .transform((typed, context) => {
      if (typed.trim() === '') return null;
      const day = parseDay(typed);
      if (day === undefined) context.addIssue({ code: 'custom', message: 'againOn' });
      return day ?? null;
    }),
});
