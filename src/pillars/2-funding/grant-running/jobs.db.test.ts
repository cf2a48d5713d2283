import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { findAward } from '#pillars/2-funding/grant-awards/index.ts';
import { findReport, putReceipt } from '#pillars/2-funding/grant-reports/index.ts';
import type { Db } from '#platform/db/db.ts';
import { testSettings } from '#tests/app.ts';
import { at, createTown, LINES, OFFICER, OTHER, type Town, awardTest as test } from './awards.factory.ts';
import { lookAfterAwards } from './jobs.ts';
import { AWARD_LINKS } from './links.ts';
import { AWARD_OWN, AWARD_RETENTION_RULES, awardOpenMatters } from './personal-data.ts';
import { plantAward } from './planting.ts';
import { grantAwardReminders } from './schema.ts';
import { VALUES } from './values.factory.ts';

const plant = (db: Db, town: Town, state: 'running' | 'closed') =>
  plantAward(
    { tx: db },
    {
      applicationId: town.applicationId,
      organisationId: town.organisationId,
      yearIndex: 1,
      fiscalYear: 2026,
      yen: 100_000,
      lines: LINES,
      state,
      city: '結浜市',
      representative: '由比 なぎさ',
      memberId: town.member.id,
      officerId: OFFICER.id,
      otherOfficerId: OTHER.id,
      times: { decided: at('2026-05-01'), started: at('2026-05-20'), closed: at('2027-01-10') },
      report: VALUES,
      receipts: [
        { lineKey: '1', on: '2026-05-01', payee: 'ひみつの店', item: '苗', yen: 50_000, units: null },
      ],
    },
  );

test('mails about days go once each, to the group first and to the office after a week', async ({ db }) => {
  await plant(db, await createTown(db), 'running');
  const settings = testSettings();
  const sent = async (day: string) => (await lookAfterAwards({ db, now: at(day), settings })).sent;
  expect(await sent('2026-09-01')).toBe(0);
  expect(await sent('2026-09-20')).toBe(1);
  expect(await sent('2026-09-20')).toBe(0);
  expect(await sent('2026-10-01')).toBe(1);
  expect(await sent('2026-10-08')).toBe(1);
  const kinds = (await db.select().from(grantAwardReminders)).map(({ kind }) => kind).toSorted();
  expect(kinds).toEqual(['interim_over', 'interim_soon', 'office_overdue']);
});

test('payees go five fiscal years after the award ended, amounts stay', async ({ db }) => {
  const town = await createTown(db);
  const { id, code } = await plant(db, town, 'closed');
  const [rule] = AWARD_RETENTION_RULES;
  expect(await rule?.due?.(db, '2032-03-31')).toEqual([]);
  expect(await rule?.due?.(db, '2032-04-01')).toMatchObject([{ id, on: '2032-04-01' }]);
  expect(JSON.stringify(await AWARD_OWN.list(db, town.member.id))).toContain('ひみつの店');
  expect(await rule?.erase?.({ tx: db, actor: SYSTEM, now: at('2032-04-01') })).toBe(1);
  const left = await findReport(db, id, 'final');
  expect(left?.receipts).toMatchObject([{ payee: '', yen: 50_000, countedYen: 50_000 }]);
  expect(left?.report.values).toEqual({});
  expect((await findAward(db, code))?.agreement?.groupName).toBe('');
  expect(await rule?.due?.(db, '2032-04-01')).toEqual([]);
});

test('awards move with their group, and nobody is kept by an award on which nothing of theirs is open', async ({
  db,
}) => {
  const town = await createTown(db);
  const { code } = await plant(db, town, 'running');
  expect(await awardOpenMatters(db, town.member.id, '2026-06-01')).toEqual([]);
  const receipt = {
    id: crypto.randomUUID(),
    version: 0,
    lineKey: '1',
    on: '2026-05-20',
    payee: '店',
    item: '品',
    yen: 5,
    units: null,
  };
  const desk = { tx: db, now: at('2026-06-01'), actor: town.writer };
  expect(await putReceipt(desk, code, receipt)).toMatchObject({ ok: true });
  await AWARD_LINKS.move(db, town.organisationId, town.organisationId);
  expect((await findAward(db, code))?.award.organisationId).toBe(town.organisationId);
});
