import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { plantQuestionnaire } from '#blocks/questionnaire/index.ts';
import { questionnaireAnswers } from '#blocks/questionnaire/schema.ts';
import { ANONYMOUS } from '#kernel/actor.ts';
import { conditionsOf } from '#pillars/2-funding/grant-checks/index.ts';
import type { ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { returnApplication } from './commands/return-application.ts';
import { startApplication } from './commands/start-application.ts';
import { submitApplication } from './commands/submit-application.ts';
import { withdrawApplication } from './commands/withdraw-application.ts';
import {
  type CallGiven,
  createApplication,
  createCall,
  deskOf,
  GOOD,
  NOW,
  OFFICER,
  grantTest as test,
  WRITER_ID,
  writerOf,
} from './grants.factory.ts';
import { findApplication } from './queries/find-application.ts';
import { grantApplications, grantSteps } from './schema.ts';

const refused = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);

/** A draft of a new group with what the test says, and who writes it. */
async function draft(db: Db, given: CallGiven = {}, values: Record<string, unknown> = {}) {
  const { id: organisationId } = await createOrganisation(db, NOW);
  const callId = await createCall(db, given);
  const writer = writerOf(organisationId);
  const begun = await startApplication(deskOf(db, writer), { callId, organisationId });
  if (!begun.ok) throw new Error(begun.code);
  const { subjectId: id, answerId } = begun.value;
  await db
    .update(questionnaireAnswers)
    .set({ values: { ...GOOD, ...values } as typeof GOOD })
    .where(eq(questionnaireAnswers.id, answerId));
  return { id, answerId, organisationId, callId, writer };
}

const send = (db: Db, { answerId, writer }: { answerId: string; writer: typeof OFFICER }, now = NOW) =>
  act(db, 'grant_papers.submit', writer, now, (desk) => submitApplication(desk, answerId));

test('a draft is begun once, by a member, in an open call', async ({ db }) => {
  const { callId, organisationId, id, writer } = await draft(db);
  const again = await startApplication(deskOf(db, writer), { callId, organisationId });
  expect(again.ok && again.value.subjectId).toBe(id);
  const begin = (actor: typeof OFFICER, now = NOW) =>
    startApplication(deskOf(db, actor, now), { callId, organisationId });
  expect(refused(await begin(ANONYMOUS))).toBe('permit.wrong_role');
  expect(refused(await begin(OFFICER))).toBe('permit.wrong_role');
  expect(refused(await begin(writerOf('00000000-0000-4000-8000-00000000ffff')))).toBe('grants.not_yours');
  const other = await createOrganisation(db, NOW);
  const late = new Date('2026-11-30T15:00:00Z');
  const begun = (now: Date) =>
    startApplication(deskOf(db, writerOf(other.id), now), { callId, organisationId: other.id });
  expect(refused(await begun(late))).toBe('grants.call_closed');
  expect(refused(await begun(new Date('2026-10-30T15:00:00Z')))).toBe('grants.call_not_open');
});

test('sending writes number, sums, frozen facts, history and an audit row', async ({ db }) => {
  const paper = await draft(db);
  const sent = await send(db, paper);
  expect(sent.ok && sent.value.code).toBe('E2026-001');
  const whole = await findApplication(db, 'E2026-001');
  expect(whole?.application).toMatchObject({
    state: 'submitted',
    title: '谷戸の畑',
    requestedYen: 50_000,
    years: 1,
    awardNumber: 1,
    submittedBy: WRITER_ID,
    facts: { on: '2026-11-20', judged: [] },
  });
  expect(whole?.years).toMatchObject([{ yearIndex: 1, fiscalYear: 2026, requestedYen: 50_000 }]);
  expect(whole?.steps.map(({ action, toState }) => [action, toState])).toEqual([['submit', 'submitted']]);
  const rows = await db.select().from(auditLog).where(eq(auditLog.subjectId, paper.id));
  expect(rows.map(({ act: name }) => name)).toEqual(['grant_papers.submit']);
});

test('is accepted in the last second of the closing day in Japan, and refused one second later without a trace', async ({
  db,
}) => {
  const first = await draft(db);
  const late = new Date('2026-11-30T15:00:00Z');
  expect(refused(await send(db, first, late))).toBe('grants.call_closed');
  expect(await db.select().from(grantSteps)).toEqual([]);
  expect((await db.select().from(grantApplications))[0]).toMatchObject({ state: 'draft', number: null });
  expect((await send(db, first, new Date('2026-11-30T14:59:59.999Z'))).ok).toBe(true);
});

test('what was sent is not sent again, and nobody else sends it', async ({ db }) => {
  const paper = await draft(db);
  const reader = writerOf(paper.organisationId, '00000000-0000-4000-8000-0000000000b7');
  expect(refused(await send(db, { ...paper, writer: reader }))).toBe('grants.not_yours');
  expect(refused(await send(db, { ...paper, writer: { ...paper.writer, organisationIds: [] } }))).toBe(
    'grants.not_yours',
  );
  expect(refused(await send(db, { ...paper, answerId: paper.id }))).toBe('grants.not_found');
  expect((await send(db, paper)).ok).toBe(true);
  expect(refused(await send(db, paper))).toBe('grants.sent_already');
  const again = await startApplication(deskOf(db, paper.writer), paper);
  expect(again.ok && again.value.subjectId).toBe(paper.id);
});

const eligibility = (kind: string, number?: number): Partial<ProgrammeRules> => ({
  eligibility: [
    {
      key: kind,
      kind,
      params: number === undefined ? {} : { number },
      sentence: { ja: '条件' },
      source: '要綱',
    } as NonNullable<ProgrammeRules['eligibility']>[number],
  ],
});
const CASES: readonly [string, string, CallGiven, Record<string, unknown>][] = [
  ['an incomplete answer', 'questionnaire.incomplete', {}, { title: '' }],
  ['a name of blanks', 'grants.no_title', {}, { title: '　 ' }],
  ['nothing asked for', 'grants.no_amount', {}, { requested_yen: 0 }],
  ['a yen over the cap', 'grants.over_cap', {}, { requested_yen: 100_001, budget: [], income: [] }],
  ['more than the cost', 'grants.over_cost', {}, { requested_yen: 60_001 }],
  [
    'more than the share of the cost',
    'grants.over_cost',
    { rules: { rate: { numerator: 1, denominator: 2 } } },
    { requested_yen: 30_001 },
  ],
  [
    'income that is not the expenses',
    'grants.budget_uneven',
    {},
    { income: [{ category: 'own', item: '会費', yen: 59_999 }] },
  ],
  ['more years than allowed', 'grants.too_many_years', {}, { years: 2 }],
  ['years that do not add up', 'grants.years_uneven', { rules: { years: 3 } }, { years: 3 }],
  ['a condition that is not met', 'grants.not_eligible.registered', { rules: eligibility('registered') }, {}],
  [
    'a second award where one is the most',
    'grants.not_eligible.awards_at_most',
    { rules: eligibility('awards_at_most', 0) },
    {},
  ],
  [
    'a document that is not there',
    'grants.document_missing',
    {
      rules: {
        documents: [{ key: 'estimate', name: { ja: '見積書' }, when: 'application', passportKind: null }],
      },
    },
    {},
  ],
];
for (const [what, code, given, values] of CASES) {
  test(`${what} is refused and leaves no trace`, async ({ db }) => {
    const paper = await draft(db, given, values);
    if (code === 'grants.not_eligible.registered')
      await db.execute(
        "update organisations set standing = 'applicant', registered_on = null, valid_until = null",
      );
    expect(refused(await send(db, paper))).toBe(code);
    expect(await db.select().from(grantSteps)).toEqual([]);
    const [answer] = await db.select().from(questionnaireAnswers);
    expect(answer?.state).toBe('draft');
  });
}

test('a condition that may still be met is let through, and its day is kept for the office', async ({
  db,
}) => {
  const rules = eligibility('min_citizens', 5);
  const [rule] = rules.eligibility ?? [];
  if (!rule) throw new Error('no rule');
  const remedied = { ...rule, remedy: { by: 'application' as const, words: { ja: '申請までに集める' } } };
  const paper = await draft(db, { rules: { eligibility: [remedied] } });
  await db.execute('update organisations set member_count = 6, citizen_count = 2');
  expect((await send(db, paper)).ok).toBe(true);
  const [row] = await db.select().from(grantApplications);
  const frozen = row?.facts;
  expect(frozen && conditionsOf(frozen)).toEqual([
    { key: 'min_citizens', verdict: 'yes_if', byOn: '2026-11-30', needed: 5, found: 2 },
  ]);
  await db.execute('update organisations set citizen_count = 1');
  expect((await db.select().from(grantApplications))[0]?.facts?.facts.citizens).toBe(2);
});

test('projects of several years keep what each year asks for', async ({ db }) => {
  const yearly = [60_000, 100_000, 40_000].map((yen) => ({ item: '年度', yen }));
  const budget = [{ category: 'goods', item: '苗', yen: 200_000 }];
  const values = { years: 3, yearly, requested_yen: 200_000, budget, income: budget };
  const paper = await draft(db, { rules: { years: 3, executionYear: 'next' } }, values);
  expect((await send(db, paper)).ok).toBe(true);
  const whole = await findApplication(db, paper.id);
  expect(whole?.years.map(({ fiscalYear, requestedYen }) => [fiscalYear, requestedYen])).toEqual([
    [2027, 60_000],
    [2028, 100_000],
    [2029, 40_000],
  ]);
});

test('the form of another version stays as it was pinned when a newer one is published', async ({ db }) => {
  const paper = await draft(db);
  await plantQuestionnaire(deskOf(db), {
    key: 'form_future',
    purpose: 'grant_application',
    title: { ja: '申請書' },
    definition: {
      sections: [
        {
          key: 'a',
          title: { ja: '新しい' },
          questions: [{ key: 'new', kind: 'text', label: { ja: '新しい問い' }, required: true }],
        },
      ],
    },
  });
  expect((await send(db, paper)).ok).toBe(true);
});

test('numbers of a year go on without gaps, whatever is refused or taken back between', async ({ db }) => {
  const first = await draft(db);
  await send(db, first);
  const { id } = await createOrganisation(db, NOW);
  const second = await startApplication(deskOf(db, writerOf(id)), {
    callId: first.callId,
    organisationId: id,
  });
  if (!second.ok) throw new Error(second.code);
  expect(refused(await send(db, { answerId: second.value.answerId, writer: writerOf(id) }))).toBe(
    'questionnaire.incomplete',
  );
  expect((await withdrawApplication(deskOf(db, writerOf(id)), second.value.subjectId)).ok).toBe(true);
  const third = await createApplication(db, { callId: first.callId });
  expect(third.code).toBe('E2026-002');
});

test('a returned paper comes back on its named fields within its days, after the call is closed too', async ({
  db,
}) => {
  const paper = await draft(db);
  await send(db, paper);
  const fields = [{ question: 'summary', words: '人数を書いてください' }];
  const back = (given: Partial<Parameters<typeof returnApplication>[2]>, actor = OFFICER) =>
    returnApplication(deskOf(db, actor), paper.id, { fields, mendBy: '2026-12-10', ...given });
  expect(refused(await back({}, paper.writer))).toBe('permit.wrong_role');
  expect(refused(await back({ fields: [] }))).toBe('grants.no_remark');
  expect(refused(await back({ fields: [{ question: 'nothing', words: 'x' }] }))).toBe('grants.no_remark');
  expect(refused(await back({ fields: [{ question: 'summary', words: ' ' }] }))).toBe('grants.no_remark');
  expect(refused(await back({ mendBy: '2026-11-19' }))).toBe('grants.mend_in_past');
  expect((await back({})).ok).toBe(true);
  expect(refused(await back({}))).toBe('flow.closed');
  const [answer] = await db.select().from(questionnaireAnswers);
  expect(answer).toMatchObject({ state: 'reopened', openFields: fields });
  expect(refused(await send(db, paper, new Date('2026-12-10T15:00:00Z')))).toBe('grants.mend_closed');
  const again = await send(db, paper, new Date('2026-12-10T14:59:59Z'));
  expect(again.ok && again.value.code).toBe('E2026-001');
  const whole = await findApplication(db, paper.id);
  expect(whole?.application.submittedAt).toEqual(NOW);
  expect(whole?.steps.map(({ action }) => action)).toEqual(['submit', 'return', 'submit']);
});
