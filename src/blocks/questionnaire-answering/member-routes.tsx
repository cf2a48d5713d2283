import { Hono } from 'hono';
import { z } from 'zod';
import { shareAnswer } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { listMembers } from '#registry/people/index.ts';
import type { AnswerOwner } from './answer-owner.ts';
import {
  type C,
  ID,
  idIn,
  namesFor,
  type Opened,
  openAnswer,
  refusalWords,
  type Status,
} from './drawing.tsx';
import { answerHref } from './pages/answer-page.tsx';
import { MembersPage } from './pages/members-page.tsx';
import { ANSWERING } from './words.ts';

const person = z.uuid();
const memberForm = z.object({ person, role: z.enum(['writer', 'reader']) });
const endForm = z.object({ person });

type Extra = { sent?: Sent; errors?: Record<string, string>; refusal?: string };

async function drawMembers(c: C, { found, head }: Opened, extra: Extra = {}, status: Status = 200) {
  const { db, now, lang } = c.var;
  const { members, answer } = found;
  const fellows =
    answer.organisationId === null ? [] : await listMembers(db, answer.organisationId, japanDay(now));
  const nameOf = await namesFor(
    c,
    members.map(({ personId }) => personId),
  );
  const isIn = new Set(members.map(({ personId }) => personId));
  const sent = extra.sent ?? {};
  return c.html(
    <MembersPage
      head={head}
      members={members.map(({ personId, role }) => ({ personId, role, name: nameOf(personId) }))}
      others={fellows
        .filter(({ personId }) => !isIn.has(personId))
        .map(({ personId, name }) => ({ personId, name }))}
      typed={{ person: typed(sent, 'person'), role: typed(sent, 'role') }}
      errors={extra.errors ?? {}}
      refusal={extra.refusal}
      done={c.req.query('done') === 'saved' ? say(lang, ANSWERING.memberSaved) : undefined}
    />,
    status,
  );
}

/** The answer for whoever may say who writes it. */
async function openForSharing(c: C, owners: readonly AnswerOwner[]): Promise<Opened | undefined> {
  const opened = await openAnswer(c, owners);
  return opened?.mayShare ? opened : undefined;
}

async function change(c: C, owners: readonly AnswerOwner[]) {
  const { db, actor, now, lang } = c.var;
  const opened = await openForSharing(c, owners);
  if (!opened) return c.notFound();
  const form = await readForm(c, memberForm);
  if (!form.ok) {
    const errors = Object.fromEntries(
      Object.keys(form.errors).map((field) => [
        field,
        say(lang, field === 'role' ? ANSWERING.memberAs : ANSWERING.memberWho),
      ]),
    );
    return drawMembers(c, opened, { sent: form.sent, errors }, 422);
  }
  const { person: personId, role } = form.value;
  const outcome = await act(db, 'questionnaire_answering.share', actor, now, (desk) =>
    shareAnswer(desk, idIn(c), personId, role),
  );
  if (outcome.ok) return c.redirect(`${answerHref(idIn(c), '/members')}?done=saved`, 303);
  const refusal = refusalWords(c, opened.owner, outcome);
  return drawMembers(c, opened, { sent: form.sent, refusal }, statusOf(outcome));
}

async function end(c: C, owners: readonly AnswerOwner[]) {
  const { db, actor, now } = c.var;
  const opened = await openForSharing(c, owners);
  if (!opened) return c.notFound();
  const form = await readForm(c, endForm);
  if (!form.ok) return c.redirect(answerHref(idIn(c), '/members'), 303);
  const outcome = await act(db, 'questionnaire_answering.share', actor, now, (desk) =>
    shareAnswer(desk, idIn(c), form.value.person, undefined),
  );
  if (outcome.ok) return c.redirect(`${answerHref(idIn(c), '/members')}?done=saved`, 303);
  return drawMembers(c, opened, { refusal: refusalWords(c, opened.owner, outcome) }, statusOf(outcome));
}

/** Who writes an answer together; its owner says so. */
export function memberRoutes(owners: readonly AnswerOwner[]) {
  return new Hono<AppEnv>()
    .get(`/${ID}/members`, async (c) => {
      const opened = await openForSharing(c, owners);
      return opened ? drawMembers(c, opened) : c.notFound();
    })
    .post(`/${ID}/members`, (c) => change(c, owners))
    .post(`/${ID}/members/end`, (c) => end(c, owners));
}
