import { z } from 'zod';
import { readYen } from '#kernel/yen.ts';
import { day, line, words } from '#pillars/2-funding/grant-steps/index.ts';
import { oneLine } from '#registry/organisations/index.ts';

const count = z.coerce.number().int().min(0).catch(0);
export const revisionForm = z.object({
  revision: count,
  nothing: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
});

/** One yen or more. */
const spent = z.string().transform((written, context) => {
  const read = readYen(written);
  if ('yen' in read && read.yen > 0) return read.yen;
  context.addIssue({ code: 'custom', message: 'yen' });
  return z.NEVER;
});

/** A count with full-width figures, or nothing. */
const units = z
  .string()
  .default('')
  .transform((written, context) => {
    const text = written.normalize('NFKC').replaceAll(/[\s,人回個泊名]/g, '');
    if (text === '') return null;
    const number = Number(text);
    if (/^\d{1,6}$/.test(text) && number >= 1 && number <= 100_000) return number;
    context.addIssue({ code: 'custom', message: 'units' });
    return z.NEVER;
  });

export const receiptForm = z.object({
  id: z.uuid(),
  version: count,
  lineKey: oneLine(80).refine((key) => key !== '', 'lineKey'),
  on: day,
  payee: line(200),
  item: line(200),
  yen: spent,
  units,
});

export const judgeForm = z.object({
  verdict: z.enum(['counted', 'struck']),
  countedYen: z
    .string()
    .default('')
    .transform((written) => {
      const read = readYen(written);
      return 'yen' in read ? read.yen : Number.NaN;
    }),
  note: words,
});
