import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { type Refusal, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { RefusalPage } from '#ui/index.ts';
import { agreeToBeNamed } from './commands/agree-to-be-named.ts';
import { appointSeat } from './commands/appoint-seat.ts';
import { endSeat } from './commands/end-seat.ts';
import { changeMeeting, planMeeting } from './commands/plan-meeting.ts';
import { publishMeeting } from './commands/publish-meeting.ts';
import { writeMinutes } from './commands/write-minutes.ts';
import { COMMITTEE_DESK, COMMITTEE_ERRORS, COMMITTEE_REFUSALS, type CommitteeRefusal } from './desk-words.ts';
import { endForm, meetingForm, minutesForm, namingForm, publishForm, seatForm } from './forms.ts';
import { CommitteeDeskPage, type DeskPageProps } from './pages/desk-page.tsx';
import { MeetingDeskPage, type MeetingDeskProps, NewMeetingPage } from './pages/meeting-desk-page.tsx';
import { MinePage } from './pages/mine-page.tsx';
import { listCandidates } from './queries/list-candidates.ts';
import { findMeeting, listMeetings } from './queries/list-meetings.ts';
import { findSeatOf, listSeats, listSeatsOn } from './queries/list-seats.ts';
import { MEETING } from './routes.tsx';
import { COMMITTEE_PERMITS } from './rules/permits.ts';
import { COMMITTEE } from './words.ts';

type C = Context<AppEnv>;
type Status = 200 | 403 | 404 | 409 | 422;
const AT = '/desk/committee';
const FIELDS = {
  personId: COMMITTEE_DESK.person,
  kind: COMMITTEE.kind,
  affiliation: COMMITTEE.affiliation,
  startsOn: COMMITTEE_DESK.startsOn,
  endsOn: COMMITTEE_DESK.endsOn,
  lastDay: COMMITTEE_DESK.lastDay,
  heldOn: COMMITTEE_DESK.heldOn,
  hours: COMMITTEE_DESK.hours,
  place: COMMITTEE.place,
  agenda: COMMITTEE.agenda,
  minutes: COMMITTEE.minutes,
} as const;

const words = (c: C, { code }: Refusal<CommitteeRefusal>) => say(c.var.lang, COMMITTEE_REFUSALS[code]);
const typedOf = (sent: Sent) =>
  Object.fromEntries(Object.keys(sent).map((name) => [name, typed(sent, name)]));

function sentences(c: C, errors: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, [message = '']]) => {
      const code = message.split(':')[0] ?? '';
      const text =
        code in COMMITTEE_ERRORS
          ? COMMITTEE_ERRORS[code as keyof typeof COMMITTEE_ERRORS]
          : COMMITTEE_ERRORS.required;
      const label = name in FIELDS ? FIELDS[name as keyof typeof FIELDS] : COMMITTEE_DESK.person;
      return [name, say(c.var.lang, text, { field: say(c.var.lang, label) })];
    }),
  );
}

function no(c: C, refusal: Refusal<CommitteeRefusal>) {
  const { frame, lang } = c.var;
  const instead = <a href="/committee">{say(lang, COMMITTEE.all)}</a>;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, COMMITTEE_DESK.title)}
      reason={words(c, refusal)}
      instead={instead}
    />,
    statusOf(refusal),
  );
}

type Extra = Pick<DeskPageProps, 'typed' | 'errors' | 'refusal'>;
async function drawDesk(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, frame, now } = c.var;
  const today = japanDay(now);
  const said = c.req.query('done');
  return c.html(
    <CommitteeDeskPage
      frame={frame}
      today={today}
      seats={await listSeats(db)}
      meetings={await listMeetings(db)}
      candidates={await listCandidates(db, today)}
      done={status === 200 && (said === 'appointed' || said === 'ended') ? said : undefined}
      {...extra}
    />,
    status,
  );
}

const meetingIn = (c: C) => c.req.param('meeting') ?? '';
type MeetingExtra = Pick<MeetingDeskProps, 'typed' | 'errors' | 'refusal'>;
async function drawMeeting(c: C, extra: MeetingExtra = {}, status: Status = 200) {
  const { db, frame, now } = c.var;
  const whole = await findMeeting(db, meetingIn(c));
  if (!whole) return no(c, refuse('missing', 'committee.meeting_not_found'));
  const said = c.req.query('done');
  return c.html(
    <MeetingDeskPage
      frame={frame}
      whole={whole}
      today={japanDay(now)}
      seats={await listSeatsOn(db, whole.meeting.heldOn)}
      done={status === 200 && (said === 'changed' || said === 'published') ? said : undefined}
      {...extra}
    />,
    status,
  );
}

async function drawMine(c: C, extra: { error?: string; refusal?: string } = {}, status: Status = 200) {
  const { db, frame, actor, now } = c.var;
  const seat = await findSeatOf(db, actor.id, japanDay(now));
  const saved = status === 200 && c.req.query('done') === 'saved';
  return c.html(<MinePage frame={frame} seat={seat} saved={saved} {...extra} />, status);
}

const mineRoutes = new Hono<AppEnv>()
  .use('/mine', async (c, next) => {
    const permit = mayBy(COMMITTEE_PERMITS, c.var.actor, 'agree');
    return permit.ok ? next() : no(c, permit);
  })
  .get('/mine', (c) => drawMine(c))
  .post('/mine', async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, namingForm);
    if (!form.ok) return drawMine(c, { error: sentences(c, form.errors)['affiliation'] ?? '' }, 422);
    const seat = await findSeatOf(db, actor.id, japanDay(now));
    const outcome = await act(db, 'committee.agree', actor, now, (desk) =>
      agreeToBeNamed(desk, seat?.id ?? actor.id, form.value),
    );
    if (outcome.ok) return c.redirect(`${AT}/mine?done=saved`, 303);
    return drawMine(c, { refusal: words(c, outcome) }, statusOf(outcome));
  });

const seatRoutes = new Hono<AppEnv>()
  .post('/seats', async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, seatForm);
    const kept = typedOf(form.sent);
    if (!form.ok) return drawDesk(c, { typed: kept, errors: sentences(c, form.errors) }, 422);
    const outcome = await act(db, 'committee.appoint', actor, now, (desk) => appointSeat(desk, form.value));
    if (outcome.ok) return c.redirect(`${AT}?done=appointed`, 303);
    return drawDesk(c, { typed: kept, refusal: words(c, outcome) }, statusOf(outcome));
  })
  .post('/seats/:id{[0-9a-f-]{36}}/end', async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, endForm);
    if (!form.ok) return drawDesk(c, { refusal: sentences(c, form.errors)['lastDay'] }, 422);
    const outcome = await act(db, 'committee.end_seat', actor, now, (desk) =>
      endSeat(desk, c.req.param('id'), form.value.lastDay),
    );
    if (outcome.ok) return c.redirect(`${AT}?done=ended`, 303);
    return drawDesk(c, { refusal: words(c, outcome) }, statusOf(outcome));
  });

const meetingRoutes = new Hono<AppEnv>()
  .get('/meetings/new', (c) => c.html(<NewMeetingPage frame={c.var.frame} />))
  .post('/meetings', async (c) => {
    const { db, actor, now, frame } = c.var;
    const form = await readForm(c, meetingForm);
    const kept = typedOf(form.sent);
    if (!form.ok)
      return c.html(<NewMeetingPage frame={frame} typed={kept} errors={sentences(c, form.errors)} />, 422);
    const { version: _version, ...paper } = form.value;
    const outcome = await act(db, 'committee.plan', actor, now, (desk) => planMeeting(desk, paper));
    if (outcome.ok) return c.redirect(`${AT}/meetings/${outcome.value.code}?done=changed`, 303);
    return c.html(
      <NewMeetingPage frame={frame} typed={kept} refusal={words(c, outcome)} />,
      statusOf(outcome),
    );
  })
  .get(`/meetings/${MEETING}`, (c) => drawMeeting(c))
  .post(`/meetings/${MEETING}`, async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, meetingForm);
    const kept = typedOf(form.sent);
    if (!form.ok) return drawMeeting(c, { typed: kept, errors: sentences(c, form.errors) }, 422);
    const { version, ...paper } = form.value;
    const outcome = await act(db, 'committee.change_meeting', actor, now, (desk) =>
      changeMeeting(desk, meetingIn(c), version, paper),
    );
    if (outcome.ok) return c.redirect(`${AT}/meetings/${meetingIn(c)}?done=changed`, 303);
    return drawMeeting(c, { typed: kept, refusal: words(c, outcome) }, statusOf(outcome));
  })
  .post(`/meetings/${MEETING}/minutes`, async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, minutesForm);
    const kept = typedOf(form.sent);
    if (!form.ok) return drawMeeting(c, { typed: kept, errors: sentences(c, form.errors) }, 422);
    const outcome = await act(db, 'committee.write_minutes', actor, now, (desk) =>
      writeMinutes(desk, meetingIn(c), form.value),
    );
    if (outcome.ok) return c.redirect(`${AT}/meetings/${meetingIn(c)}?done=changed`, 303);
    return drawMeeting(c, { typed: kept, refusal: words(c, outcome) }, statusOf(outcome));
  })
  .post(`/meetings/${MEETING}/publish`, async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, publishForm);
    if (!form.ok) return drawMeeting(c, {}, 422);
    const outcome = await act(db, 'committee.publish', actor, now, (desk) =>
      publishMeeting(desk, meetingIn(c), form.value.what, form.value.version),
    );
    if (outcome.ok) return c.redirect(`${AT}/meetings/${meetingIn(c)}?done=published`, 303);
    return drawMeeting(c, { refusal: words(c, outcome) }, statusOf(outcome));
  });

/** The committee's desk: the office keeps seats and meetings; a member says whether the name is published. */
export const committeeDeskRoutes = new Hono<AppEnv>()
  .route('/', mineRoutes)
  .use(async (c, next) => {
    const permit = mayBy(COMMITTEE_PERMITS, c.var.actor, 'hold_meetings');
    return permit.ok ? next() : no(c, permit);
  })
  .get('/', (c) => drawDesk(c))
  .route('/', seatRoutes)
  .route('/', meetingRoutes);
