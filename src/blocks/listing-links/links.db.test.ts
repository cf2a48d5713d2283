import { count, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ensureListings, findFreshness } from '#blocks/listing-freshness/index.ts';
import { listingChecks, listingConfirmations, listings } from '#blocks/listing-freshness/schema.ts';
import {
  addToy,
  deskAt,
  listingTest,
  NOW,
  noonOf,
  TODAY,
  toyActor,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import { ANONYMOUS } from '#kernel/actor.ts';
import { addDays } from '#kernel/japan-day.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { confirmByLink, reportByLink } from './commands/answer-by-link.ts';
import { makeLink } from './commands/make-link.ts';
import { printSheets } from './commands/print-sheets.ts';
import { linkJobs } from './jobs.ts';
import { mailsIn, runJob, tokenIn } from './links.factory.ts';
import { LINK_RETENTION_RULE } from './retention.ts';
import { listingLinks, listingReminders } from './schema.ts';

const test = listingTest();
const DUE = '2026-07-19';
const visitor = (db: Db, now = NOW) => deskAt(db, now, ANONYMOUS);

async function linked(db: Db, carrier: 'mail' | 'sheet' = 'mail') {
  const kind = toyKind();
  const id = addToy(kind, 1);
  await ensureListings(db, kind, [id], TODAY);
  const [row] = await db.select().from(listings);
  const token = await makeLink(db, NOW, row?.id ?? '', carrier, addDays(TODAY, 60));
  return { kind, id, token };
}

const remind = (db: Db, kind: ReturnType<typeof toyKind>, day: string) =>
  runJob(linkJobs([kind]), 'listing.remind', db, noonOf(day));

describe('a link', () => {
  test.for(['mail', 'sheet'] as const)('confirms everything at one press, by %s', async (carrier, { db }) => {
    const { kind, id, token } = await linked(db, carrier);
    const day = '2026-05-01';
    expect(await confirmByLink(visitor(db, noonOf(day)), [kind], token)).toMatchObject({
      ok: true,
      value: { subjectId: id, touched: { topic: 'toys', ids: [id] } },
    });
    expect(await findFreshness(db, kind, id, day)).toMatchObject({ confirmedOn: day, confirmedBy: 'owner' });
    expect(await db.select().from(listingConfirmations)).toMatchObject([{ way: carrier, whole: true }]);
  });

  test('a second press is harmless, weeks later too', async ({ db }) => {
    const { kind, id, token } = await linked(db);
    await confirmByLink(visitor(db), [kind], token);
    const again = await confirmByLink(visitor(db, noonOf('2026-05-20')), [kind], token);
    expect(again).toMatchObject({ ok: true, value: { detail: { again: true } } });
    expect(await findFreshness(db, kind, id, TODAY)).toMatchObject({ confirmedOn: TODAY });
    expect(await db.select().from(listingConfirmations)).toHaveLength(1);
  });

  test('is of no use a day after its end, when foreign, or when the record has ended', async ({ db }) => {
    const { kind, id, token } = await linked(db);
    const gone = { code: 'listing.link_gone' };
    expect(await confirmByLink(visitor(db, noonOf('2026-06-10')), [kind], token)).toMatchObject(gone);
    expect(await confirmByLink(visitor(db), [kind], `${token}x`)).toMatchObject(gone);
    expect(await confirmByLink(visitor(db), [], token)).toMatchObject(gone);
    await db.update(listings).set({ listed: false }).where(eq(listings.subjectId, id));
    expect(await confirmByLink(visitor(db), [kind], token)).toMatchObject(gone);
    expect(await reportByLink(visitor(db), [kind], token, { parts: ['contacts'], note: '' })).toMatchObject(
      gone,
    );
    expect(await db.select().from(listingConfirmations)).toEqual([]);
  });

  test('is good through its last day', async ({ db }) => {
    const { kind, token } = await linked(db);
    expect((await confirmByLink(visitor(db, noonOf('2026-06-09')), [kind], token)).ok).toBe(true);
  });

  test('lies in the database as a hash only, and goes in the night after its end', async ({ db }) => {
    const { token } = await linked(db);
    const [row] = await db.select().from(listingLinks);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await LINK_RETENTION_RULE.due?.(db, '2026-06-09')).toEqual([]);
    expect(await LINK_RETENTION_RULE.due?.(db, '2026-06-10')).toMatchObject([{ on: '2026-06-10' }]);
    expect(await LINK_RETENTION_RULE.erase?.(deskAt(db, noonOf('2026-06-09')))).toBe(0);
    expect(await LINK_RETENTION_RULE.erase?.(deskAt(db, noonOf('2026-06-10')))).toBe(1);
  });

  test('tells what has changed: a check on that part, and the rest is confirmed', async ({ db }) => {
    const { kind, id, token } = await linked(db);
    const day = '2026-05-01';
    const told = { parts: ['activities', 'nonsense'], note: '第2土曜になりました' };
    await reportByLink(visitor(db, noonOf(day)), [kind], token, told);
    await reportByLink(visitor(db, noonOf(day)), [kind], token, { ...told, note: '第3土曜でした' });
    expect(await db.select().from(listingChecks)).toMatchObject([
      { source: 'owner', part: 'activities', note: '第3土曜でした', settlement: null },
    ]);
    expect(await db.select().from(listingConfirmations)).toMatchObject([
      { parts: ['contacts'], whole: false },
    ]);
    expect(await findFreshness(db, kind, id, day)).toMatchObject({ dueOn: '2026-08-09' });
  });
});

describe('reminders', () => {
  test('go out 14 days before, on the day and 30 days after, in the owner’s language', async ({ db }) => {
    const kind = toyKind();
    const id = addToy(kind, 1, {
      owners: [
        { mail: 'hana@example.jp', lang: 'ja' },
        { mail: 'joe@example.jp', lang: 'en' },
      ],
    });
    await ensureListings(db, kind, [id], TODAY);
    for (let day = '2026-07-01'; day <= '2026-09-30'; day = addDays(day, 1)) await remind(db, kind, day);
    const mails = await mailsIn(db);
    expect(mails.map((mail) => [mail.createdAt.toISOString().slice(0, 10), mail.to])).toEqual([
      ['2026-07-05', 'hana@example.jp'],
      ['2026-07-05', 'joe@example.jp'],
      [DUE, 'hana@example.jp'],
      [DUE, 'joe@example.jp'],
      ['2026-08-18', 'hana@example.jp'],
      ['2026-08-18', 'joe@example.jp'],
    ]);
    expect(mails[0]).toMatchObject({ lang: 'ja', kind: 'listing.reminder' });
    expect(mails[0]?.subject).toContain('つみき1号');
    expect(mails[1]?.bodyText).toContain('press “Nothing has changed” once');
    expect(mails[1]?.bodyText).toContain('?lang=en');
    expect(new Set(mails.map((mail) => tokenIn(mail.bodyText))).size).toBe(6);
  });

  test('a night that is cut off and run again sends nothing twice', async ({ db }) => {
    const kind = toyKind();
    const ids = Array.from({ length: 120 }, (_, n) => addToy(kind, n));
    await ensureListings(db, kind, ids, TODAY);
    let asked = 0;
    const breaking = {
      ...kind,
      owners: async (...given: Parameters<typeof kind.owners>) => {
        asked += 1;
        if (asked === 80) throw new Error('the power failed');
        return kind.owners(...given);
      },
    };
    await expect(remind(db, breaking, DUE)).rejects.toThrow('power');
    expect(await mailsIn(db)).toHaveLength(50);
    await remind(db, kind, DUE);
    await remind(db, kind, DUE);
    const to = (await mailsIn(db)).map((mail) => mail.to);
    expect([to.length, new Set(to).size]).toEqual([120, 120]);
    const [row] = await db.select({ reminders: count() }).from(listingReminders);
    expect(row?.reminders).toBe(120);
  });

  test('never go to a record that has ended, and are noted without a mail where no owner has an address', async ({
    db,
  }) => {
    const kind = toyKind();
    const ids = [addToy(kind, 1, { listed: false }), addToy(kind, 2, { owners: [] })];
    await ensureListings(db, kind, ids, TODAY);
    await remind(db, kind, DUE);
    expect(await mailsIn(db)).toEqual([]);
    expect(await db.select().from(listingReminders)).toMatchObject([{ step: 'due', mails: 0 }]);
  });

  test('wait until a week has passed since the last mail about the same record', async ({ db }) => {
    const kind = toyKind();
    await ensureListings(db, kind, [addToy(kind, 1)], TODAY);
    await db.update(listings).set({ mailedOn: '2026-07-15' });
    for (const day of [DUE, '2026-07-21']) await remind(db, kind, day);
    expect(await mailsIn(db)).toEqual([]);
    await remind(db, kind, '2026-07-22');
    expect(await mailsIn(db)).toHaveLength(1);
  });

  test('start anew after a confirmation', async ({ db }) => {
    const kind = toyKind();
    await ensureListings(db, kind, [addToy(kind, 1)], TODAY);
    await remind(db, kind, DUE);
    const [mail] = await mailsIn(db);
    await confirmByLink(visitor(db, noonOf(DUE)), [kind], tokenIn(mail?.bodyText));
    await remind(db, kind, '2026-09-01');
    expect(await mailsIn(db)).toHaveLength(1);
    await remind(db, kind, addDays(DUE, 100));
    expect(await mailsIn(db)).toHaveLength(2);
  });
});

describe('sheets', () => {
  test('have a code each, work like a link, and are printed by the centre only', async ({ db }) => {
    const kind = toyKind();
    const ids = [addToy(kind, 2), addToy(kind, 1)];
    await ensureListings(db, kind, ids, TODAY);
    const centre = deskAt(db, NOW, toyActor('centre_staff'));
    const printed = await printSheets(centre, kind, ids, '2026-12-01');
    if (!printed.ok) throw new Error(printed.code);
    const { sheets, detail } = printed.value;
    expect(sheets.map((sheet) => sheet.title)).toEqual(['つみき1号', 'つみき2号']);
    expect(JSON.stringify(detail)).not.toContain(sheets[0]?.token);
    expect((await confirmByLink(visitor(db), [kind], sheets[0]?.token ?? '')).ok).toBe(true);
    expect(await printSheets(centre, kind, [], '2026-12-01')).toMatchObject({ code: 'listing.no_sheets' });
    const owner = deskAt(db, NOW, toyActor('group_member', ids[0] ?? ''));
    expect(await printSheets(owner, kind, ids, '2026-12-01')).toMatchObject({ code: 'permit.wrong_role' });
  });
});

test('no secret stands in the audit log', async ({ db }) => {
  const kind = toyKind();
  await ensureListings(db, kind, [addToy(kind, 1)], TODAY);
  await remind(db, kind, DUE);
  const [mail] = await mailsIn(db);
  const rows = JSON.stringify(await db.select().from(auditLog));
  expect(rows).toContain('listing_links.remind');
  expect(rows).not.toContain(tokenIn(mail?.bodyText));
  expect(rows).not.toContain('owner1@example.jp');
});
