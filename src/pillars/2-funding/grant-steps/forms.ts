import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';
import { oneLine, severalLines } from '#registry/organisations/index.ts';

/** An amount as people write it; zero is an amount. */
export const yen = z.string().transform((written, context) => {
  const read = readYen(written);
  if ('yen' in read) return read.yen;
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});

/** A day in either calendar. */
export const day = z.string().transform((written, context) => {
  const read = parseDay(written);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'day' });
  return z.NEVER;
});

export const maybeDay = z.union([z.literal('').transform(() => null), day]).default(null);
export const words = severalLines(2_000).default('');
export const reason = severalLines(2_000).refine((text) => text !== '', 'required');
export const line = (max: number) => oneLine(max).refine((text) => text !== '', 'required');
export const tick = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');
export const formId = z.uuid();
/** A decision between yes and no. */
export const verdict = z.enum(['yes', 'no']).transform((value) => value === 'yes');
