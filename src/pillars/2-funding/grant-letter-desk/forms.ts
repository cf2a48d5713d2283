import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { LETTER_KEYS } from '#pillars/2-funding/grant-letters/index.ts';

const version = z.coerce.number().int().min(0).catch(0);
const clean = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '');
const oneLine = (most: number, least = 0) =>
  z
    .string()
    .default('')
    .transform((v) => clean(v).replaceAll('\n', ' ').trim())
    .pipe(z.string().min(least).max(most));
const lines = (most: number, least = 0) =>
  z
    .string()
    .default('')
    .transform((v) => clean(v).trimEnd())
    .pipe(z.string().min(least).max(most));
const readDay = (typed: string, context: z.RefinementCtx): string => {
  const found = parseDay(typed);
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: 'day' });
  return z.NEVER;
};
const day = z.string().default('').transform(readDay);
const dayOrNone = z
  .string()
  .default('')
  .transform((typed, context) => (typed.trim() === '' ? undefined : readDay(typed, context)));
const year = z.coerce.number().int().min(2000).max(2200);
const number = z
  .string()
  .default('')
  .transform((v) => v.normalize('NFKC').replaceAll(/[\s,]/g, ''))
  .pipe(z.string().regex(/^\d{1,6}$/))
  .transform(Number)
  .pipe(z.number().int().min(1));

export const templateForm = z.object({
  version,
  title: oneLine(200, 1),
  body: lines(10_000, 1),
  try: z.string().default(''),
});

export const seriesForm = z.object({
  version,
  prefix: oneLine(20),
  suffix: oneLine(10),
  nextNumber: number,
  sender: lines(200, 1),
  contact: lines(300),
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ids = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((v) => [...new Set([v].flat().flatMap((one) => one.split(' ')))].filter((id) => UUID.test(id)));

export const issueForm = z.object({
  key: z.enum(LETTER_KEYS),
  year,
  cases: ids,
  on: day,
  dueOn: dayOrNone,
  remark: lines(500),
});
export const goForm = issueForm.extend({ batch: z.string().regex(UUID) });

export const reissueForm = z.object({
  on: day,
  why: oneLine(200, 1),
  confirmed: z.literal('yes'),
});
