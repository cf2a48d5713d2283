import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ROLES, SYSTEM } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import { authUsers } from '#platform/identity/schema.ts';
import type { JobContext } from '#platform/jobs/job-spec.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisationOfficers } from '#registry/organisations/schema.ts';
import { peopleInvitations, peopleRoles } from '#registry/people/schema.ts';
import { registrationPapers } from '#registry/registration-papers/schema.ts';
import { test } from '#tests/db.ts';
import { type ErasingRule, eraseJob, erasingRules } from './erase.ts';
import { cookiesOf, NOON, openTestHouse, type TestHouse } from './house.factory.ts';
import { MODULES } from './modules.ts';

const DAY_MS = 86_400_000;
const sayings = { ja: 'ためし', en: 'trial', easy: 'ためし' };

async function idOf(house: TestHouse, mail: string): Promise<string> {
  const [user] = await house.db.select().from(authUsers).where(eq(authUsers.email, mail));
  return user?.id ?? '';
}

/** The demonstration's visitor has begun a paper; it is taken back, so that nothing is open for them. */
async function settlePapers(house: TestHouse, authorId: string): Promise<void> {
  await house.db
    .update(registrationPapers)
    .set({ state: 'withdrawn', decidedAt: NOON, decidedBy: authorId })
    .where(eq(registrationPapers.authorId, authorId));
}

describe('the nightly erasure', () => {
  const rule = (key: RetentionRule['key'], erase: () => Promise<number>): ErasingRule => ({
    key: key ?? 'toy.rule',
    what: sayings,
    kept: sayings,
    due: async () => [],
    erase,
  });
  const run = (house: TestHouse, rules: ErasingRule[]) =>
    eraseJob(rules).handle(
      { db: house.db, now: NOON, log: { error: () => undefined } } as unknown as JobContext,
      {},
    );

  test('goes on after a rule that fails, tells the queue, and writes down what went', async ({ db }) => {
    const house = await openTestHouse(db);
    const rules = [
      rule('toy.broken', () => Promise.reject(new Error('broken'))),
      rule('toy.nothing', async () => 0),
      rule('toy.two', async () => 2),
    ];
    await expect(run(house, rules)).rejects.toThrow('toy.broken');
    const rows = (await db.select().from(auditLog)).filter(({ act }) => act.startsWith('toy.'));
    expect(rows).toMatchObject([{ act: 'toy.two', detail: { erased: 2 } }]);
  });

  test('erases by the rules of the house what is due, and only that', async ({ db }) => {
    const house = await openTestHouse(db);
    const invitation = (hash: string, days: number) => ({
      tokenHash: hash,
      name: 'ひみつ',
      mail: 'himitsu@example.jp',
      lang: 'ja' as const,
      role: 'group_member' as const,
      invitedBy: SYSTEM.id,
      invitedAt: new Date(NOON.getTime() - (days + 14) * DAY_MS),
      expiresAt: new Date(NOON.getTime() - days * DAY_MS),
    });
    await db.insert(peopleInvitations).values([invitation('old', 31), invitation('young', 20)]);
    const cookie = await cookiesOf(house, 'administrator');
    const before = await (await house.get('/desk/erasure', { cookie })).text();
    expect(before).toContain('招待した人の名前とメールアドレス');
    expect(before).not.toContain('himitsu@example.jp');
    await run(house, erasingRules(MODULES));
    await run(house, erasingRules(MODULES));
    expect(await db.select().from(peopleInvitations)).toMatchObject([{ tokenHash: 'young' }]);
    const rows = (await db.select().from(auditLog)).filter(({ act }) => act === 'people.erase_invitations');
    expect(rows).toHaveLength(1);
  });

  test('every rule that erases has a name, says beforehand what is due, and erases', () => {
    const rules = MODULES.flatMap((module) => module.retention ?? []);
    const half = rules.filter(
      (one) => Boolean(one.key) !== Boolean(one.erase) || Boolean(one.due) !== Boolean(one.erase),
    );
    expect(half.map(({ what }) => what.en)).toEqual([]);
    const keys = erasingRules(MODULES).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('the page of erasures is for the office and the administrator', async ({ db }) => {
  const house = await openTestHouse(db);
  const statuses: Record<string, number> = {};
  for (const role of ROLES) {
    const cookie = await cookiesOf(house, role);
    statuses[role] = (await house.get('/desk/erasure', { cookie })).status;
  }
  expect(Object.keys(statuses).filter((role) => statuses[role] === 200)).toEqual([
    'programme_officer',
    'administrator',
  ]);
});

describe('one’s own account', () => {
  test('its records come from every module, and taking them is written down', async ({ db }) => {
    const house = await openTestHouse(db);
    const cookie = await cookiesOf(house, 'group_member');
    const page = await (await house.get('/me', { cookie })).text();
    const file = (await (await house.get('/me/records.json', { cookie })).json()) as { records: object };
    const titles = MODULES.flatMap((module) => module.ownRecords ?? []).map(({ title }) => title.ja);
    expect(Object.keys(file.records)).toEqual([...new Set(titles)]);
    for (const title of titles) expect(page).toContain(title);
    const [row] = await db.select().from(auditLog).where(eq(auditLog.act, 'people.download_records'));
    expect(row).toBeDefined();
  });

  test('is not deleted while its owner alone represents a group; afterwards the officer has no account', async ({
    db,
  }) => {
    const house = await openTestHouse(db);
    const cookie = await cookiesOf(house, 'visitor');
    const me = await idOf(house, 'visitor@example.jp');
    await settlePapers(house, me);
    const officer = { nameKana: '', startsOn: '2026-04-01', endsOn: null } as const;
    const group = await createOrganisation(db, NOON, {
      name: '手紙の会',
      officers: [
        { ...officer, post: 'representative', name: '浜辺 ひかり', personId: me },
        { ...officer, post: 'treasurer', name: '浜辺 ひかり', personId: me },
      ],
    });
    expect((await house.post('/me/leave', {}, { cookie })).status).toBe(422);
    const page = await (await house.get('/me/leave', { cookie })).text();
    expect(page).toContain('手紙の会');
    expect(page.match(/desk\/succession\/G/g)).toHaveLength(1);
    expect(page).not.toContain('action="/me/leave"');
    const refused = await house.post('/me/leave', { confirmed: 'yes' }, { cookie });
    expect(refused.status).toBe(422);

    const theirs = eq(organisationOfficers.organisationId, group.id);
    await db.update(organisationOfficers).set({ endsOn: '2026-11-01' }).where(theirs);
    const left = await house.post('/me/leave', { confirmed: 'yes' }, { cookie });
    expect(left.headers.get('location')).toBe('/left');
    expect((await house.get('/me', { cookie })).status).toBe(303);
    expect((await db.select().from(organisationOfficers).where(theirs)).map((row) => row.personId)).toEqual([
      null,
      null,
    ]);
    expect((await house.get('/left')).status).toBe(200);
  });

  test('is deleted for somebody by the administrator, not by the office', async ({ db }) => {
    const house = await openTestHouse(db);
    const me = await idOf(house, 'visitor@example.jp');
    await settlePapers(house, me);
    await db.delete(peopleRoles).where(eq(peopleRoles.personId, me));
    const office = await cookiesOf(house, 'programme_officer');
    expect((await house.get(`/desk/people/${me}/leave`, { cookie: office })).status).toBe(403);
    const admin = await cookiesOf(house, 'administrator');
    expect((await house.get(`/desk/people/${me}/leave`, { cookie: admin })).status).toBe(200);
    expect((await house.post(`/desk/people/${me}/leave`, {}, { cookie: admin })).status).toBe(422);
    const done = await house.post(`/desk/people/${me}/leave`, { confirmed: 'yes' }, { cookie: admin });
    expect(done.headers.get('location')).toBe('/desk/people?left=yes');
    expect((await db.select().from(authUsers).where(eq(authUsers.id, me)))[0]?.name).toBe('退会した人');
  });
});
