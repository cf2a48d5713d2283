import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';

const line = (most: number) => z.string().max(most, 'too_long').trim().default('');

const optionalDay = z
  .string()
  .max(40)
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null;
    const read = parseDay(typed);
    if (read !== undefined) return read;
    context.addIssue({ code: 'custom', message: 'day.unreadable' });
    return z.NEVER;
  });

const wordsShape = {
  name: line(60).refine((v) => v !== '', 'name.missing'),
  nameEn: line(80),
  nameEasy: line(80),
  rule: line(500).refine((v) => v !== '', 'rule.missing'),
  ruleEn: line(600),
  ruleEasy: line(600),
  sort: z
    .string()
    .max(6)
    .default('')
    .transform((typed) => {
      const digits = typed.normalize('NFKC').trim();
      return /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
    }),
};
export const earmarkForm = z.object(wordsShape);
export const newEarmarkForm = z.object({
  key: line(40).refine((v) => /^[a-z][a-z0-9_]{1,39}$/.test(v), 'key.unreadable'),
  ...wordsShape,
});
export const endForm = z.object({ endedOn: optionalDay });
