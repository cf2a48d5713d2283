import { randomUUID } from 'node:crypto';
import { type Definition, plantQuestionnaire, type Values } from '#blocks/questionnaire/index.ts';
import {
  questionnaireAnswerMembers,
  questionnaireAnswerSendings,
  questionnaireAnswers,
} from '#blocks/questionnaire/schema.ts';
import { SYSTEM } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { type ApplicationState, plantCall } from '#pillars/2-funding/grant-papers/index.ts';
import { grantApplications, grantCalls, grantNumbers } from '#pillars/2-funding/grant-papers/schema.ts';
import { NO_FACTS, plantRuleSet, unsetRules } from '#pillars/2-funding/grant-rules/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Database } from '#platform/db/open-database.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { searchText } from '#platform/search/index.ts';
import { columnsOf } from '#registry/organisations/commands/write-parts.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { people, peopleRoles } from '#registry/people/schema.ts';
import { inventGroup, numbersFrom } from './groups-data.ts';

const AT_ONCE = 250;
const ANSWERS = 40;
const ja = (words: string) => ({ ja: words });

/** A form of forty questions; the last asks for a file in a section of its own. */
const FORM: Definition = {
  sections: [
    {
      key: 'project',
      title: ja('事業のこと'),
      questions: [
        { key: 'title', kind: 'text', label: ja('事業の名前'), required: true },
        { key: 'summary', kind: 'long_text', label: ja('あらまし'), required: true },
        { key: 'requested_yen', kind: 'yen', label: ja('希望する額'), required: true },
        ...Array.from({ length: ANSWERS - 4 }, (_, place) => ({
          key: `question_${place}`,
          kind: 'text' as const,
          label: ja(`設問 ${place + 1}`),
          required: true,
        })),
      ],
    },
    {
      key: 'papers',
      title: ja('書類'),
      questions: [{ key: 'estimate', kind: 'file', label: ja('見積書'), required: true, maxFiles: 1 }],
    },
  ],
};

const TOPICS = ['谷戸の畑', '海岸の清掃', '子ども食堂', '防災の台所', '昔話の会', '緑道の手入れ'];
const valuesOf = (place: number): Values => ({
  title: `${TOPICS[place % TOPICS.length] ?? ''} ${place}`,
  summary: 'みんなで手入れをし、だれでも参加できるようにします。',
  requested_yen: 50_000 + (place % 50) * 1_000,
  ...Object.fromEntries(
    Array.from({ length: ANSWERS - 4 }, (_, at) => [`question_${at}`, `答え ${at} ${place}`]),
  ),
});

/** An open call with this form, and rules that bar nobody. */
export async function plantBenchCall(database: Database, now: Date): Promise<string> {
  return database.db.transaction(async (tx) => {
    const desk: Desk = { tx, actor: SYSTEM, now };
    const unset = unsetRules(ja('計測のコース'), 'subsidy');
    const ruleSetId = await plantRuleSet(desk, {
      courseKey: 'bench',
      courseName: ja('計測のコース'),
      sort: 9,
      fiscalYear: 2026,
      rules: { ...unset, caps: { ...unset.caps, perYearYen: 100_000 }, years: 1 },
      note: '',
    });
    const form = { key: 'bench_form', purpose: 'grant_application', title: ja('計測の申請書') };
    const questionnaireVersionId = await plantQuestionnaire(desk, { ...form, definition: FORM });
    const today = japanDay(now);
    return plantCall(desk, {
      ruleSetId,
      questionnaireVersionId,
      title: '計測の募集',
      opensOn: addDays(today, -1),
      closesOn: addDays(today, 30),
      presentationOn: null,
      decisionBy: null,
      budgetYen: null,
      state: 'published',
    });
  });
}

export type Draft = { readonly personId: string; readonly answerId: string };
type Given = {
  readonly count: number;
  readonly now: Date;
  readonly stateOf: (place: number) => ApplicationState;
  readonly withPeople: boolean;
};

/** Applications of as many groups, each with its answers; with people, each has somebody who can sign in and send it. */
export async function fillApplications(database: Database, callId: string, given: Given): Promise<Draft[]> {
  const { db } = database;
  const [call] = (await db.select().from(grantCalls)).filter(({ id }) => id === callId);
  if (!call) throw new Error('no call');
  const next = numbersFrom(2_000_000);
  const drafts: Draft[] = [];
  for (let from = 0; from < given.count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, given.count - from) }, (_, i) =>
      rowsOf(next, from + i, call, given),
    );
    await db.insert(organisations).values(some.map(({ organisation }) => organisation));
    if (given.withPeople) {
      await db.insert(authUsers).values(some.map(({ user }) => user));
      await db.insert(people).values(some.map(({ user }) => ({ id: user.id, createdAt: given.now })));
      await db.insert(peopleRoles).values(some.map(({ role }) => role));
    }
    await db.insert(questionnaireAnswers).values(some.map(({ answer }) => answer));
    await db.insert(questionnaireAnswerMembers).values(some.map(({ member }) => member));
    const sent = some.filter(({ application }) => application.number !== null);
    if (sent.length > 0)
      await db.insert(questionnaireAnswerSendings).values(sent.map(({ sending }) => sending));
    await db.insert(grantApplications).values(some.map(({ application }) => application));
    drafts.push(...some.map(({ user, answer }) => ({ personId: user.id, answerId: answer.id })));
  }
  const last = drafts.length;
  if (given.stateOf(0) !== 'draft')
    await db.insert(grantNumbers).values({ fiscalYear: 2026, last }).onConflictDoNothing();
  await database.executeAsOwner('vacuum (analyze)');
  return drafts;
}

function rowsOf(
  next: () => number,
  place: number,
  call: typeof grantCalls.$inferSelect,
  { now, stateOf }: Given,
) {
  const paper = inventGroup(next, place);
  const [organisationId, personId, answerId, sendingId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const values = valuesOf(place);
  const state = stateOf(place);
  const isSent = state !== 'draft';
  const ids = { personId, sendingId };
  return {
    organisation: {
      ...columnsOf({ ...paper, areaCode: null }),
      id: organisationId,
      number: 2_000_000 + place,
      standing: 'registered' as const,
      registeredOn: '2025-04-01',
      validUntil: '2027-03-31',
      version: 1,
      createdAt: now,
      updatedAt: now,
    },
    user: {
      id: personId,
      name: `計測 ${place}`,
      email: `bench-${place}@example.jp`,
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
    },
    role: {
      personId,
      role: 'group_member' as const,
      organisationId,
      startsOn: '2026-04-01',
      grantedBy: SYSTEM.id,
    },
    answer: {
      id: answerId,
      versionId: call.questionnaireVersionId,
      purpose: 'grant_application',
      organisationId,
      values,
      state: isSent ? ('sent' as const) : ('draft' as const),
      sentAt: isSent ? now : null,
      sectionRevisions: {},
      openFields: [],
      startedBy: personId,
      startedAt: now,
      changedAt: now,
    },
    member: { answerId, personId, role: 'owner' as const, addedAt: now },
    sending: {
      id: sendingId,
      answerId,
      number: 1,
      values,
      digest: '0'.repeat(64),
      sentBy: personId,
      sentAt: now,
    },
    application: {
      fiscalYear: 2026,
      callId: call.id,
      ruleSetId: call.ruleSetId,
      organisationId,
      answerId,
      startedBy: personId,
      startedAt: now,
      changedAt: now,
      ...(isSent ? sentParts(place, state, paper.name, ids, now) : { number: null, state }),
    },
  };
}

const OVER: readonly ApplicationState[] = [
  'finished',
  'declined',
  'refused',
  'withdrawn',
  'given_up',
  'revoked',
];

/** What an application has once it was sent. */
function sentParts(
  place: number,
  state: ApplicationState,
  name: string,
  { personId, sendingId }: { personId: string; sendingId: string },
  now: Date,
) {
  const values = valuesOf(place);
  const title = String(values['title']);
  const number = place + 1;
  return {
    number,
    state,
    title,
    summary: String(values['summary']),
    requestedYen: Number(values['requested_yen']),
    facts: { on: '2026-11-20', facts: NO_FACTS, judged: [] },
    submittedAt: new Date(now.getTime() + place * 1_000),
    submittedBy: personId,
    sendingId,
    mendBy: state === 'returned' ? '2026-12-10' : null,
    closedAt: OVER.includes(state) ? now : null,
    search: searchText([`E2026-${number}`, name, title].join('\n')),
  };
}
