import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';
import { TRANSFER_SOURCES } from '#pillars/2-funding/fund-books/index.ts';

const HIDDEN = /[\p{Cc}\p{Cf}]/u;
const words = (code: string, most: number, least = 0) =>
  z
    .string(code)
    .transform((typed) => typed.trim())
    .refine((typed) => typed.length >= least && typed.length <= most && !HIDDEN.test(typed), code);

/** An amount of one yen or more, in any writing; the problem is named for the sentence at the field. */
const yen = z.string('yen.empty').transform((typed, context) => {
  const read = readYen(typed);
  if ('problem' in read) {
    context.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  }
  if (read.yen === 0) context.addIssue({ code: 'custom', message: 'yen.empty' });
  return read.yen;
});

/** A day that has come; money is booked when it has moved. */
const dayUntil = (today: string) =>
  z.string('day').transform((typed, context) => {
    const day = parseDay(typed);
    if (day === undefined || day > today) {
      context.addIssue({ code: 'custom', message: day === undefined ? 'day' : 'day.later' });
      return z.NEVER;
    }
    return day;
  });

export const transferForm = (today: string) =>
  z.object({
    id: z.uuid(),
    from: z.enum(TRANSFER_SOURCES, 'choose'),
    yen,
    on: dayUntil(today),
    memo: words('memo', 100, 1),
  });

/** A use as a select sends it; the free one has a name of its own, as an empty choice is none. */
const FREE = '-';
export const useValue = (earmarkKey: string | null): string => earmarkKey ?? FREE;
const use = (keys: readonly string[]) =>
  z
    .string('choose')
    .refine((key) => key === FREE || keys.includes(key), 'choose')
    .transform((key) => (key === FREE ? null : key));

export const moveForm = (today: string, keys: readonly string[]) =>
  z.object({ id: z.uuid(), before: use(keys), after: use(keys), yen, on: dayUntil(today) });

export const whyForm = z.object({ why: words('why', 200, 1) });
export const confirmForm = z.object({ confirmed: z.literal('yes') });

const most = (limit: number) =>
  z
    .string()
    .default('')
    .transform((typed, context) => {
      const read = readYen(typed);
      if ('yen' in read && read.yen <= limit) return read.yen;
      if ('problem' in read && read.problem === 'yen.empty') return null;
      context.addIssue({ code: 'custom', message: 'number' });
      return z.NEVER;
    });

export const budgetForm = z.object({
  number: z.coerce.number().int().min(0),
  fundYen: most(2_000_000_000),
  generalYen: most(2_000_000_000),
  awards: most(10_000),
  note: words('too_long', 200).default(''),
});
