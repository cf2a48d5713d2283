import type { Context } from 'hono';
import { ANSWER_LOOK, type FoundAnswer, viewAnswer } from '#blocks/questionnaire/index.ts';
import { mayBy } from '#kernel/permit.ts';
import { type Refusal, refuse, type Verdict } from '#kernel/verdict.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { AWARD_REFUSALS } from '#pillars/2-funding/grant-awards/index.ts';
import { CONTACT_REFUSALS, listMessages, readMessages } from '#pillars/2-funding/grant-contact/index.ts';
import { DECISION_REFUSALS } from '#pillars/2-funding/grant-decisions/index.ts';
import { findApplication, GRANT_REFUSALS } from '#pillars/2-funding/grant-papers/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { listOpenDepartments } from '#registry/departments/index.ts';
import { RefusalPage } from '#ui/index.ts';
import { DECIDE } from './decision-words.ts';
import { isYenProblem } from './forms.ts';
import { CasePage, type CaseProps } from './pages/case-page.tsx';
import { type Case, readCase } from './queries/read-case.ts';
import { GRANT_DESK_PERMITS, type GrantDeskAction } from './rules/permits.ts';
import { DESK } from './words.ts';
import { YEN_WORDS } from './yen-words.ts';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;

const SENTENCES: Readonly<Record<string, Text>> = {
  ...AWARD_REFUSALS,
  ...GRANT_REFUSALS,
  ...CONTACT_REFUSALS,
  ...DECISION_REFUSALS,
};

/** A refusal of any module that a command of the desk asks, as a sentence. */
export function refusalWords({ var: { lang } }: C, refusal: Refusal): string {
  const text = SENTENCES[refusal.code];
  return text === undefined ? say(lang, GRANT_REFUSALS['flow.closed']) : say(lang, text);
}

/** A page of its own for a no. */
export function no(c: C, refusal: Refusal) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, DESK.title)}
      reason={refusalWords(c, refusal)}
      instead={say(lang, DESK.instead)}
      crumbs={[{ label: say(lang, DESK.desk), href: '/desk' }]}
    />,
    statusOf(refusal),
  );
}

export const may = (c: C, action: GrantDeskAction): Verdict<'permit.wrong_role'> =>
  mayBy(GRANT_DESK_PERMITS, c.var.actor, action);

/** Opens the answer of an application; who looked is written down in the same transaction. */
export async function lookAt(c: C, answerId: string, permit: Verdict): Promise<FoundAnswer | undefined> {
  const { db, actor, now } = c.var;
  const outcome = await act(db, ANSWER_LOOK, actor, now, (desk) => viewAnswer(desk, answerId, () => permit));
  return outcome.ok ? outcome.value.found : undefined;
}

/** The case that the address names, for the office; drafts that were never sent are not there. */
export async function openCase(c: C): Promise<{ ok: true; value: Case } | Refusal> {
  const permit = may(c, 'look');
  if (!permit.ok) return permit;
  const whole = await findApplication(c.var.db, c.req.param('code') ?? '');
  if (!whole || whole.application.submittedAt === null) return refuse('missing', 'grants.not_found');
  const answer = await lookAt(c, whole.application.answerId, permit);
  return { ok: true, value: await readCase(c.var.db, whole, answer) };
}

/** What the page says after something was done; the address names it. */
const DONE: Readonly<Record<string, Text>> = {
  accepted: DESK.accepted,
  returned: DESK.returned,
  refused: DESK.refused,
  message: DESK.messageSent,
  asked: DECIDE.asked,
  proposed: DECIDE.proposed,
  decided: DECIDE.decided,
  sent_back: DECIDE.sentBack,
};

/** The page of a case, also when something on it was refused. */
export async function drawCase(c: C, more: Partial<CaseProps> = {}, status: Status = 200) {
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const { db, frame, lang, actor, now } = c.var;
  const found = opened.value;
  const { code } = found.whole;
  const messages = await listMessages(db, found.whole.application.id);
  if (messages.some(({ fromSide, readAt }) => fromSide === 'group' && readAt === null)) {
    await act(db, 'grant_contact.read', actor, now, (desk) => readMessages(desk, code));
  }
  const done = DONE[c.req.query('done') ?? ''];
  return c.html(
    <CasePage
      frame={frame}
      found={found}
      messages={messages}
      departments={await listOpenDepartments(db)}
      actorId={actor.id}
      done={done && say(lang, done)}
      {...more}
    />,
    status,
  );
}

/** The sentence of a field that could not be read: a problem of yen says its own, the others have one each. */
export function fieldErrors(
  lang: Lang,
  errors: Readonly<Record<string, readonly string[] | undefined>>,
  sentences: Readonly<Record<string, Text>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, messages = []]) => {
      const yen = messages.find(isYenProblem);
      const text = yen === undefined ? sentences[name] : YEN_WORDS[yen];
      return text === undefined ? [] : [[name, say(lang, text)]];
    }),
  );
}
