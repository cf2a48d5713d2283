import { Hono } from 'hono';
import type { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { type Outcome, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  askDeclarations,
  changeRound,
  clearDoubt,
  closeRound,
  gateOfPaper,
  inviteSeat,
  listDoubts,
  publishRound,
  remindSeats,
  startScoring,
  tieMeeting,
} from '#pillars/2-funding/screening-rounds/index.ts';
import {
  endDeliberation,
  excludeSeat,
  listOwnProgress,
  postponePaper,
  recommendRound,
  releaseSeat,
  type ScoreRefusal,
} from '#pillars/2-funding/screening-scores/index.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { listMeetings, listSeatsOn } from '#registry/committee/index.ts';
import {
  AT,
  type C,
  errorsOf,
  isOffice,
  no,
  type Opened,
  openRound,
  ROUND,
  refusalWords,
  roundIn,
  type Status,
  senderOf,
  typedOf,
} from './drawing.tsx';
import {
  excludeForm,
  meetingForm,
  placeForm,
  postponeForm,
  publishForm,
  releaseForm,
  seatForm,
  settingsForm,
} from './forms.ts';
import { labelsOf } from './index-routes.tsx';
import { OFFICE } from './office-words.ts';
import { MemberPage } from './pages/member-page.tsx';
import { OfficePage, type OfficeProps } from './pages/office-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';

const MESSAGES = ['saved', 'moved', 'reminded', 'published'] as const;
const OWN_MESSAGES = ['declared', 'sentSheet', 'savedDraft', 'steppedBack'] as const;

async function drawRound(c: C, refusal?: string, status: Status = 200) {
  const opened = await openRound(c);
  if (!opened.ok) return no(c, opened);
  return opened.value.as === 'office'
    ? drawOffice(c, opened.value, refusal, status)
    : drawMember(c, opened.value);
}

async function drawOffice(c: C, { whole }: Opened, refusal: string | undefined, status: Status) {
  const { db, frame, now } = c.var;
  const today = japanDay(now);
  const inRound = [...whole.seats, ...whole.left].map(({ seatId }) => seatId);
  const props: OfficeProps = {
    frame,
    whole,
    code: roundIn(c),
    doubts: await listDoubts(db, whole, today),
    free: (await listSeatsOn(db, today)).filter(({ id }) => !inRound.includes(id)),
    meetings: await listMeetings(db),
    message: status === 200 ? MESSAGES.find((one) => one === c.req.query('done')) : undefined,
    refusal,
  };
  return c.html(<OfficePage {...props} />, status);
}

async function drawMember(c: C, { whole, seat }: Extract<Opened, { as: 'member' }>) {
  const { db, frame } = c.var;
  const progress = await listOwnProgress(db, seat.id);
  const own = whole.papers.map((paper) => ({
    paper,
    gate: gateOfPaper(whole, seat, paper.id),
    isAssigned: whole.isAssigned(seat.id, paper.id),
    sheet: progress.get(paper.id) ?? ('none' as const),
  }));
  const message = OWN_MESSAGES.find((one) => one === c.req.query('done'));
  return c.html(<MemberPage frame={frame} whole={whole} code={roundIn(c)} own={own} message={message} />);
}

type Action = `screening_${'rounds' | 'scores'}.${string}`;
type Step = (desk: Desk, code: string, c: C) => Promise<Outcome<Done, ScoreRefusal>>;

/** A button of the office: one command, then the round again. */
function button(name: Action, done: (typeof MESSAGES)[number], step: Step) {
  return async (c: C) => {
    const { db, actor, now } = c.var;
    const outcome = await act(db, name, actor, now, (desk) => step(desk, roundIn(c), c));
    if (outcome.ok) return c.redirect(`${AT}/${roundIn(c)}?done=${done}`, 303);
    if (!isOffice(c)) return no(c, outcome);
    return drawRound(c, refusalWords(c, outcome), statusOf(outcome));
  };
}

/** The same with a form: what cannot be read is said on the page of the round. */
function form<T>(
  name: Action,
  done: (typeof MESSAGES)[number],
  schema: z.ZodType<T>,
  step: (desk: Desk, code: string, value: T) => Promise<Outcome<Done, ScoreRefusal>>,
) {
  return async (c: C) => {
    const read = await readForm(c, schema);
    if (!isOffice(c)) return no(c, refuse('forbidden', 'permit.wrong_role'));
    if (!read.ok) {
      const [said] = Object.values(errorsOf(c, read.errors, fieldNames(c)));
      return drawRound(c, said, 422);
    }
    return button(name, done, (desk, code) => step(desk, code, read.value))(c);
  };
}

const fieldNames = (c: C) => ({
  seat: say(c.var.lang, OFFICE.seats),
  meeting: say(c.var.lang, OFFICE.meetings),
  purpose: say(c.var.lang, OFFICE.purpose),
  remark: say(c.var.lang, OFFICE.remark),
  confirmed: say(c.var.lang, OFFICE.confirmed),
});

type Extra = {
  typed?: Record<string, string>;
  assigned?: readonly string[];
  errors?: Record<string, string>;
  refusal?: string;
};

async function drawSettings(c: C, extra: Extra = {}, status: Status = 200) {
  const opened = await openRound(c);
  if (!opened.ok) return no(c, opened);
  const { as, whole } = opened.value;
  if (as !== 'office') return no(c, refuse('forbidden', 'permit.wrong_role'));
  const { title, budgetYen, sheetsDueOn, assignment } = whole.round;
  const standing = whole.papers.flatMap((paper) =>
    whole.seats.filter(({ id }) => whole.isAssigned(id, paper.id)).map((seat) => `${seat.id}:${paper.id}`),
  );
  const { typed, assigned, ...rest } = extra;
  return c.html(
    <SettingsPage
      frame={c.var.frame}
      whole={whole}
      code={roundIn(c)}
      typed={
        typed ?? {
          title,
          budgetYen: budgetYen === null ? '' : String(budgetYen),
          sheetsDueOn: sheetsDueOn ?? '',
          assignment,
        }
      }
      assigned={assigned ?? standing}
      {...rest}
    />,
    status,
  );
}

async function saveSettings(c: C) {
  const { db, actor, now } = c.var;
  const read = await readForm(c, settingsForm);
  const typed = typedOf(read.sent);
  const assigned = [read.sent['assigned'] ?? []].flat().filter((one) => typeof one === 'string');
  if (!read.ok)
    return drawSettings(c, { typed, assigned, errors: errorsOf(c, read.errors, labelsOf(c)) }, 422);
  const outcome = await act(db, 'screening_rounds.change', actor, now, (desk) =>
    changeRound(desk, roundIn(c), read.value),
  );
  if (outcome.ok) return c.redirect(`${AT}/${roundIn(c)}?done=saved`, 303);
  return drawSettings(c, { typed, assigned, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

/** A round: its page for office and member, and the office's buttons. */
export const roundRoutes = new Hono<AppEnv>()
  .get(`/${ROUND}`, (c) => drawRound(c))
  .get(`/${ROUND}/settings`, (c) => drawSettings(c))
  .post(`/${ROUND}/settings`, saveSettings)
  .post(
    `/${ROUND}/ask`,
    button('screening_rounds.ask', 'moved', (desk, code, c) => askDeclarations(desk, code, senderOf(c))),
  )
  .post(
    `/${ROUND}/start`,
    button('screening_rounds.start', 'moved', (desk, code, c) => startScoring(desk, code, senderOf(c))),
  )
  .post(
    `/${ROUND}/remind`,
    button('screening_rounds.remind', 'reminded', (desk, code, c) => remindSeats(desk, code, senderOf(c))),
  )
  .post(`/${ROUND}/deliberate`, button('screening_scores.deliberate', 'moved', endDeliberation))
  .post(`/${ROUND}/recommend`, button('screening_scores.recommend', 'moved', recommendRound))
  .post(`/${ROUND}/close`, button('screening_rounds.close', 'moved', closeRound))
  .post(
    `/${ROUND}/clear`,
    form('screening_rounds.clear', 'saved', placeForm, (desk, code, { seat, paper }) =>
      clearDoubt(desk, code, seat, paper),
    ),
  )
  .post(
    `/${ROUND}/exclude`,
    form('screening_scores.exclude', 'saved', excludeForm, (desk, code, { seat, paper }) =>
      excludeSeat(desk, code, seat, paper),
    ),
  )
  .post(
    `/${ROUND}/release`,
    form('screening_scores.release', 'saved', releaseForm, (desk, code, { seat }) =>
      releaseSeat(desk, code, seat),
    ),
  )
  .post(
    `/${ROUND}/postpone`,
    form('screening_scores.postpone', 'saved', postponeForm, (desk, code, { paper }) =>
      postponePaper(desk, code, paper),
    ),
  )
  .post(
    `/${ROUND}/invite`,
    form('screening_rounds.invite', 'saved', seatForm, (desk, code, { seat }) =>
      inviteSeat(desk, code, seat, []),
    ),
  )
  .post(
    `/${ROUND}/meetings`,
    form('screening_rounds.tie_meeting', 'saved', meetingForm, (desk, code, { meeting, purpose }) =>
      tieMeeting(desk, code, meeting, purpose),
    ),
  )
  .post(
    `/${ROUND}/publish`,
    form('screening_rounds.publish', 'published', publishForm, (desk, code, { remark }) =>
      publishRound(desk, code, remark),
    ),
  );
