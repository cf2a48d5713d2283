import type { Context } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { codeOf, findRowByCode } from '#registry/organisations/index.ts';
import { listMemberInvitations, listMembers } from '#registry/people/index.ts';
import { RefusalPage } from '#ui/index.ts';
import type { Group } from './pages/group.ts';
import { MembersPage, type SentBack, type View } from './pages/members-page.tsx';
import { findRepresentatives } from './queries/find-representative.ts';
import { findOpenHandover } from './queries/list-handovers.ts';
import { SUCCESSION_ERRORS, SUCCESSION_REFUSALS, type SuccessionRefusal } from './refusal-words.ts';
import { maySuccession } from './rules/permits.ts';
import { SUCCESSION } from './words.ts';

export type C = Context<AppEnv>;

/** A whole page that says no. */
export function refusedPage(c: C, refusal: Refusal<SuccessionRefusal>) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, SUCCESSION.title)}
      reason={say(lang, SUCCESSION_REFUSALS[refusal.code])}
      instead={say(lang, SUCCESSION.noneHint)}
    />,
    statusOf(refusal),
  );
}

/** The group of an address, when the visitor may see who acts for it; else the answer that says why not. */
export async function groupFor(
  c: C,
): Promise<{ ok: true; group: Group } | { ok: false; answer: Response | Promise<Response> }> {
  const row = await findRowByCode(c.var.db, c.req.param('code') ?? '');
  if (!row || row.standing === 'merged') return { ok: false, answer: c.notFound() };
  const permit = maySuccession(c.var.actor, row.id, 'list_members');
  if (!permit.ok) return { ok: false, answer: refusedPage(c, permit) };
  return { ok: true, group: { id: row.id, code: codeOf(row.number), name: row.name } };
}

const DONE = {
  offered: SUCCESSION.doneOffered,
  invited: SUCCESSION.doneInvited,
  calledBack: SUCCESSION.doneCalledBack,
  ended: SUCCESSION.doneEnded,
  takenUp: SUCCESSION.doneTakenUp,
} as const;
export type DoneKey = keyof typeof DONE;
const isDone = (key: string | undefined): key is DoneKey => key !== undefined && key in DONE;

type Shown = { view?: View; back?: SentBack | undefined; refusal?: string | undefined };

/** The members' page, with whatever was typed and whatever is wrong with it. */
export async function drawMembers(
  c: C,
  group: Group,
  shown: Shown = {},
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { db, actor, now, lang, frame } = c.var;
  const members = await listMembers(db, group.id, japanDay(now));
  const officers = await findRepresentatives(db, group.id, now);
  const representatives = officers.flatMap(({ personId }) => personId ?? []);
  const may = (action: 'invite_member' | 'end_member') => maySuccession(actor, group.id, action).ok;
  const isHead = representatives.length === 0 || representatives.includes(actor.id);
  const done = c.req.query('done');
  return c.html(
    <MembersPage
      frame={frame}
      view="home"
      group={group}
      actorId={actor.id}
      members={members}
      representatives={representatives}
      invitations={await listMemberInvitations(db, group.id, now)}
      handover={await findOpenHandover(db, group.id, now)}
      may={{
        invite: may('invite_member'),
        end: may('end_member') && (isHead || actor.roles.includes('centre_staff')),
      }}
      done={isDone(done) && status === 200 ? say(lang, DONE[done]) : undefined}
      {...shown}
    />,
    status,
  );
}

/** The sentences of a form's errors, in the reader's language, by field. */
export function errorWords(lang: Lang, errors: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(errors).flatMap((field) => {
      const words = SUCCESSION_ERRORS[field as keyof typeof SUCCESSION_ERRORS];
      return words ? [[field, say(lang, words)]] : [];
    }),
  );
}
