import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';

/** The plan of a round. */
export const RoundForm = z.object({
  kind: z.string().max(40),
  title: z.string().trim().min(1).max(80),
  dueOn: z.string().transform((typed, context) => {
    const day = parseDay(typed);
    if (day === undefined) context.addIssue({ code: 'custom', message: 'dueOn' });
    return day ?? '';
  }),
  note: z.string().trim().max(1_000).default(''),
});

export const SheetsOfRoundForm = z.object({ who: z.enum(['without_mail', 'unanswered']) });
