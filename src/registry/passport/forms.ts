import { z } from 'zod';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { parseDay } from '#kernel/parse-day.ts';
import { oneLine, severalLines } from '#registry/organisations/index.ts';
import {
  FIRST_FISCAL_YEAR,
  hasAmounts,
  MOST_YEN,
  PAPER_PUBLICITIES,
  type PaperPaper,
} from '#registry/passport-papers/index.ts';
import type { PassportError } from './refusal-words.ts';

/** The schema names the sentence; the page says it in the reader's language. */
const say = (error: PassportError) => error;

const id = z.uuid().catch(() => crypto.randomUUID());
/** The paper that the page showed as the current one. */
const over = z.union([z.uuid(), z.literal('')]).catch('');

const figures = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[,\s円]/g, '')
    .replace(/^[▲△−―ー]/, '-');

const amount = (error: PassportError, least: number) =>
  z
    .string(say(error))
    .transform(figures)
    .pipe(z.string().regex(/^-?\d{1,13}$/, say(error)))
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, { abort: true, error: say(error) })
        .max(MOST_YEN, { abort: true, error: say(error) }),
    );

const year = (today: string) =>
  z
    .string(say('fiscalYear'))
    .transform((typed) =>
      typed
        .normalize('NFKC')
        .replace(/年度?$/, '')
        .trim(),
    )
    .pipe(z.string().regex(/^\d{4}$/, say('fiscalYear')))
    .transform(Number)
    .pipe(
      z
        .number()
        .min(FIRST_FISCAL_YEAR, say('fiscalYear'))
        .max(fiscalYearOf(today) + 1, say('fiscalYear')),
    );

const day = z
  .string(say('validFrom'))
  .transform((typed) => parseDay(typed))
  .pipe(z.string(say('validFrom')));

const common = {
  id,
  over,
  title: oneLine(120).pipe(z.string().min(1, say('title'))),
  summary: severalLines(4000).default(''),
  publicity: z.enum(PAPER_PUBLICITIES, say('publicity')),
};

const nothing = z
  .unknown()
  .optional()
  .transform(() => null);

/** The form of one kind of paper: bylaws have a day, the others a year, budgets and accounts amounts. */
export function paperForm(kind: PaperPaper['kind'], today: string): z.ZodType<PaperPaper> {
  const money = hasAmounts(kind);
  return z
    .object({
      ...common,
      kind: z
        .unknown()
        .optional()
        .transform(() => kind),
      fiscalYear: kind === 'bylaws' ? nothing : year(today),
      validFrom: kind === 'bylaws' ? day : nothing,
      income: money ? amount('income', 0) : nothing,
      expense: money ? amount('expense', 0) : nothing,
      carriedOver: money ? amount('carriedOver', -MOST_YEN) : nothing,
    })
    .superRefine(({ income, expense, carriedOver }, context) => {
      if (income === null || expense === null || income - expense === carriedOver) return;
      context.addIssue({ code: 'custom', path: ['carriedOver'], message: `sum:${income - expense}` });
    });
}

/** A roster: its year, and rows that are typed when no file comes. */
export const rosterForm = (today: string) =>
  z.object({
    id,
    over,
    fiscalYear: year(today),
    rows: z.string().max(1_000_000, say('rosterEmpty')).default(''),
  });

export const publicityForm = z.object({ publicity: z.enum(PAPER_PUBLICITIES) });
