import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { type Actor, ROLES } from '#kernel/actor.ts';
import { APPLICATION_STATES, lifeOf, type OfficeAction } from '#pillars/2-funding/grant-flow/index.ts';
import { departments } from '#registry/departments/schema.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { answerOpinion, askOpinion, endOpinion, remindOpinion } from './commands/opinions.ts';
import { type CallPaper, changeCall, moveCall, createCall as writeCall } from './commands/set-call.ts';
import { startApplication } from './commands/start-application.ts';
import { stepApplication } from './commands/step-application.ts';
import { withdrawApplication } from './commands/withdraw-application.ts';
import {
  createApplication,
  createCall,
  deskOf,
  NOW,
  OFFICER,
  grantTest as test,
  writerOf,
} from './grants.factory.ts';
import { GRANT_LINKS } from './links.ts';
import { GRANT_OWN, GRANT_RETENTION, grantOpenMatters } from './personal-data.ts';
import { findApplication } from './queries/find-application.ts';
import { findCall } from './queries/find-call.ts';
import { countByState, listApplications } from './queries/list-applications.ts';
import { listOpinions } from './queries/list-opinions.ts';
import { renewNames } from './renew-names.ts';
import { grantApplications, grantCalls, grantSteps } from './schema.ts';

const refused = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);
const NOBODY = '00000000-0000-4000-8000-00000000ffff';

test('the steps of the office move a case to its end, and only the office takes them', async ({ db }) => {
  const { id } = await createApplication(db);
  const steps: OfficeAction[] = ['accept', 'start_screening', 'recommend', 'award', 'finish'];
  for (const action of steps) {
    for (const role of ROLES.filter((one) => one !== 'programme_officer')) {
      const actor: Actor = { ...OFFICER, roles: ['visitor', role] };
      expect(refused(await stepApplication(deskOf(db, actor), id, action))).toBe('permit.wrong_role');
    }
    expect((await stepApplication(deskOf(db), id, action, { inside: '庁内のメモ' })).ok).toBe(true);
    expect(refused(await stepApplication(deskOf(db), id, action))).toBe('flow.closed');
  }
  const whole = await findApplication(db, id);
  expect(whole?.application).toMatchObject({ state: 'finished', closedAt: NOW, formalBy: OFFICER.id });
  expect(whole && lifeOf(whole.application, whole.call, whole.steps).at(-1)).toMatchObject({
    state: 'finished',
    kind: 'now',
  });
  expect(refused(await stepApplication(deskOf(db), NOBODY, 'accept'))).toBe('grants.not_found');
});

test('who is refused, declined or loses an award is told why', async ({ db }) => {
  const { id } = await createApplication(db);
  expect(refused(await stepApplication(deskOf(db), id, 'refuse', { outside: ' ' }))).toBe(
    'grants.reason_needed',
  );
  expect((await stepApplication(deskOf(db), id, 'refuse', { outside: '締切後の書類です' })).ok).toBe(true);
  const [row] = await db.select().from(grantApplications);
  expect(row).toMatchObject({ state: 'refused', outcome: '締切後の書類です' });
});

test('seeds plant a case in every state with its history', async ({ db }) => {
  const callId = await createCall(db);
  for (const state of APPLICATION_STATES) {
    const fields = [{ question: 'summary', words: '詳しく' }];
    const { id } = await createApplication(db, { callId, state, fields });
    const [row] = await db.select().from(grantApplications).where(eq(grantApplications.id, id));
    expect(row?.state).toBe(state);
  }
  const counts = await countByState(db);
  expect(counts.get('draft')).toBe(undefined);
  expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(APPLICATION_STATES.length - 1);
});

test('withdrawing is open to the writers until the end, and giving up an award needs a reason', async ({
  db,
}) => {
  const { id, organisationId, callId } = await createApplication(db, { state: 'screening' });
  const writer = writerOf(organisationId);
  expect(refused(await withdrawApplication(deskOf(db, OFFICER), id))).toBe('grants.not_yours');
  expect((await withdrawApplication(deskOf(db, writer), id)).ok).toBe(true);
  expect(refused(await withdrawApplication(deskOf(db, writer), id))).toBe('flow.closed');
  const begun = await startApplication(deskOf(db, writer), { callId, organisationId });
  expect(begun.ok && begun.value.subjectId).not.toBe(id);
  const awarded = await createApplication(db, { state: 'awarded', callId });
  const desk = deskOf(db, writerOf(awarded.organisationId));
  expect(refused(await withdrawApplication(desk, awarded.id))).toBe('grants.reason_needed');
  const given = await withdrawApplication(desk, awarded.id, '人手が足りなくなりました');
  expect(given.ok && given.value.detail.to).toBe('given_up');
});

async function addDepartment(db: Parameters<typeof createCall>[0], code: string, closedOn?: string) {
  const [row] = await db
    .insert(departments)
    .values({ code, name: `${code}課`, updatedAt: NOW, closedOn: closedOn ?? null })
    .returning({ id: departments.id });
  return row?.id ?? '';
}

test('an open opinion keeps a case from screening until its own department answers', async ({ db }) => {
  const { id, code } = await createApplication(db, { state: 'accepted' });
  const departmentId = await addDepartment(db, '公園');
  const ask = (given: Partial<Parameters<typeof askOpinion>[2]> = {}, actor = OFFICER) =>
    askOpinion(deskOf(db, actor), id, { departmentId, dueOn: '2026-11-27', question: '', ...given });
  expect(refused(await ask({ dueOn: '2026-11-19' }))).toBe('grants.due_in_past');
  expect(refused(await ask({ departmentId: await addDepartment(db, '旧', '2026-04-01') }))).toBe(
    'grants.department_unknown',
  );
  expect(refused(await ask({}, writerOf(NOBODY)))).toBe('permit.wrong_role');
  const asked = await ask();
  if (!asked.ok) throw new Error(asked.code);
  expect(refused(await ask())).toBe('grants.asked_already');
  expect(refused(await stepApplication(deskOf(db), id, 'start_screening'))).toBe('grants.opinion_open');
  expect((await listApplications(db, { waiting: 'department' })).lines).toMatchObject([
    { code, waiting: 'department', openOpinionCount: 1 },
  ]);
  expect((await listApplications(db, { waiting: 'office' })).total).toBe(0);
  expect(await listOpinions(db, { departmentIds: [departmentId], answered: false })).toHaveLength(1);
  const officer: Actor = {
    ...OFFICER,
    roles: ['visitor', 'department_officer'],
    departmentIds: [departmentId],
  };
  const answer = (actor: Actor, words = '') =>
    answerOpinion(deskOf(db, actor), asked.value.subjectId, { verdict: 'conditions', words });
  expect(refused(await answer(OFFICER))).toBe('permit.wrong_role');
  expect(refused(await answer({ ...officer, departmentIds: [] }))).toBe('grants.not_yours');
  expect(refused(await answer(officer))).toBe('grants.reason_needed');
  expect((await remindOpinion(deskOf(db), asked.value.subjectId)).ok).toBe(true);
  expect((await answer(officer, '園路をふさがないこと')).ok).toBe(true);
  expect(refused(await answer(officer, 'もう一度'))).toBe('grants.answered_already');
  expect(refused(await endOpinion(deskOf(db), asked.value.subjectId))).toBe('grants.answered_already');
  expect((await stepApplication(deskOf(db), id, 'start_screening')).ok).toBe(true);
});

test('a call pins rules in force and a published form, and keeps what it promised', async ({ db }) => {
  const id = await createCall(db);
  const found = await findCall(db, id);
  if (!found) throw new Error('no call');
  const { ruleSetId, questionnaireVersionId, title, opensOn, closesOn } = found.call;
  const paper: CallPaper = {
    ruleSetId,
    questionnaireVersionId,
    title,
    opensOn,
    closesOn,
    presentationOn: null,
    decisionBy: null,
    budgetYen: null,
  };
  expect(refused(await writeCall(deskOf(db, writerOf(NOBODY)), paper))).toBe('permit.wrong_role');
  expect(refused(await writeCall(deskOf(db), { ...paper, closesOn: '2026-10-01' }))).toBe(
    'grants.call_dates',
  );
  expect(refused(await writeCall(deskOf(db), { ...paper, ruleSetId: NOBODY }))).toBe(
    'grants.rules_not_in_force',
  );
  expect(refused(await writeCall(deskOf(db), { ...paper, questionnaireVersionId: NOBODY }))).toBe(
    'grants.form_not_published',
  );
  expect(refused(await changeCall(deskOf(db), id, { ...paper, closesOn: '2026-11-29' }))).toBe(
    'grants.call_promised',
  );
  expect((await changeCall(deskOf(db), id, { ...paper, closesOn: '2026-12-07' })).ok).toBe(true);
  expect(refused(await moveCall(deskOf(db), id, 'publish'))).toBe('flow.closed');
  expect((await moveCall(deskOf(db), id, 'close')).ok).toBe(true);
  expect(refused(await changeCall(deskOf(db), id, paper))).toBe('flow.closed');
  const second = await writeCall(deskOf(db), paper);
  expect(second.ok && second.value.detail.number).toBe(2);
});

test('the list of the office finds by text, state, course and year, and shows no unsent paper', async ({
  db,
}) => {
  const { callId } = await createApplication(db, {
    values: { title: '海岸の清掃', summary: 'x', requested_yen: 9 },
  });
  const { organisationId } = await createApplication(db, { callId, state: 'accepted' });
  await createApplication(db, { callId, state: 'draft' });
  const total = async (filter: Parameters<typeof listApplications>[1]) =>
    (await listApplications(db, filter)).total;
  expect(await total({})).toBe(2);
  expect(await total({ withUnsent: true })).toBe(3);
  expect(await total({ text: '海岸' })).toBe(1);
  expect(await total({ text: 'e2026-002' })).toBe(1);
  expect(await total({ text: '100%' })).toBe(0);
  expect(await total({ states: ['accepted'], courseKey: 'future', fiscalYear: 2026, callId })).toBe(1);
  expect(await total({ courseKey: 'other' })).toBe(0);
  expect(await total({ organisationIds: [organisationId] })).toBe(1);
  const amounts = await listApplications(db, { sort: 'amount', pageSize: 1, page: 2 });
  expect(amounts.lines.map(({ requestedYen }) => requestedYen)).toEqual([9]);
  await db.execute("update organisations set name = 'うみかぜ会'");
  await renewNames(db, NOW, [organisationId]);
  expect(await total({ text: 'うみかぜ' })).toBe(1);
});

test('two entries of one group with a living paper in one call are settled before they become one', async ({
  db,
}) => {
  const { organisationId: from, callId } = await createApplication(db);
  const { organisationId: to } = await createApplication(db, { callId });
  const { id: empty } = await createOrganisation(db, NOW);
  expect(await GRANT_LINKS.hinders?.(db, from, to)).toBe(true);
  expect(await GRANT_LINKS.hinders?.(db, from, empty)).toBe(false);
  await GRANT_LINKS.move(db, from, empty);
  expect((await listApplications(db, { organisationIds: [empty] })).total).toBe(1);
});

test('words go five fiscal years after the end, unsent drafts a year after the last change; the record stays', async ({
  db,
}) => {
  const { id } = await createApplication(db, { state: 'refused', outside: { refuse: 'わけ' } });
  const [call] = await db.select().from(grantCalls);
  await createApplication(db, { callId: call?.id ?? '', state: 'draft' });
  const [drafts, cases] = GRANT_RETENTION;
  expect(await cases?.due?.(db, '2031-12-31')).toEqual([]);
  expect(await cases?.due?.(db, '2032-04-01')).toMatchObject([{ id, on: '2032-04-01' }]);
  expect(await drafts?.due?.(db, '2027-11-19')).toEqual([]);
  expect(await drafts?.due?.(db, '2027-11-20')).toMatchObject([{ on: '2027-11-20' }]);
  expect(await drafts?.erase?.(deskOf(db, OFFICER, new Date('2027-11-20T03:00:00Z')))).toBe(1);
  expect(await cases?.erase?.(deskOf(db, OFFICER, new Date('2032-04-01T03:00:00Z')))).toBe(1);
  const [row] = await db.select().from(grantApplications);
  expect(row).toMatchObject({ id, title: '谷戸の畑', outcome: '', requestedYen: 50_000 });
  const steps = await db.select().from(grantSteps);
  expect(steps.every(({ outside }) => outside === '')).toBe(true);
});

test('a person gets what they sent, and cannot leave while it is on its way', async ({ db }) => {
  const { code, organisationId } = await createApplication(db);
  const { id } = writerOf(organisationId);
  expect(await GRANT_OWN.list(db, id)).toMatchObject([{ number: code, requestedYen: 50_000 }]);
  expect(await grantOpenMatters(db, id, '2026-11-20')).toMatchObject([{ href: `/desk/my-grants/${code}` }]);
  expect(await grantOpenMatters(db, NOBODY, '2026-11-20')).toEqual([]);
});
