import type { Definition, Values } from '#blocks/questionnaire/index.ts';
import { plantQuestionnaire } from '#blocks/questionnaire/index.ts';
import { type Actor, SYSTEM } from '#kernel/actor.ts';
import { type ProgrammeRules, plantRuleSet, unsetRules } from '#pillars/2-funding/grant-rules/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { SEND_QUEUE } from '#platform/mail/send-mail.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { test as bare } from '#tests/db.ts';
import { type PlantedApplication, type PlantedCall, plantApplication, plantCall } from './planting.ts';
import { TELL_QUEUE } from './tell.ts';

/** Within the days of the call that `createCall` makes. */
export const NOW = new Date('2026-11-20T03:00:00Z');
export const OFFICER: Actor = {
  id: '00000000-0000-4000-8000-0000000000a1',
  roles: ['visitor', 'programme_officer'],
  organisationIds: [],
  departmentIds: [],
};
export const WRITER_ID = '00000000-0000-4000-8000-0000000000a2';
/** Somebody who acts for a group. */
export const writerOf = (organisationId: string, id = WRITER_ID): Actor => ({
  id,
  roles: ['visitor', 'group_member'],
  organisationIds: [organisationId],
  departmentIds: [],
});
export const deskOf = (db: Db, actor: Actor = OFFICER, now = NOW): Desk => ({ tx: db, actor, now });

const ja = (words: string) => ({ ja: words });
const yenTable = (key: string, label: string) => ({
  key,
  kind: 'table' as const,
  label: ja(label),
  required: false,
  maxRows: 20,
  total: 'yen',
  columns: [
    { key: 'category', label: ja('区分'), kind: 'text' as const, required: false },
    { key: 'item', label: ja('内容'), kind: 'text' as const, required: true },
    { key: 'yen', label: ja('金額'), kind: 'yen' as const, required: true },
  ],
});

/** The least form that an application has. */
export const FORM: Definition = {
  sections: [
    {
      key: 'project',
      title: ja('事業のこと'),
      questions: [
        { key: 'title', kind: 'text', label: ja('事業の名前'), required: true, max: 100 },
        { key: 'summary', kind: 'long_text', label: ja('あらまし'), required: true, max: 400 },
      ],
    },
    {
      key: 'money',
      title: ja('お金のこと'),
      questions: [
        { key: 'requested_yen', kind: 'yen', label: ja('希望する額'), required: true },
        { key: 'years', kind: 'number', label: ja('年数'), required: false, min: 1, max: 3 },
        yenTable('yearly', '年度ごとの額'),
        yenTable('budget', '支出'),
        yenTable('income', '収入'),
        { key: 'estimate', kind: 'file', label: ja('見積書'), required: false },
      ],
    },
  ],
};

export const GOOD: Values = {
  title: '谷戸の畑',
  summary: '空いた畑を手入れします',
  requested_yen: 50_000,
  budget: [{ category: 'goods', item: '苗', yen: 60_000 }],
  income: [
    { category: 'grant', item: '助成', yen: 50_000 },
    { category: 'own', item: '会費', yen: 10_000 },
  ],
};

/** Rules with a cap of 100,000 yen a year for one year; the rest is not set. */
export function rulesOf(given: Partial<ProgrammeRules> = {}): ProgrammeRules {
  const unset = unsetRules(ja('みらい助成'), 'subsidy');
  return { ...unset, years: 1, caps: { ...unset.caps, perYearYen: 100_000 }, ...given };
}

export type CallGiven = Partial<PlantedCall> & {
  readonly rules?: Partial<ProgrammeRules>;
  courseKey?: string;
};

/** An open call with its rules and its form; hands back its id. */
export async function createCall(db: Db, given: CallGiven = {}): Promise<string> {
  const { rules, courseKey = 'future', ...call } = given;
  const desk: Desk = { tx: db, actor: SYSTEM, now: NOW };
  const ruleSetId = await plantRuleSet(desk, {
    courseKey,
    courseName: ja('みらい助成'),
    sort: 1,
    fiscalYear: 2026,
    rules: rulesOf(rules),
    note: '',
  });
  const questionnaireVersionId = await plantQuestionnaire(desk, {
    key: `form_${courseKey}`,
    purpose: 'grant_application',
    title: ja('申請書'),
    definition: FORM,
  });
  return plantCall(desk, {
    ruleSetId,
    questionnaireVersionId,
    title: '令和8年度 みらい助成',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
    presentationOn: null,
    decisionBy: null,
    budgetYen: null,
    state: 'published',
    ...call,
  });
}

/** An application in any state, of a new group unless one is given. */
export async function createApplication(db: Db, given: Partial<PlantedApplication> = {}) {
  const organisationId = given.organisationId ?? (await createOrganisation(db, NOW)).id;
  const callId = given.callId ?? (await createCall(db));
  const planted = await plantApplication(deskOf(db, SYSTEM), {
    ownerId: WRITER_ID,
    values: GOOD,
    state: 'submitted',
    startedAt: NOW,
    officerId: OFFICER.id,
    ...given,
    callId,
    organisationId,
  });
  return { ...planted, organisationId, callId };
}

/** A test in which news and mail can be queued; nothing sends them. */
export const grantTest = bare.extend<{ db: Db }>({
  db: async ({ db }, use) => {
    await createQueues(
      db,
      [SEND_QUEUE, TELL_QUEUE, 'grant_contact.tell'].map((name) => ({ name, handle: async () => undefined })),
    );
    await use(db);
  },
});
