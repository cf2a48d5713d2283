import type { Context } from 'hono';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  LETTER_PERMITS,
  LETTER_REFUSALS,
  type LetterAction,
  type LetterRefusal,
  listSeries,
} from '#pillars/2-funding/grant-letters/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { RefusalPage } from '#ui/index.ts';
import { LETTER_ERRORS, type LetterError } from './error-words.ts';
import { LETTERS } from './words.ts';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;
export const ID = ':id{[0-9a-f-]{36}}';

export const may = (c: C, action: LetterAction) => mayBy(LETTER_PERMITS, c.var.actor, action);
export const refusalText = (c: C, { code }: Refusal<LetterRefusal>): string =>
  say(c.var.lang, LETTER_REFUSALS[code]);

/** A whole page that says no; what is not there says so as every address that never was. */
export function refused(c: C, refusal: Refusal<LetterRefusal>) {
  const { frame, lang } = c.var;
  if (refusal.kind === 'missing') return c.notFound();
  const said = { title: say(lang, LETTERS.title), reason: refusalText(c, refusal) };
  return c.html(
    <RefusalPage frame={frame} {...said} instead={say(lang, LETTERS.instead)} />,
    statusOf(refusal),
  );
}

/** The fiscal year of the address, or the one that runs. */
export function yearIn(c: C): number {
  const asked = Number(/^\d{4}$/.exec(c.req.query('year') ?? '')?.[0]);
  return asked >= 2000 && asked <= 2200 ? asked : fiscalYearAt(c.var.now);
}

/** Years that can be looked at: those with numbers, the one that runs, the next and the chosen one. */
export async function yearsFor(c: C, year: number): Promise<number[]> {
  const now = fiscalYearAt(c.var.now);
  const known = (await listSeries(c.var.db)).map(({ fiscalYear }) => fiscalYear);
  return [...new Set([...known, now, now + 1, year])].toSorted((a, b) => b - a);
}

const isError = (field: string): field is LetterError => field in LETTER_ERRORS;

/** The sentence for each field of a form that could not be read. */
export function errorWords(c: C, errors: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(errors).map((field) => [
      field,
      say(c.var.lang, isError(field) ? LETTER_ERRORS[field] : LETTER_REFUSALS['grant_letters.no_cases']),
    ]),
  );
}
