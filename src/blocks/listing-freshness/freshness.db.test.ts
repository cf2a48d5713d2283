import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { react } from '#platform/reactions.ts';
import { test } from '#tests/db.ts';
import { changeRule } from './commands/change-rule.ts';
import { confirmParts } from './commands/confirm-parts.ts';
import { confirmSignedIn } from './commands/confirm-signed-in.ts';
import { endListings, ensureListings, followService } from './commands/ensure-listings.ts';
import { openCheck } from './commands/open-check.ts';
import { countConfirmations, countUnder, freshnessShare } from './queries/count-freshness.ts';
import { findFreshness, findListing, freshnessDays } from './queries/find-freshness.ts';
import { getRule } from './queries/get-rule.ts';
import { freshnessDaysOf } from './rules/freshness.ts';
import { listingChecks, listingConfirmations, listingParts, listings } from './schema.ts';
import { addToy, deskAt, NOW, noonOf, TODAY, toyActor, toyKind } from './toy.factory.ts';

const OFFICE = toyActor('programme_officer');
const CENTRE = toyActor('centre_staff');

async function listedToy(db: Db, on = TODAY) {
  const kind = toyKind();
  const id = addToy(kind, 1);
  await ensureListings(db, kind, [id], on);
  return { kind, id };
}

describe('taking records in', () => {
  test('gives each its days, once; a second time changes nothing', async ({ db }) => {
    const { kind, id } = await listedToy(db);
    await ensureListings(db, kind, [id], '2026-12-01');
    expect(await db.select().from(listings)).toMatchObject([
      {
        confirmedOn: TODAY,
        confirmedBy: 'owner',
        dueOn: '2026-07-19',
        lowerFrom: '2026-09-17',
        hiddenFrom: '2027-03-16',
      },
    ]);
    expect((await freshnessDays(db, 'toy', [id])).get(id)).toMatchObject({ dueOn: '2026-07-19' });
    expect((await freshnessDays(db, 'toy', [])).size).toBe(0);
  });

  test('takes ten thousand at once', async ({ db }) => {
    const kind = toyKind();
    const ids = Array.from({ length: 10_000 }, (_, n) => addToy(kind, n));
    await followService(db, kind, TODAY);
    expect(await freshnessShare(db, 'toy', TODAY)).toMatchObject({ listed: 10_000, withinBudget: 10_000 });
    for (const id of ids.slice(3)) kind.toys.delete(id);
    await followService(db, kind, TODAY);
    expect((await freshnessShare(db, 'toy', TODAY)).listed).toBe(3);
  });

  test('an entry that ended is asked for nothing, keeps its row, and is asked again when it comes back', async ({
    db,
  }) => {
    const { kind, id } = await listedToy(db);
    await endListings(db, kind, [id]);
    expect(await findListing(db, 'toy', id)).toMatchObject({ listed: false, dueOn: '2026-07-19' });
    expect(await confirmSignedIn(deskAt(db, NOW, CENTRE), kind, id, 'phone')).toMatchObject({
      code: 'listing.unknown',
    });
    await ensureListings(db, kind, [id], TODAY);
    expect(await findListing(db, 'toy', id)).toMatchObject({ listed: true });
  });
});

describe('confirming', () => {
  test('a part moves the day on which the entry is due, as the rule says', async ({ db }) => {
    const { kind, id } = await listedToy(db);
    await confirmParts(db, noonOf('2026-06-01'), kind, id, {
      parts: ['contacts'],
      way: 'edit',
      actorId: OFFICE.id,
    });
    const rule = await getRule(db, kind);
    const rows = await db.select().from(listingParts);
    const parts = Object.fromEntries(rows.map((row) => [row.part, row.confirmedOn]));
    expect(await findListing(db, 'toy', id)).toMatchObject({
      confirmedOn: '2026-06-01',
      ...freshnessDaysOf(parts, TODAY, rule.budgets, rule.steps),
    });
    expect(parts).toEqual({ contacts: '2026-06-01' });
  });

  test('by somebody of the record: one audit row, and the search is told in the same transaction', async ({
    db,
  }) => {
    const { kind, id } = await listedToy(db);
    const renewed: string[] = [];
    react({ topic: 'toys', module: 'toys', renew: async (_tx, _now, ids) => void renewed.push(...ids) });
    const owner = toyActor('group_member', id);
    const outcome = await act(db, 'listing.confirm', owner, noonOf('2026-07-01'), (desk) =>
      confirmSignedIn(desk, kind, id, 'desk'),
    );
    expect(outcome.ok).toBe(true);
    expect(renewed).toEqual([id]);
    expect(await db.select().from(auditLog).where(eq(auditLog.act, 'listing.confirm'))).toMatchObject([
      { subjectId: id, actorId: owner.id, detail: { kind: 'toy', way: 'desk' } },
    ]);
    expect(await findFreshness(db, kind, id, '2026-07-01')).toMatchObject({
      state: 'current',
      confirmedOn: '2026-07-01',
      confirmedBy: 'owner',
      pastDue: [],
    });
  });

  test('a second press on the same day is counted once', async ({ db }) => {
    const { kind, id } = await listedToy(db);
    for (const _ of [1, 2])
      await confirmSignedIn(deskAt(db, NOW, toyActor('group_member', id)), kind, id, 'desk');
    expect(await db.select().from(listingConfirmations)).toMatchObject([{ way: 'desk', whole: true }]);
    await confirmSignedIn(deskAt(db, NOW, CENTRE), kind, id, 'phone');
    expect(await countConfirmations(db, 'toy', { from: '2026-04-01', to: '2026-04-30' })).toEqual([
      { month: '2026-04', way: 'desk', confirmations: 1 },
      { month: '2026-04', way: 'phone', confirmations: 1 },
    ]);
  });

  test('is refused to another record’s people, and to owners who claim to be the centre', async ({ db }) => {
    const { kind, id } = await listedToy(db);
    const other = toyActor('group_member', addToy(kind, 2));
    expect(await confirmSignedIn(deskAt(db, NOW, other), kind, id, 'desk')).toMatchObject({
      code: 'listing.not_yours',
    });
    const owner = toyActor('group_member', id);
    expect(await confirmSignedIn(deskAt(db, NOW, owner), kind, id, 'phone')).toMatchObject({
      code: 'permit.wrong_role',
    });
    expect(await confirmSignedIn(deskAt(db, NOW, CENTRE), kind, id, 'desk')).toMatchObject({
      code: 'listing.not_yours',
    });
    expect(await db.select().from(listingConfirmations)).toEqual([]);
  });
});

describe('the city’s rule', () => {
  const TIGHT = {
    budgets: { contacts: 10, activities: 20 },
    steps: { lowerAfterDays: 5, hiddenAfterDays: 5 },
    checkAfterDays: 0,
    version: 0,
  };

  test('shows its effect before it is saved, and works out all days at once when it is', async ({ db }) => {
    const kind = toyKind();
    const ids = ['2026-04-10', '2026-03-30', '2026-03-25', '2026-03-01'].map(
      (on, n) => [addToy(kind, n), on] as const,
    );
    for (const [id, on] of ids) await ensureListings(db, kind, [id], on);
    expect(await countUnder(db, 'toy', TIGHT, TODAY)).toEqual({
      current: 1,
      labelled: 1,
      lower: 1,
      hidden: 1,
    });
    expect(await freshnessShare(db, 'toy', TODAY)).toMatchObject({ listed: 4, withinBudget: 4 });
    const outcome = await changeRule(deskAt(db, NOW, OFFICE), kind, TIGHT);
    expect(outcome).toMatchObject({ ok: true, value: { touched: { topic: 'toys' }, detail: { moved: 4 } } });
    expect(await freshnessShare(db, 'toy', TODAY)).toEqual({
      listed: 4,
      withinBudget: 1,
      labelled: 1,
      lower: 1,
      hidden: 1,
    });
    expect(await getRule(db, kind)).toMatchObject({ ...TIGHT, version: 1 });
  });

  test('is not saved over the change of somebody else', async ({ db }) => {
    const { kind } = await listedToy(db);
    expect((await changeRule(deskAt(db, NOW, OFFICE), kind, TIGHT)).ok).toBe(true);
    expect(await changeRule(deskAt(db, NOW, OFFICE), kind, TIGHT)).toMatchObject({
      code: 'listing.changed_meanwhile',
    });
    expect((await changeRule(deskAt(db, NOW, OFFICE), kind, { ...TIGHT, version: 1 })).ok).toBe(true);
    expect(await changeRule(deskAt(db, NOW, CENTRE), kind, { ...TIGHT, version: 2 })).toMatchObject({
      code: 'permit.wrong_role',
    });
  });
});

describe('a check', () => {
  const REPORT = { source: 'visitor', part: 'contacts', note: '電話がつながりません' } as const;

  test('labels the entry when it stays open for long, and ends when the owner confirms that part', async ({
    db,
  }) => {
    const { kind, id } = await listedToy(db);
    await openCheck(db, NOW, kind, id, REPORT);
    expect(await findFreshness(db, kind, id, '2026-04-23')).toMatchObject({ checking: false });
    expect(await findFreshness(db, kind, id, '2026-04-24')).toMatchObject({ checking: true });
    const actorId = OFFICE.id;
    await confirmParts(db, NOW, kind, id, { parts: ['activities'], way: 'desk', actorId });
    expect(await findFreshness(db, kind, id, '2026-04-24')).toMatchObject({ checking: true });
    await confirmParts(db, NOW, kind, id, { parts: ['contacts'], way: 'edit', actorId });
    expect(await findFreshness(db, kind, id, '2026-04-24')).toMatchObject({ checking: false });
    expect(await db.select().from(listingChecks)).toMatchObject([
      { settlement: 'corrected', settledBy: actorId },
    ]);
  });

  test('takes five reports a day of one entry, and no more', async ({ db }) => {
    const { kind, id } = await listedToy(db);
    const opened = [];
    for (let n = 0; n < 7; n += 1) opened.push((await openCheck(db, NOW, kind, id, REPORT))?.as);
    expect(opened).toEqual(['new', 'new', 'new', 'new', 'new', 'too_many', 'too_many']);
    expect((await openCheck(db, noonOf('2026-04-11'), kind, id, REPORT))?.as).toBe('new');
  });
});
