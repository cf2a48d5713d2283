import type { Context } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { PATHS, RefusalPage } from '#ui/index.ts';
import { DESK_REFUSALS } from './refusal-words.ts';
import { ORGANISATION_DESK_PERMITS } from './rules/permits.ts';
import { DESK } from './words.ts';

export type C = Context<AppEnv>;
export type DeskRefusal = Refusal<keyof typeof DESK_REFUSALS>;

export const refusalWords = (c: C, refusal: DeskRefusal) => say(c.var.lang, DESK_REFUSALS[refusal.code]);

export const may = (c: C, action: keyof typeof ORGANISATION_DESK_PERMITS) =>
  mayBy(ORGANISATION_DESK_PERMITS, c.var.actor, action).ok;

/** A whole page that says no. */
export function drawRefused(c: C, refusal: DeskRefusal) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, DESK.title)}
      reason={refusalWords(c, refusal)}
      instead={<a href="/groups">{say(lang, DESK.publicList)}</a>}
      crumbs={[{ label: say(lang, DESK.desk), href: PATHS.desk }]}
    />,
    statusOf(refusal),
  );
}
