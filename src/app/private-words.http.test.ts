import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { type Actor, ANONYMOUS, ROLES, SYSTEM } from '#kernel/actor.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { organisationContacts, organisationOfficers, organisations } from '#registry/organisations/schema.ts';
import { putRoster } from '#registry/passport-papers/index.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { test } from '#tests/db.ts';
import { crawl, type Told } from './crawl.factory.ts';
import { cookiesOf, NOON, openTestHouse, type TestHouse } from './house.factory.ts';
import { MODULES } from './modules.ts';

/** Words that stand in private places of one group only; none of them may come out of the house. */
const PLANTED = {
  phone: '090-0000-7771',
  mail: 'himitsu-no-mail@example.jp',
  officer: '秘密ヶ谷 ひそか',
  address: '秘密ヶ谷町七七七番地',
  member: '名簿山 なまえ',
  fee: '秘密会費七七七円',
} as const;

/**
 * Pages on which a role may see what a group keeps back, because the work needs it; each of them writes down who looked.
 * Everything that is not in this table shows the planted words to nobody.
 */
const MAY_SEE: readonly { path: RegExp; roles: readonly string[] }[] = [
  {
    path: /^\/desk\/organisations\/(G\d+|duplicates|merge)/,
    roles: ['centre_staff', 'coordinator', 'programme_officer'],
  },
  { path: /^\/desk\/group-stories\/G\d+/, roles: ['centre_staff', 'programme_officer'] },
  { path: /^\/desk\/passport\/G\d+/, roles: ['centre_staff', 'programme_officer'] },
  { path: /^\/desk\/registration\//, roles: ['centre_staff', 'programme_officer'] },
  { path: /^\/desk\/exchange\/export/, roles: ['centre_staff', 'programme_officer'] },
];

const SEEDS = [
  '/',
  '/desk',
  '/me',
  '/groups',
  '/groups?sort=kana',
  '/groups/map',
  '/open-data',
  '/open-data/groups.csv',
  '/open-data/groups.csv?encoding=cp932',
  '/open-data/groups.json',
  '/open-data/groups.jsonld',
  '/open-data/groups-hsds.json',
  '/feeds/groups.atom',
  '/registration',
  '/succession/recover',
  '/desk/organisations',
  '/desk/exchange',
  '/desk/confirmations',
  '/desk/confirmations/calls',
  '/desk/registration',
  '/desk/succession',
  '/me/records.json',
];

const startsOf = (code: string) => {
  const own = ['groups', 'desk/organisations', 'desk/passport', 'desk/group-stories', 'desk/succession'];
  return [...SEEDS, ...own.map((place) => `/${place}/${code}`), `/confirmations/report/group/${code}`];
};

async function plant(house: TestHouse) {
  const { db } = house;
  const [group] = await db
    .select()
    .from(organisations)
    .where(eq(organisations.standing, 'registered'))
    .orderBy(organisations.number)
    .limit(1);
  if (!group) throw new Error('the demonstration has no registered group');
  const organisationId = group.id;
  await db
    .update(organisations)
    .set({
      address: PLANTED.address,
      fee: PLANTED.fee,
      publicFacts: sql`array_remove(array_remove(${organisations.publicFacts}, 'address'), 'fee')`,
    })
    .where(eq(organisations.id, organisationId));
  await db.insert(organisationContacts).values([
    {
      organisationId,
      kind: 'phone',
      label: '代表の自宅',
      value: PLANTED.phone,
      publicity: 'centre',
      place: 90,
    },
    { organisationId, kind: 'mail', label: '', value: PLANTED.mail, publicity: 'centre', place: 91 },
  ]);
  await db
    .insert(organisationOfficers)
    .values({ organisationId, post: 'auditor', name: PLANTED.officer, place: 90 });
  const rows = [{ name: PLANTED.member, kana: '', link: 'living' as const }];
  const roster = { id: randomUUID(), over: '', fiscalYear: 2026, title: '会員名簿', rows };
  const centre: Actor = { ...ANONYMOUS, id: SYSTEM.id, roles: ['visitor', 'centre_staff'] };
  const put = await putRoster({ tx: db, actor: centre, now: NOON }, organisationId, roster);
  if (!put.ok) throw new Error(`the roster was refused: ${put.code}`);
  return { group, code: `G${String(group.number).padStart(5, '0')}` };
}

const words = Object.values(PLANTED);
const findingsIn = (told: readonly Told[], role: string) =>
  told
    .filter(({ path }) => !MAY_SEE.some((rule) => rule.path.test(path) && rule.roles.includes(role)))
    .flatMap(({ path, text }) =>
      words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
    );

describe('what a group keeps back comes out nowhere', () => {
  for (const role of ROLES) {
    test(`for ${role}, on no page, export, feed or file`, async ({ db }) => {
      const house = await openTestHouse(db);
      const { code } = await plant(house);
      // The demonstration's member belongs to the first group; here they come as a member of another one.
      const cookie = role === 'visitor' ? '' : await cookiesOf(house, role);
      if (role === 'group_member') await moveToAnotherGroup(house);
      const told = await crawl(house, cookie, startsOf(code), code);
      expect(told.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
      expect(told.length).toBeGreaterThan(60);
      expect(findingsIn(told, role)).toEqual([]);
    }, 240_000);
  }

  test('for a visitor who has signed in, either', async ({ db }) => {
    const house = await openTestHouse(db);
    const { code } = await plant(house);
    const told = await crawl(house, await cookiesOf(house, 'visitor'), startsOf(code), code);
    expect(findingsIn(told, 'visitor')).toEqual([]);
  }, 240_000);

  test('in no mail that the night’s work writes, whomever it goes to', async ({ db }) => {
    const house = await openTestHouse(db);
    await plant(house);
    // The planted group has been silent for so long that everybody is written to about it.
    await db.execute(
      sql`update listings set due_on = '2026-11-23', lower_from = '2027-01-23', hidden_from = '2027-07-23'`,
    );
    const surroundings = { db, log: house.log, settings: house.settings, files: house.services.files };
    const attempt = { number: 1, last: true };
    const nightly = MODULES.flatMap((module) => module.jobs ?? []).filter((spec) => spec.cron !== undefined);
    for (const spec of nightly) await spec.handle({ ...surroundings, now: NOON, attempt }, {});
    const mails = await db.select().from(mailMessages);
    expect(mails.length).toBeGreaterThan(0);
    const text = JSON.stringify(mails);
    expect(words.filter((word) => text.includes(word))).toEqual([]);
  }, 120_000);
});

async function moveToAnotherGroup({ db }: TestHouse): Promise<void> {
  const [, other] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.standing, 'registered'))
    .orderBy(organisations.number)
    .limit(2);
  if (!other) throw new Error('the demonstration has only one group');
  await db.update(peopleRoles).set({ organisationId: other.id }).where(eq(peopleRoles.role, 'group_member'));
}
