import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { questionnaireAnswers } from '#blocks/questionnaire/schema.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { test } from '#tests/db.ts';
import { startApplication } from './commands/start-application.ts';
import { submitApplication } from './commands/submit-application.ts';
import { createCall, deskOf, GOOD, NOW, writerOf } from './grants.factory.ts';
import { grantApplications } from './schema.ts';
import { TELL_QUEUE } from './tell.ts';

const TABLES = [
  'grant_numbers',
  'grant_steps',
  'grant_application_years',
  'grant_applications',
  'grant_calls',
  'questionnaire_answer_sendings',
  'questionnaire_answer_members',
  'questionnaire_answers',
  'questionnaire_versions',
  'questionnaires',
  'grant_rule_sets',
  'grant_courses',
  'organisations',
];

test('two who begin, then two who send at the same moment make one application with one number', async ({
  root,
}) => {
  const { db } = root;
  await db.transaction((tx) => createQueues(tx, [{ name: TELL_QUEUE, handle: async () => undefined }]));
  try {
    const { id: organisationId } = await createOrganisation(db, NOW);
    const callId = await db.transaction((tx) => createCall(tx));
    const writer = writerOf(organisationId);
    const begin = () =>
      db.transaction((tx) => startApplication(deskOf(tx, writer), { callId, organisationId }));
    const begun = await Promise.all([begin(), begin()]);
    const ids = new Set(begun.map((one) => (one.ok ? one.value.answerId : one.code)));
    expect(ids.size).toBe(1);
    await db.update(questionnaireAnswers).set({ values: GOOD });
    const [answerId = ''] = ids;
    const send = () => db.transaction((tx) => submitApplication(deskOf(tx, writer), answerId));
    const sent = await Promise.all([send(), send()]);
    expect(sent.map((one) => (one.ok ? one.value.code : one.code)).toSorted()).toEqual([
      'E2026-001',
      'grants.sent_already',
    ]);
    expect(await db.select().from(grantApplications)).toHaveLength(1);
  } finally {
    await db.transaction(async (tx) => {
      await tx.execute(sql`reset role`);
      await tx.execute(sql`set local session_replication_role = replica`);
      for (const table of TABLES) await tx.execute(sql.raw(`delete from ${table}`));
      await tx.execute(sql`set role musubi_app`);
    });
  }
});
