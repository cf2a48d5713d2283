import { type Definition, plantQuestionnaire } from '#blocks/questionnaire/index.ts';
import { type Actor, SYSTEM } from '#kernel/actor.ts';
import { transferIn } from '#pillars/2-funding/fund-books/index.ts';
import { createAward } from '#pillars/2-funding/grant-awards/index.ts';

import { plantApplication, plantCall } from '#pillars/2-funding/grant-papers/index.ts';
import { rulesWith } from '#pillars/2-funding/grant-rules/grant-rules.factory.ts';
import { type ProgrammeRules, plantRuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { SEND_QUEUE } from '#platform/mail/send-mail.ts';
import { createOrganisation, paper } from '#registry/organisations/organisations.factory.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { test as bare } from '#tests/db.ts';

export const MAY = new Date('2026-05-01T03:00:00Z');
export const at = (day: string): Date => new Date(`${day}T03:00:00Z`);

const id = (last: string) => `00000000-0000-4000-8000-0000000000${last}`;
export const OFFICER: Actor = {
  id: id('a1'),
  roles: ['visitor', 'programme_officer'],
  organisationIds: [],
  departmentIds: [],
};
export const OTHER: Actor = { ...OFFICER, id: id('a2') };
export const STRANGER: Actor = {
  id: id('a3'),
  roles: ['visitor', 'group_member'],
  organisationIds: [id('ff')],
  departmentIds: [],
};

const ja = (words: string) => ({ ja: words });
const FORM: Definition = {
  sections: [
    {
      key: 'project',
      title: ja('事業'),
      questions: [
        { key: 'title', kind: 'text', label: ja('事業の名前'), required: true },
        { key: 'summary', kind: 'long_text', label: ja('あらまし'), required: true },
        { key: 'requested_yen', kind: 'yen', label: ja('申請額'), required: true },
        { key: 'years', kind: 'number', label: ja('年数'), required: false },
      ],
    },
  ],
};

export const RULES: Partial<ProgrammeRules> = {
  fundedBy: 'fund',
  payment: 'advance',
  rate: null,
  roundingYen: 1000,
  expenses: [
    {
      key: 'supplies',
      name: ja('消耗品費'),
      eligible: true,
      capYen: null,
      capPerUnitYen: null,
      unit: null,
      note: null,
    },
    {
      key: 'fees',
      name: ja('謝金'),
      eligible: true,
      capYen: 60_000,
      capPerUnitYen: 10_000,
      unit: '人',
      note: null,
    },
    {
      key: 'food',
      name: ja('食糧費'),
      eligible: false,
      capYen: null,
      capPerUnitYen: null,
      unit: null,
      note: null,
    },
  ],
  reports: { interimOn: '2026-09-30', finalWithinDays: 30 },
};

export const LINES = [
  { key: '1', category: 'supplies', item: '苗と土', yen: 60_000 },
  { key: '2', category: 'fees', item: '講師への謝礼', yen: 40_000 },
] as const;

export type Town = {
  readonly organisationId: string;
  readonly applicationId: string;
  /** The representative, who has an account; another member of the group. */
  readonly member: Actor;
  readonly writer: Actor;
};

/** A fund with money, a course with rules, a group with a representative, and an application that was awarded. */
export async function createTown(
  db: Db,
  changes: Partial<ProgrammeRules> = {},
  fundYen = 1_000_000,
): Promise<Town> {
  const now = MAY;
  const desk = { tx: db, now, actor: SYSTEM };
  const personId = await createPerson(db, {
    mail: `rep-${crypto.randomUUID()}@example.jp`,
    name: '由比 なぎさ',
  });
  const writerId = await createPerson(db, {
    mail: `writer-${crypto.randomUUID()}@example.jp`,
    name: '材木 すなお',
  });
  const { id: organisationId } = await createOrganisation(db, now, {
    ...paper({ name: '谷戸の会' }),
    officers: [
      {
        post: 'representative',
        name: '由比 なぎさ',
        nameKana: '',
        startsOn: '2026-04-01',
        endsOn: '2028-03-31',
        personId,
      },
    ],
  });
  if (fundYen > 0) {
    const moved = await transferIn(desk, {
      transferId: crypto.randomUUID(),
      yen: fundYen,
      on: '2026-04-01',
      from: 'general',
      memo: '繰入',
    });
    if (!moved.ok) throw new Error(moved.code);
  }
  const ruleSetId = await plantRuleSet(desk, {
    courseKey: 'trial',
    courseName: ja('試しのコース'),
    sort: 1,
    fiscalYear: 2026,
    rules: rulesWith({ ...RULES, ...changes }),
    note: '',
  });
  const questionnaireVersionId = await plantQuestionnaire(desk, {
    key: `form_${crypto.randomUUID().slice(0, 8)}`,
    purpose: 'grant_application',
    title: ja('申請書'),
    definition: FORM,
  });
  const callId = await plantCall(desk, { ...CALL, ruleSetId, questionnaireVersionId });
  const planted = await plantApplication(desk, {
    callId,
    organisationId,
    ownerId: personId,
    values: { title: '谷戸の田んぼ', summary: '田んぼを直す', requested_yen: 100_000 },
    state: 'awarded',
    startedAt: now,
    officerId: OFFICER.id,
  });
  const memberOf = (person: string): Actor => ({
    id: person,
    roles: ['visitor', 'group_member'],
    organisationIds: [organisationId],
    departmentIds: [],
  });
  return {
    organisationId,
    applicationId: planted.id,
    member: memberOf(personId),
    writer: memberOf(writerId),
  };
}

const CALL = {
  title: '令和8年度 試しの募集',
  opensOn: '2026-04-01',
  closesOn: '2026-04-30',
  presentationOn: null,
  decisionBy: null,
  budgetYen: null,
  state: 'closed',
} as const;

/** The decision on an application, as the desk takes it; hands back the code of the award. */
export async function decide(db: Db, town: Town, yen = 100_000, changes = {}): Promise<string> {
  const desk = { tx: db, now: MAY, actor: OFFICER };
  const made = await createAward(desk, {
    applicationId: town.applicationId,
    yearIndex: 1,
    fiscalYear: 2026,
    yen,
    on: '2026-05-01',
    lines: LINES,
    ...changes,
  });
  if (!made.ok) throw new Error(made.code);
  return made.value.code;
}

const QUEUES = [SEND_QUEUE, 'grant_papers.tell', 'grant_news.tell', 'grant_awards.tell'];

/** A test in which mails and news can be queued; nothing sends them. */
export const awardTest = bare.extend<{ db: Db }>({
  db: async ({ db }, use) => {
    await createQueues(
      db,
      QUEUES.map((name) => ({ name, handle: async () => undefined })),
    );
    await use(db);
  },
});
