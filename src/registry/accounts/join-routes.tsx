import { Hono } from 'hono';
import type { Refusal } from '#kernel/verdict.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { acceptInvitation, findInvitation, invitationState } from '#registry/people/index.ts';
import { joinForm } from './forms.ts';
import { type C, goOn } from './go-on.ts';
import { JoinPage } from './pages/join-page.tsx';
import { DeadEndPage } from './pages/second-factor-pages.tsx';
import { fieldErrors, refusalWords } from './sign-in-routes.tsx';
import { SIGN_IN, SIGN_IN_ERRORS, type SIGN_IN_REFUSALS } from './sign-in-words.ts';

function deadEnd(c: C, refusal: Refusal<keyof typeof SIGN_IN_REFUSALS>) {
  const { frame, lang } = c.var;
  const reason = refusalWords(c, refusal.code);
  return c.html(
    <DeadEndPage frame={frame} title={say(lang, SIGN_IN.joinNotTitle)} reason={reason} />,
    statusOf(refusal),
  );
}

const notFound = refuse('missing', 'people.invitation_not_found');
const notOpen = refuse('closed', 'people.invitation_not_open');

/** Joining by the link of an invitation. Opening the link changes nothing; the button does. */
export const joinRoutes = new Hono<AppEnv>()
  .get('/invitations/:token', async (c) => {
    const { db, frame, now } = c.var;
    c.header('cache-control', 'no-store');
    const token = c.req.param('token');
    const invitation = await findInvitation(db, token);
    if (!invitation) return deadEnd(c, notFound);
    if (invitationState(invitation, now) !== 'open') return deadEnd(c, notOpen);
    return c.html(<JoinPage frame={frame} token={token} role={invitation.role} name={invitation.name} />);
  })
  .post('/invitations/:token', async (c) => {
    const { db, actor, frame, now, services } = c.var;
    c.header('cache-control', 'no-store');
    const token = c.req.param('token');
    const form = await readForm(c, joinForm);
    if (!form.ok) {
      const invitation = await findInvitation(db, token);
      if (!invitation) return deadEnd(c, notFound);
      const errors = fieldErrors(c, SIGN_IN_ERRORS, form.errors);
      const name = typed(form.sent, 'name');
      return c.html(
        <JoinPage frame={frame} token={token} role={invitation.role} name={name} errors={errors} />,
        422,
      );
    }
    const { name } = form.value;
    const joined = await act(db, 'people.accept_invitation', actor, now, (desk) =>
      acceptInvitation(desk, token, name),
    );
    if (!joined.ok) return deadEnd(c, joined);
    const opened = await services.identity.openFor(c.req.raw.headers, joined.value.personId);
    return goOn(c, { ...opened, secondFactor: false }, '/desk');
  });
