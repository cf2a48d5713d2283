import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome } from '#kernel/verdict.ts';
import type { Text } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { isUuid } from '#policy/register/index.ts';
import { DESK } from './desk-words.ts';
import { FATES } from './fate-words.ts';
import { MEASURE } from './measure-words.ts';
import { RefusedPage } from './pages/shared.tsx';
import { DESK_PATHS } from './paths.ts';
import { RULE } from './rule-words.ts';
import { POLICY_DRAFTING_PERMITS } from './rules/permits.ts';
import type { Values } from './rules/values.ts';
import type { RefusalCode } from './words.ts';

/** Whoever may not read a draft sees why, before anything is looked up. */
export const readers = createMiddleware<AppEnv>(async (c, next) => {
  const permit = mayBy(POLICY_DRAFTING_PERMITS, c.var.actor, 'read_draft');
  if (!permit.ok) return refused(c, permit, DESK_PATHS.home);
  return next();
});

type No = { kind: Parameters<typeof statusOf>[0]['kind']; code: RefusalCode };

/** A no on a page of its own. */
export function refused(c: Context<AppEnv>, no: No, back: string) {
  const page = <RefusedPage frame={c.var.frame} refusal={no.code} back={back} />;
  return c.html(page, statusOf({ ok: false, ...no }));
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

/** Everything that was sent under one name. */
export function allSent(sent: Sent, name: string): string[] {
  const value = sent[name] ?? [];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

const DONE: Readonly<Record<string, Text>> = {
  started: DESK.started,
  proposed: DESK.proposed,
  'taken-back': DESK.takenBack,
  adopted: DESK.adopted,
  saved: MEASURE.saved,
  merged: MEASURE.merged,
  added: MEASURE.added,
  removed: MEASURE.removed,
  linked: MEASURE.linked,
  unlinked: MEASURE.unlinked,
  'comment-sent': MEASURE.commentSent,
  'answer-sent': MEASURE.answerSent,
  tied: FATES.doneTie,
  untied: FATES.doneUntie,
  worded: FATES.doneWords,
  'rule-saved': RULE.saved,
};

/** What the page before this one has done, by the word in the address. */
export function doneWords(c: Context<AppEnv>): Text | undefined {
  return DONE[c.req.query('done') ?? ''];
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
