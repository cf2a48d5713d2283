import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { JobContext } from '#platform/jobs/job-spec.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { createFollower, createNews, later, mailsIn, NOW } from './following.factory.ts';
import { followingJobs } from './jobs.ts';
import { FOLLOW_RETENTION_RULE } from './retention.ts';

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

test('what nobody confirmed is announced before it goes, and goes', async ({ db }) => {
  await createFollower(db, { confirmedAt: null });
  await createFollower(db, { mail: 'true@example.jp' });
  const due = (days: number) => FOLLOW_RETENTION_RULE.due?.(db, japanDay(later(days * 1_440)));
  expect(await due(7)).toEqual([]);
  expect(await due(8)).toMatchObject([{ on: japanDay(later(8 * 1_440)) }]);
  const desk = { tx: db, actor: SYSTEM, now: later(8 * 1_440) };
  expect(await FOLLOW_RETENTION_RULE.erase?.(desk)).toBe(1);
  expect(await due(30)).toEqual([]);
});
