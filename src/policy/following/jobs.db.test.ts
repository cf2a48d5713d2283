import { expect } from 'vitest';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { JobContext } from '#platform/jobs/job-spec.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { createFollower, createNews, later, mailsIn, NOW } from './following.factory.ts';
import { followingJobs } from './jobs.ts';

async function run(name: string, db: Db, now: Date) {
  const job = followingJobs.find((one) => one.name === name);
  await job?.handle({ db, now, settings: testSettings() } as JobContext, {});
}

test('a quiet quarter of an hour leaves no trace; news goes out under the name of the city', async ({
  db,
}) => {
  await createRegister(db, { now: NOW });
  await createFollower(db);
  await run('following.tell', db, later(15));
  expect(await db.select().from(auditLog)).toEqual([]);
  await createNews(db, later(16), '1-1', '空き店舗を3軒見学しました。');
  await run('following.tell', db, later(30));
  expect(await mailsIn(db)).toMatchObject([{ to: 'hanako@example.jp', kind: 'policy.follow_news' }]);
  expect(await db.select().from(auditLog)).toMatchObject([{ act: 'policy.tell_followers' }]);
});

test('every night the unconfirmed are forgotten', async ({ db }) => {
  await createFollower(db, { confirmedAt: null });
  await run('following.forget', db, later(8 * 1_440));
  expect(await db.select().from(auditLog)).toMatchObject([
    { act: 'policy.forget_unconfirmed', detail: { erased: 1 } },
  ]);
});
