import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { findListing } from '#blocks/listing/index.ts';
import { SYSTEM } from '#kernel/actor.ts';
import { addDays } from '#kernel/japan-day.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { test } from '#tests/db.ts';
import { groupListing } from './listing.ts';
import { searchGroups } from './queries/search-groups.ts';
import { renewGroups } from './renew-groups.ts';

const NOW = new Date('2026-06-10T03:00:00Z');
const TODAY = '2026-06-10';

test('a group that is registered is listed and asked for; one that lapses is neither', async ({ db }) => {
  const { id } = await createOrganisation(db, NOW, { name: '谷戸の会' }, { standing: 'applicant' });
  await renewGroups(db, NOW, [id]);
  expect(await findListing(db, 'group', id)).toBeUndefined();
  expect((await searchGroups(db, {}, TODAY)).total).toBe(0);
  const days = { registeredOn: TODAY, validUntil: '2027-03-31' };
  await db
    .update(organisations)
    .set({ standing: 'registered', ...days })
    .where(eq(organisations.id, id));
  await renewGroups(db, NOW, [id]);
  expect(await findListing(db, 'group', id)).toMatchObject({ listed: true, confirmedOn: TODAY });
  expect((await searchGroups(db, {}, TODAY)).rows).toMatchObject([{ name: '谷戸の会', confirmedOn: TODAY }]);
  await db.update(organisations).set({ standing: 'lapsed' }).where(eq(organisations.id, id));
  await renewGroups(db, NOW, [id]);
  expect(await findListing(db, 'group', id)).toMatchObject({ listed: false });
  expect((await searchGroups(db, {}, TODAY)).total).toBe(0);
});

test('a paper that was accepted confirms the whole entry; another change does not', async ({ db }) => {
  const { id } = await createOrganisation(db, NOW);
  await renewGroups(db, NOW, [id]);
  const later = new Date('2026-10-01T03:00:00Z');
  await renewGroups(db, later, [id]);
  expect(await findListing(db, 'group', id)).toMatchObject({ confirmedOn: TODAY });
  await renewGroups(db, later, [id], SYSTEM.id);
  expect(await findListing(db, 'group', id)).toMatchObject({ confirmedOn: '2026-10-01' });
  expect((await searchGroups(db, {}, '2026-10-01')).rows).toMatchObject([{ confirmedOn: '2026-10-01' }]);
});

test('what is asked for most often runs out first: recruiting within a season', async ({ db }) => {
  const { id } = await createOrganisation(db, NOW);
  await renewGroups(db, NOW, [id]);
  expect(await findListing(db, 'group', id)).toMatchObject({ dueOn: addDays(TODAY, 90) });
});

test('reminders reach the members of today, and nobody of yesterday or of another group', async ({ db }) => {
  const { id } = await createOrganisation(db, NOW);
  const other = await createOrganisation(db, NOW, { name: '別の会' });
  const join = async (mail: string, organisationId: string, endsOn: string | null = null) => {
    const personId = await createPerson(db, { mail });
    const role = { role: 'group_member' as const, startsOn: '2026-01-01', grantedBy: SYSTEM.id };
    await db.insert(peopleRoles).values({ personId, organisationId, endsOn, ...role });
  };
  await join('now@example.jp', id);
  await join('gone@example.jp', id, '2026-05-31');
  await join('other@example.jp', other.id);
  expect(await groupListing.owners(db, id, TODAY)).toEqual([{ mail: 'now@example.jp', lang: 'ja' }]);
});

test('a followed search is said in words, and finds what is new or changed since', async ({ db }) => {
  const { id } = await createOrganisation(db, NOW, { name: '森の会', npoFields: [7] });
  await renewGroups(db, NOW, [id]);
  expect(await groupListing.searchWords(db, 'q=森&field=7&sort=kana', 'ja')).toBe('「森」・環境の保全');
  expect(await groupListing.searchWords(db, '', 'ja')).toBe('すべての団体');
  const before = new Date(NOW.getTime() - 1000);
  expect(await groupListing.foundSince(db, 'q=森&sort=kana&page=3', before)).toMatchObject([
    { id, title: '森の会' },
  ]);
  expect(await groupListing.foundSince(db, 'q=川', before)).toEqual([]);
  expect(await groupListing.foundSince(db, 'q=森', NOW)).toEqual([]);
});
