import { Hono } from 'hono';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  bookConsultation,
  CONTACT_REFUSALS,
  type ContactRefusal,
  endConsultation,
  holdConsultation,
  listConsultations,
} from '#pillars/2-funding/grant-contact/index.ts';
import { act, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type C, type Status, wordFor } from './drawing.ts';
import { bookForm, holdForm } from './forms.ts';
import { CALLS_AT } from './pages/calls-page.tsx';
import { ConsultationsPage, type TypedBooking } from './pages/consultations-page.tsx';

const ID = ':id{[0-9a-f-]{36}}';
const AT = `${CALLS_AT}/consultations`;

async function draw(c: C, extra: { typed?: TypedBooking; refusal?: string } = {}, status: Status = 200) {
  const { db, frame } = c.var;
  const lines = await listConsultations(db);
  const first = ['asked', 'booked', 'held', 'cancelled'];
  const sorted = lines.toSorted((a, b) => first.indexOf(a.state) - first.indexOf(b.state));
  return c.html(<ConsultationsPage frame={frame} lines={sorted} {...extra} />, status);
}

function answer(c: C, outcome: Outcome<Done, ContactRefusal>, typedBooking?: TypedBooking) {
  if (outcome.ok) return c.redirect(AT, 303);
  const refusal = say(c.var.lang, CONTACT_REFUSALS[outcome.code]);
  return draw(c, { refusal, ...(typedBooking ? { typed: typedBooking } : {}) }, statusOf(outcome));
}

async function book(c: C) {
  const { db, actor, now, lang } = c.var;
  const id = c.req.param('id') ?? '';
  const form = await readForm(c, bookForm);
  const values = Object.fromEntries(
    ['day', 'time', 'place', 'person'].map((name) => [name, typed(form.sent, name)]),
  );
  if (!form.ok) {
    const errors = Object.fromEntries(
      Object.entries(form.errors).map(([name, codes]) => [name, wordFor(lang, codes[0])]),
    );
    return draw(c, { typed: { id, values, errors } }, 422);
  }
  const { day, time, place, person } = form.value;
  const at = new Date(`${day}T${time}:00+09:00`);
  const outcome = await act(db, 'grant_contact.book', actor, now, (desk) =>
    bookConsultation(desk, id, { at, place, person }),
  );
  return answer(c, outcome, { id, values, errors: {} });
}

/** Consultations below /desk/grant-calls/consultations. */
export const consultationRoutes = new Hono<AppEnv>()
  .get('/', (c) => draw(c))
  .post(`/${ID}/book`, (c) => book(c))
  .post(`/${ID}/hold`, async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, holdForm);
    const notes = form.ok ? form.value.notes : '';
    return answer(
      c,
      await act(db, 'grant_contact.hold', actor, now, (desk) =>
        holdConsultation(desk, c.req.param('id'), notes),
      ),
    );
  })
  .post(`/${ID}/cancel`, async (c) => {
    const { db, actor, now } = c.var;
    const id = c.req.param('id');
    return answer(c, await act(db, 'grant_contact.cancel', actor, now, (desk) => endConsultation(desk, id)));
  });
