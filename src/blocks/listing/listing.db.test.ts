import { describe, expect } from 'vitest';
import { listingCalls } from '#blocks/listing-calls/schema.ts';
import { confirmParts, ensureListings, findListing } from '#blocks/listing-freshness/index.ts';
import { listingConfirmations, listings } from '#blocks/listing-freshness/schema.ts';
import {
  addToy,
  listingTest,
  NOW,
  noonOf,
  TODAY,
  toyActor,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import { runJob } from '#blocks/listing-links/links.factory.ts';
import { listingReminders } from '#blocks/listing-links/schema.ts';
import { listingRoundEntries, listingRounds } from '#blocks/listing-rounds/schema.ts';
import { ANONYMOUS, type Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import type { Services } from '#platform/http/services.ts';
import { host } from '#tests/app.ts';
import { listingModule } from './index.ts';

const test = listingTest();
const SERVICES = {} as Services;

async function town(db: Db) {
  const kind = toyKind();
  const [a, b] = [addToy(kind, 1), addToy(kind, 2)];
  await ensureListings(db, kind, [a, b], '2026-01-05');
  return { kind, a, b, module: listingModule([kind]) };
}

describe('the desk', () => {
  test('tells owners two weeks ahead what to confirm, with one step; others hear nothing', async ({ db }) => {
    const { module, a, kind } = await town(db);
    const items = (actor = toyActor('group_member', a), at = NOW) =>
      module.deskItems?.(db, actor, at, 'ja', SERVICES) ?? Promise.resolve([]);
    expect(await items(toyActor('group_member', a), noonOf('2026-03-31'))).toEqual([]);
    expect(await items(toyActor('group_member', a), noonOf('2026-04-01'))).toMatchObject([
      { title: 'つみき1号', href: `/desk/confirmations/entries/toy/${a}`, dueOn: '2026-04-15' },
    ]);
    expect(await items(toyActor('group_member'))).toEqual([]);
    expect(await items(ANONYMOUS)).toEqual([]);
    await confirmParts(db, NOW, kind, a, { way: 'desk', actorId: ANONYMOUS.id });
    expect(await items()).toEqual([]);
  });

  test('shows the centre how fresh everything is, and where to go', async ({ db }) => {
    const { module } = await town(db);
    const page = (role: Role) =>
      host('/desk/confirmations', module.deskRoutes as never, {
        db,
        now: noonOf('2026-06-01'),
        actor: toyActor(role),
      }).request('/desk/confirmations');
    const html = await (await page('centre_staff')).text();
    expect(html).toContain('2件のうち0件が、期限内に確認されています');
    for (const list of ['calls', 'checks', 'rounds']) expect(html).toContain(`/desk/confirmations/${list}`);
    const administrators = await (await page('administrator')).text();
    for (const list of ['calls', 'checks', 'rounds'])
      expect(administrators).not.toContain(`/desk/confirmations/${list}`);
    expect((await page('group_member')).status).toBe(403);
    expect((await page('committee_member')).status).toBe(403);
  });
});

test('no page of the public side is kept or indexed', async ({ db }) => {
  const { module, a } = await town(db);
  const site = host('/confirmations', module.routes as never, { db, now: NOW });
  for (const path of ['/l/x', `/report/toy/${a}`, '/follow?kind=toy&q=']) {
    const page = await site.request(`/confirmations${path}`);
    expect([page.headers.get('cache-control'), page.headers.get('x-robots-tag')]).toEqual([
      'no-store',
      'noindex',
    ]);
  }
});

describe('when two records become one', () => {
  test('what was confirmed, called, asked and sent stays with the survivor, once', async ({ db }) => {
    const { module, kind, a, b } = await town(db);
    for (const id of [a, b])
      await confirmParts(db, noonOf('2026-02-01'), kind, id, { way: 'desk', actorId: ANONYMOUS.id });
    const kept = await findListing(db, 'toy', b);
    const rows = await db.select().from(listings);
    const call = { on: TODAY, at: NOW, actorId: ANONYMOUS.id, result: 'no_answer' } as const;
    for (const { id: listingId } of rows) await db.insert(listingCalls).values({ ...call, listingId });
    const [round] = await db
      .insert(listingRounds)
      .values({ kind: 'toy', title: '年次', dueOn: '2026-06-30', createdBy: ANONYMOUS.id, createdAt: NOW })
      .returning();
    const roundId = round?.id ?? '';
    for (const { id: listingId } of rows) await db.insert(listingRoundEntries).values({ roundId, listingId });
    await runJob(module.jobs ?? [], 'listing.remind', db, noonOf('2026-05-12'));
    expect(module.organisationLinks?.columns).toEqual(['listings.subject_id']);
    await module.organisationLinks?.move(db, a, b);
    expect(await db.select().from(listings)).toMatchObject([
      { id: kept?.id, subjectId: b, dueOn: kept?.dueOn },
    ]);
    expect(await db.select().from(listingConfirmations)).toHaveLength(2);
    expect(await db.select().from(listingCalls)).toHaveLength(2);
    expect(await db.select().from(listingRoundEntries)).toHaveLength(1);
    expect(await db.select().from(listingReminders)).toHaveLength(1);
  });

  test('an entry moves as it is when the survivor has none', async ({ db }) => {
    const { module, a } = await town(db);
    const survivor = '00000000-0000-4000-a000-000000000077';
    await module.organisationLinks?.move(db, a, survivor);
    expect(await findListing(db, 'toy', a)).toBeUndefined();
    expect(await findListing(db, 'toy', survivor)).toMatchObject({ dueOn: '2026-04-15' });
  });
});
