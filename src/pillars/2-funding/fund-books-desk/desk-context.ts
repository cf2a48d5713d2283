import type { Context } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say, type Text } from '#kernel/words.ts';
import {
  FUND_BOOKS_PERMITS,
  FUND_BOOKS_REFUSALS,
  type FundBooksRefusal,
} from '#pillars/2-funding/fund-books/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { ENTRY, YEN_ERRORS } from './page-words.ts';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;

export const told = (c: C, refusal: Refusal<FundBooksRefusal>): string =>
  say(c.var.lang, FUND_BOOKS_REFUSALS[refusal.code]);

export const may = (c: C, action: keyof typeof FUND_BOOKS_PERMITS): boolean =>
  mayBy(FUND_BOOKS_PERMITS, c.var.actor, action).ok;

const ERRORS: Readonly<Record<string, Text>> = { ...YEN_ERRORS, why: ENTRY.whyMissing };

/** The sentence of each field that could not be read. */
export function sentences(c: C, errors: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, [code = '']]) => [
      field,
      say(c.var.lang, ERRORS[code] ?? YEN_ERRORS.choose),
    ]),
  );
}

/** What was typed, for the fields of the same page. */
export const typedOf = (sent: Sent, ...fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field, typed(sent, field)]));
