import type { Context } from 'hono';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { codeOf, findRowByCode, mayActFor, type Organisation } from '#registry/organisations/index.ts';
import { PATHS, RefusalPage } from '#ui/index.ts';
import { STORIES } from './desk-words.ts';
import { tellsStill } from './rules/permits.ts';
import { STORY_REFUSALS } from './words.ts';

export type C = Context<AppEnv>;
export type Code = keyof typeof STORY_REFUSALS;
export const AT = '/desk/group-stories';
/** One of ours; anything else in an address is not found, without asking the database. */
export const ID = ':id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';

export type Place = { readonly organisation: Organisation; readonly code: string; readonly at: string };

export const sentenceOf = (c: C, refusal: Refusal<Code>) => say(c.var.lang, STORY_REFUSALS[refusal.code]);

export const crumbsOf = (c: C, place?: Place) => [
  { label: say(c.var.lang, STORIES.desk), href: PATHS.desk },
  { label: say(c.var.lang, STORIES.title), href: AT },
  ...(place ? [{ label: place.organisation.name, href: place.at }] : []),
];

/** A whole page that says no, for what cannot be drawn at all. */
export function drawRefused(c: C, refusal: Refusal<Code>) {
  return c.html(
    <RefusalPage
      frame={c.var.frame}
      title={say(c.var.lang, STORIES.title)}
      reason={sentenceOf(c, refusal)}
      instead={<a href="/groups">{say(c.var.lang, STORIES.publicPage)}</a>}
    />,
    statusOf(refusal),
  );
}

type Handler = (c: C, place: Place) => Response | Promise<Response>;

/** Opens the group of the address for its members and for those who keep all of them; everybody else sees why not. */
export function inPlace(handler: Handler) {
  return async (c: C) => {
    const organisation = await findRowByCode(c.var.db, c.req.param('code') ?? '');
    if (!organisation || organisation.standing === 'merged') return c.notFound();
    const permit = mayActFor(c.var.actor, organisation.id);
    if (!permit.ok) return drawRefused(c, permit);
    const open = tellsStill(organisation);
    if (!open.ok) return drawRefused(c, open);
    const code = codeOf(organisation.number);
    return handler(c, { organisation, code, at: `${AT}/${code}` });
  };
}
