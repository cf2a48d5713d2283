import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { registrationPapers } from '#registry/registration-papers/schema.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { addViews } from './commands/add-views.ts';
import { countMonth } from './commands/count-month.ts';
import { GROUP_EVIDENCE } from './evidence.ts';
import { GROUP_VIEW_LINKS } from './links.ts';
import { groupNumberRoutes } from './routes.tsx';
import { groupMonths, groupViews } from './schema.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const evidence = (db: Db, to = '2026-11-25') => GROUP_EVIDENCE.list(db, '3-4', { from: '2026-04-01', to });
const sentences = async (db: Db, to?: string) => (await evidence(db, to)).map(({ sentence }) => sentence.ja);

async function acceptPaper(db: Db, kind: 'first' | 'renewal', number: number, day: string) {
  const at = new Date(`${day}T12:00:00+09:00`);
  const { id } = await createOrganisation(db, NOW, { name: `第${number}の会` });
  await db.insert(registrationPapers).values({
    fiscalYear: 2026,
    number,
    kind,
    state: 'accepted',
    organisationId: id,
    baseVersion: 1,
    content: {} as never,
    enteredBy: SYSTEM.id,
    enteredHow: 'counter',
    cameName: 'ひみつ',
    rulesVersion: 1,
    startedAt: at,
    changedAt: at,
    submittedAt: at,
    decidedAt: at,
    decidedBy: SYSTEM.id,
  });
}

describe('views', () => {
  test('are added day by day and month by month; pages that are not there are not', async ({ db }) => {
    const { id, number } = await createOrganisation(db, NOW);
    const view = { number, day: '2026-10-31', views: 2 };
    await addViews(db, [
      view,
      { ...view, day: '2026-11-01', views: 1 },
      { number: 99_999_999, day: '2026-11-01', views: 7 },
    ]);
    await addViews(db, [view]);
    await addViews(db, []);
    expect(await db.select().from(groupViews).orderBy(groupViews.day)).toEqual([
      { organisationId: id, day: '2026-10-31', views: 4 },
      { organisationId: id, day: '2026-11-01', views: 1 },
    ]);
    const months = await db
      .select({ month: groupMonths.month, views: groupMonths.views })
      .from(groupMonths)
      .orderBy(groupMonths.month);
    expect(months).toEqual([
      { month: '2026-10-01', views: 4 },
      { month: '2026-11-01', views: 1 },
    ]);
  });

  test('of two entries become views of one', async ({ db }) => {
    const a = await createOrganisation(db, NOW);
    const b = await createOrganisation(db, NOW, { name: '海の会' });
    const view = { day: '2026-11-01', views: 2 };
    await addViews(db, [
      { ...view, number: a.number },
      { ...view, number: b.number },
      { number: b.number, day: '2026-11-02', views: 5 },
    ]);
    await GROUP_VIEW_LINKS.move(db, b.id, a.id);
    expect(
      (await db.select().from(groupViews).orderBy(groupViews.day)).map((row) => [
        row.organisationId,
        row.views,
      ]),
    ).toEqual([
      [a.id, 4],
      [a.id, 5],
    ]);
  });
});

describe('evidence for 3-4', () => {
  test('tells of each month that is over, and of nothing when nothing happened', async ({ db }) => {
    expect(await sentences(db)).toEqual([]);
    const { number } = await createOrganisation(db, NOW);
    await addViews(db, [
      { number, day: '2026-10-15', views: 1234 },
      { number, day: '2026-11-15', views: 9 },
    ]);
    await acceptPaper(db, 'first', 1, '2026-10-01');
    await acceptPaper(db, 'renewal', 2, '2026-10-31');
    await acceptPaper(db, 'renewal', 3, '2026-11-01');
    await db
      .update(groupMonths)
      .set({ listed: 8, withinBudget: 6, countedOn: '2026-10-31' })
      .where(eq(groupMonths.month, '2026-10-01'));
    expect(await sentences(db)).toEqual([
      '2026年10月に、新しく1団体が登録しました。',
      '2026年10月に、1団体が登録を更新しました。',
      '2026年10月末の時点で、8団体のうち6団体（75％）の掲載内容が、決めた期間内に確認されていました。',
      '2026年10月に、団体のページが1,234回見られました。',
    ]);
    expect(
      (await evidence(db)).every(
        ({ on, href }) => on === '2026-10-31' && href === '/groups/numbers#month-2026-10',
      ),
    ).toBe(true);
    expect(await sentences(db, '2026-11-30')).toHaveLength(6);
    expect(await GROUP_EVIDENCE.list(db, '3-5', { from: '2026-04-01', to: '2026-11-25' })).toEqual([]);
  });

  test('goes with the records on which it stands', async ({ db }) => {
    await acceptPaper(db, 'first', 1, '2026-10-01');
    expect(await sentences(db)).toHaveLength(1);
    await db.delete(registrationPapers);
    expect(await sentences(db)).toEqual([]);
    const { number } = await createOrganisation(db, NOW);
    await addViews(db, [{ number, day: '2026-10-15', views: 3 }]);
    expect(await sentences(db)).toHaveLength(1);
    await db.delete(groupMonths);
    expect(await sentences(db)).toEqual([]);
  });

  test('what was within its budget is noted every night, and the last night of a month stands', async ({
    db,
  }) => {
    await act(db, 'group_numbers.count_month', SYSTEM, NOW, countMonth);
    await act(db, 'group_numbers.count_month', SYSTEM, new Date('2026-11-30T14:50:00Z'), countMonth);
    expect(await db.select().from(groupMonths)).toMatchObject([
      { month: '2026-11-01', listed: 0, countedOn: '2026-11-30' },
    ]);
  });
});

test('the page draws what is registered, and each sentence of the evidence leads to its month', async ({
  db,
}) => {
  const app = host('/groups/numbers', groupNumberRoutes, { db, now: NOW });
  const empty = await (await app.request('/groups/numbers')).text();
  expect(empty).toContain('まだ数字がありません');
  await createOrganisation(db, NOW, { npoFields: [7, 13], address: 'ひみつの拠点' });
  const other = await createOrganisation(db, NOW, { name: '海の会', npoFields: [7] });
  await db.update(organisations).set({ standing: 'lapsed' }).where(eq(organisations.id, other.id));
  await acceptPaper(db, 'first', 1, '2026-10-01');
  const html = await (await app.request('/groups/numbers')).text();
  expect(html).toContain('いちばん多い分野は「環境の保全」の1団体です');
  expect(html).not.toContain('ひみつ');
  for (const { href } of await evidence(db)) expect(html).toContain(`id="${href.split('#')[1]}"`);
});
