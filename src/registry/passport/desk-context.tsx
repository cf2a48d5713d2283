import type { Context } from 'hono';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { codeOf, findRowByCode, type Organisation } from '#registry/organisations/index.ts';
import { mayPassport, type PassportAction } from '#registry/passport-papers/index.ts';
import { RefusalPage } from '#ui/index.ts';
import type { Group } from './pages/group.tsx';
import {
  PASSPORT_ERRORS,
  PASSPORT_REFUSALS,
  type PassportError,
  type PassportRefusal,
} from './refusal-words.ts';
import { PASSPORT } from './words.ts';

export type C = Context<AppEnv>;

export const today = (c: C) => japanDay(c.var.now);
export const thisYear = (c: C) => fiscalYearAt(c.var.now);
export const may = (c: C, id: string, action: PassportAction) => mayPassport(c.var.actor, id, action).ok;

/** The group of an address, when the visitor may do this with its passport; else the answer that says why not. */
export async function groupFor(
  c: C,
  action: PassportAction,
): Promise<{ ok: true; row: Organisation; group: Group } | { ok: false; answer: Response }> {
  const row = await findRowByCode(c.var.db, c.req.param('code') ?? '');
  if (!row || row.standing === 'merged') return { ok: false, answer: await c.notFound() };
  const permit = mayPassport(c.var.actor, row.id, action);
  if (!permit.ok) return { ok: false, answer: await refusedPage(c, permit) };
  return { ok: true, row, group: { id: row.id, code: codeOf(row.number), name: row.name } };
}

/** A whole page that says no. */
export async function refusedPage(c: C, refusal: Refusal<PassportRefusal>): Promise<Response> {
  const { lang, frame } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, PASSPORT.title)}
      reason={say(lang, PASSPORT_REFUSALS[refusal.code])}
      instead={say(lang, PASSPORT.noneHint)}
    />,
    statusOf(refusal),
  );
}

/** The file of a form; browsers send an empty one when none was chosen. */
export function fileIn(sent: Sent): File | undefined {
  const file = sent['file'];
  return file instanceof File && file.size > 0 ? file : undefined;
}

/** The sentences of a form's errors, in the reader's language, by field. */
export function errorWords(lang: Lang, errors: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, [message = '']]) => [field, sentence(lang, field, message)]),
  );
}

function sentence(lang: Lang, field: string, message: string): string {
  const sum = /^sum:(-?\d+)$/.exec(message)?.[1];
  if (sum !== undefined) {
    return say(lang, PASSPORT_ERRORS.sum, { sum: Number(sum).toLocaleString('ja-JP') });
  }
  const known = [message, field].find((key): key is PassportError => key in PASSPORT_ERRORS);
  return say(lang, PASSPORT_ERRORS[known ?? 'title']);
}
