import {
  createApplication,
  createCall,
  deskOf,
  grantTest,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import type { Db } from '#platform/db/db.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { ISSUE_JOB } from './commands/start-batch.ts';
import { grantSource } from './grant-source.ts';
import type { LetterSource } from './letter-source.ts';
import { plantLetters } from './planting.ts';

export { NOW, OFFICER, writerOf } from '#pillars/2-funding/grant-papers/grants.factory.ts';

export const SERIES = {
  fiscalYear: 2026,
  prefix: '結つ第',
  suffix: '号',
  sender: '結浜市長\n汐見 はま',
  contact: '地域のつながり課 000-000-0000',
};

/** A test in which letters can be queued. */
export const letterTest = grantTest.extend<{ db: Db }>({
  db: async ({ db }, use) => {
    await createQueues(db, [{ name: ISSUE_JOB, handle: async () => undefined }]);
    await plantLetters(deskOf(db), SERIES);
    await use(db);
  },
});

export const REASON = '費用の見積もりをもう少しくわしく示してください。';

/** So many applications that were declined, each of a group of its own. */
export async function createDeclined(db: Db, count = 1) {
  const callId = await createCall(db);
  const made: { id: string; code: string; organisationId: string }[] = [];
  for (let i = 0; i < count; i += 1) {
    const { id: organisationId } = await createOrganisation(db, new Date('2026-11-01T00:00:00Z'), {
      name: `第${i + 1}谷戸の会`,
      officers: [
        {
          post: 'representative',
          name: `由比 なぎさ${i + 1}`,
          nameKana: 'ゆい なぎさ',
          startsOn: null,
          endsOn: null,
        },
      ],
    });
    made.push(
      await createApplication(db, {
        callId,
        organisationId,
        state: 'declined',
        outside: { decline: REASON },
      }),
    );
  }
  return made;
}

/** The real source, with an award for every case: decided on the day, for so much. */
export const awardedSource: LetterSource = {
  ...grantSource,
  facts: async (db, ids) =>
    (await grantSource.facts(db, ids)).map((facts) => ({
      ...facts,
      decidedYen: 50_000,
      decidedOn: '2026-11-18',
      reportDueOn: '2027-04-20',
      conditions: ['領収書を保存してください'],
    })),
};
