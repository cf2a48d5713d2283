import { eq } from 'drizzle-orm';
import { reopenAnswer, sealAnswer, startAnswer, type Values } from '#blocks/questionnaire/index.ts';
import type { Actor } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Outcome } from '#kernel/verdict.ts';
import {
  type ApplicationAction,
  type ApplicationState,
  type CallState,
  PATH_TO,
} from '#pillars/2-funding/grant-flow/index.ts';
import type { Desk } from '#platform/act.ts';
import { lockApplication } from './commands/lock-application.ts';
import { type CallPaper, createCall } from './commands/set-call.ts';
import { GRANT_PURPOSE } from './commands/start-application.ts';
import { judgeApplication, writeSending } from './commands/write-sending.ts';
import { nextState, writeStep } from './commands/write-step.ts';
import { getCall } from './queries/find-call.ts';
import { type FieldRemark, type GrantApplication, grantApplications, grantCalls } from './schema.ts';

function outcomeOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`a planted paper was refused: ${outcome.code}`);
  return outcome.value;
}

export type PlantedCall = CallPaper & { readonly state: CallState; readonly publishedAt?: Date | undefined };

/** Plants a call in any state; for seeds only. Hands back its id. */
export async function plantCall(desk: Desk, planted: PlantedCall): Promise<string> {
  const { state, publishedAt, ...paper } = planted;
  const { subjectId } = outcomeOf(await createCall(desk, paper));
  if (state !== 'draft') {
    await desk.tx
      .update(grantCalls)
      .set({ state, publishedAt: publishedAt ?? desk.now })
      .where(eq(grantCalls.id, subjectId));
  }
  return subjectId;
}

/** An application as seeds plant it. `times` are the instants of its steps in order; the last one serves for the rest. */
export type PlantedApplication = {
  readonly callId: string;
  readonly organisationId: string;
  /** Who writes it for the group. */
  readonly ownerId: string;
  readonly values: Values;
  readonly state: ApplicationState;
  readonly startedAt: Date;
  readonly times?: readonly Date[] | undefined;
  /** Who takes the steps of the office. */
  readonly officerId: string;
  /** Fields of the return, when it is returned. */
  readonly fields?: readonly FieldRemark[] | undefined;
  /** What the group reads of each step, and what the office keeps. */
  readonly outside?: Readonly<Partial<Record<ApplicationAction, string>>> | undefined;
  readonly inside?: Readonly<Partial<Record<ApplicationAction, string>>> | undefined;
};
export type Planted = { readonly id: string; readonly code: string; readonly answerId: string };

/** Plants an application with its answer, sending and history, without asking anybody and without mail; for seeds only. */
export async function plantApplication(desk: Desk, planted: PlantedApplication): Promise<Planted> {
  const { tx } = desk;
  const { callId, organisationId, ownerId, values, startedAt, state } = planted;
  const call = await getCall(tx, callId);
  const owner: Actor = {
    id: ownerId,
    roles: ['visitor', 'group_member'],
    organisationIds: [organisationId],
    departmentIds: [],
  };
  const answer = outcomeOf(
    await startAnswer(
      { tx, actor: owner, now: startedAt },
      { versionId: call.questionnaireVersionId, purpose: GRANT_PURPOSE, organisationId, values, ownerId },
    ),
  );
  const answerId = answer.subjectId;
  const [row] = await tx
    .insert(grantApplications)
    .values({
      fiscalYear: call.fiscalYear,
      callId,
      ruleSetId: call.ruleSetId,
      organisationId,
      answerId,
      startedBy: ownerId,
      startedAt,
      changedAt: startedAt,
    })
    .returning();
  if (!row) throw new Error('the application was not stored');
  let code = row.id;
  for (const [place, action] of PATH_TO[state].entries()) {
    const now = planted.times?.[place] ?? planted.times?.at(-1) ?? startedAt;
    const actor: Actor =
      action === 'submit' || action === 'withdraw'
        ? owner
        : { ...owner, id: planted.officerId, roles: ['visitor', 'programme_officer'], organisationIds: [] };
    const at: Desk = { tx, actor, now };
    const application = await lockApplication(tx, row.id);
    if (!application) throw new Error('the application is gone');
    if (action === 'submit') code = await plantSending(at, application, values);
    else await plantStep(at, application, action, planted);
  }
  return { id: row.id, code, answerId };
}

async function plantSending(desk: Desk, application: GrantApplication, values: Values): Promise<string> {
  const call = await getCall(desk.tx, application.callId);
  const judged = await judgeApplication(desk, application, call, values);
  const { sendingId } = outcomeOf(await sealAnswer(desk, application.answerId));
  return writeSending(desk, application, judged, { call, values, sendingId });
}

async function plantStep(
  desk: Desk,
  application: GrantApplication,
  action: ApplicationAction,
  { outside, inside, fields = [] }: PlantedApplication,
): Promise<void> {
  const { actor, now } = desk;
  const to = outcomeOf(nextState(application, action));
  const note = { outside: outside?.[action], inside: inside?.[action] };
  if (action === 'return') {
    outcomeOf(await reopenAnswer(desk, application.answerId, [...fields]));
    const mendBy = addDays(japanDay(now), 14);
    return writeStep(desk, application, action, to, { ...note, fields }, { mendBy });
  }
  const formal = action === 'accept' ? { formalBy: actor.id, formalAt: now } : {};
  return writeStep(desk, application, action, to, note, formal);
}

/** Plants one step of the office on an application that is there, without mail; for seeds only. */
export async function plantOfficeStep(
  desk: Desk,
  applicationId: string,
  action: ApplicationAction,
  outside = '',
): Promise<void> {
  const application = await lockApplication(desk.tx, applicationId);
  if (!application) throw new Error('the application is gone');
  await writeStep(desk, application, action, outcomeOf(nextState(application, action)), { outside });
}
