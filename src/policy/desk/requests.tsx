import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Outcome } from '#kernel/verdict.ts';
import type { Text } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { isUuid } from '#policy/register/index.ts';
import { DONE } from './done-words.ts';
import { RefusedPage } from './pages/desk-page.tsx';
import { DESK_PATHS } from './paths.ts';
import type { RefusalCode } from './refusal-words.ts';
import { mayDraft } from './rules/permits.ts';

/** How a page of the desk may answer: drawn, or drawn again because something could not be done. */
export type PageStatus = 200 | 403 | 404 | 409 | 422;

/** What stands in the fields of a form, by name: as it is stored, or as it was typed. */
export type Values = Readonly<Record<string, string>>;

/** Whoever may not read a draft sees why, before anything is looked up. */
export const readers = createMiddleware<AppEnv>(async (c, next) => {
  const permit = mayDraft(c.var.actor, 'read_draft');
  if (!permit.ok) return refused(c, permit, DESK_PATHS.home);
  return next();
});

type No = { kind: Parameters<typeof statusOf>[0]['kind']; code: RefusalCode };

/** A no on a page of its own. */
export function refused(c: Context<AppEnv>, no: No, back: string) {
  const page = <RefusedPage frame={c.var.frame} refusal={no.code} back={back} />;
  return c.html(page, statusOf({ ok: false, ...no }));
}

/** What the address names is not there. */
export function missing(c: Context<AppEnv>, what: 'edition' | 'measure' | 'fate' | 'comment') {
  return refused(c, { kind: 'missing', code: `policy.no_such_${what}` }, DESK_PATHS.home);
}

/** One command of the drafting desk, as one transaction with its audit row. */
export function perform<T extends Done, Code extends string>(
  c: Context<AppEnv>,
  name: string,
  command: (desk: Desk) => Promise<Outcome<T, Code>>,
) {
  return act(c.var.db, `policy.${name}`, c.var.actor, c.var.now, command);
}

/** What was typed, field by field, to be put back. */
export function valuesSent(sent: Sent): Values {
  return Object.fromEntries(Object.keys(sent).map((name) => [name, typed(sent, name)]));
}

const DONE_WORDS: Readonly<Record<string, Text>> = DONE;

/** What the page before this one has done, by the word in the address. */
export function doneWords(c: Context<AppEnv>): Text | undefined {
  return DONE_WORDS[c.req.query('done') ?? ''];
}

/** The number of the edition in the address. */
export function editionNumber(c: Context<AppEnv>): number {
  return Number(c.req.param('n'));
}

/** The id in the address; one that names nothing is nobody's id. */
export function idIn(c: Context<AppEnv>, name = 'id'): string {
  const id = c.req.param(name) ?? '';
  return isUuid(id) ? id : '00000000-0000-0000-0000-000000000000';
}
