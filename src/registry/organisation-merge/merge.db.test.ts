import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { proposedChoices, RECORD_FACT_NAMES } from '#registry/organisation-desk/index.ts';
import { findOrganisation, organisations, paperOf } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations as rows } from '#registry/organisations/schema.ts';
import { actorOf, createPerson, NOON } from '#registry/people/people.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { test } from '#tests/db.ts';
import { findPairs } from './commands/find-pairs.ts';
import { type Merger, mergeOrganisations } from './commands/merge-organisations.ts';
import { partPair } from './commands/part-pair.ts';
import { PAIR_LINKS } from './links.ts';
import { listPairs } from './queries/list-pairs.ts';

const centre = actorOf('00000000-0000-4000-8000-00000000000c', 'centre_staff');
const LINKS = [organisations.organisationLinks, PAIR_LINKS].flatMap((links) => links ?? []);
const officer = { post: 'representative', nameKana: '', startsOn: '2026-04-01', endsOn: null } as const;

async function twoEntries(db: Db) {
  const a = await createOrganisation(db, NOON, {
    name: '谷戸の森を守る会',
    corporateNumber: null,
    summary: '古い紹介',
    address: 'ひみつの拠点',
    officers: [{ ...officer, name: '前の 代表' }],
    contacts: [{ kind: 'phone', label: '', value: '0467-00-0001', publicity: 'centre' }],
  });
  const later = new Date(NOON.getTime() + 60_000);
  const b = await createOrganisation(
    db,
    later,
    {
      name: '谷戸の森をまもる会',
      kind: 'npo',
      corporateNumber: '8000012010038',
      summary: '新しい紹介',
      publicFacts: ['address'],
      officers: [{ ...officer, name: '今の 代表' }],
      contacts: [
        { kind: 'phone', label: '', value: '0467-00-0001', publicity: 'public' },
        { kind: 'mail', label: '', value: 'b@example.jp', publicity: 'centre' },
      ],
    },
    { standing: 'registered', registeredOn: '2026-01-01', validUntil: '2027-12-31' },
  );
  return { a, b };
}

async function mergerOf(db: Db, a: string, b: string): Promise<Merger> {
  const [one, other] = [await findOrganisation(db, a), await findOrganisation(db, b)];
  if (!one || !other) throw new Error('no entries');
  const entry = (whole: typeof one) => ({ paper: paperOf(whole), updatedAt: whole.organisation.updatedAt });
  return {
    a: { id: a, version: one.organisation.version },
    b: { id: b, version: other.organisation.version },
    survivor: 'a',
    choices: proposedChoices(entry(one), entry(other)),
  };
}

const merge = (db: Db, merger: Merger, actor = centre) =>
  act(db, 'organisations.merge', actor, NOON, (desk) => mergeOrganisations(desk, merger, LINKS));

describe('two entries become one', () => {
  test('the chosen facts stand, both names lead to it, and what was kept back stays kept back', async ({
    db,
  }) => {
    const { a, b } = await twoEntries(db);
    const outcome = await merge(db, await mergerOf(db, a.id, b.id));
    expect(outcome.ok).toBe(true);
    const whole = await findOrganisation(db, a.id);
    expect(whole?.organisation).toMatchObject({
      name: '谷戸の森をまもる会',
      kind: 'npo',
      corporateNumber: '8000012010038',
      summary: '新しい紹介',
      address: 'ひみつの拠点',
      publicFacts: [],
      standing: 'registered',
      registeredOn: '2025-04-01',
      validUntil: '2027-12-31',
    });
    expect(whole?.formerNames.map(({ name }) => name)).toEqual(['谷戸の森を守る会']);
    expect(whole?.contacts.map(({ value, publicity }) => [value, publicity])).toEqual([
      ['0467-00-0001', 'centre'],
      ['b@example.jp', 'centre'],
    ]);
    expect(whole?.officers.map(({ name, endsOn }) => [name, endsOn])).toEqual([
      ['今の 代表', null],
      ['前の 代表', '2026-11-19'],
    ]);
    expect((await findOrganisation(db, b.id))?.organisation).toMatchObject({
      standing: 'merged',
      mergedInto: a.id,
    });
    const [row] = await db.select().from(auditLog).where(eq(auditLog.act, 'organisations.merge'));
    expect(row).toMatchObject({ subjectId: a.id, detail: { merged: b.id, into: a.id } });
  });

  test('every fact may be chosen from the other side instead', async ({ db }) => {
    const { a, b } = await twoEntries(db);
    const merger = await mergerOf(db, a.id, b.id);
    const choices = Object.fromEntries(RECORD_FACT_NAMES.map((fact) => [fact, 'a'])) as Merger['choices'];
    await merge(db, { ...merger, choices, survivor: 'b' });
    const whole = await findOrganisation(db, b.id);
    expect(whole?.organisation).toMatchObject({
      name: '谷戸の森を守る会',
      kind: 'voluntary',
      corporateNumber: null,
    });
    expect(whole?.formerNames.map(({ name }) => name)).toEqual(['谷戸の森をまもる会']);
  });

  test('members of both keep one role each, for the longer term', async ({ db }) => {
    const { a, b } = await twoEntries(db);
    const both = await createPerson(db);
    const onlyB = await createPerson(db, { mail: 'umi@example.jp' });
    const role = { role: 'group_member', grantedBy: SYSTEM.id } as const;
    await db.insert(peopleRoles).values([
      { ...role, personId: both, organisationId: a.id, startsOn: '2026-06-01', endsOn: '2027-03-31' },
      { ...role, personId: both, organisationId: b.id, startsOn: '2026-04-01' },
      { ...role, personId: onlyB, organisationId: b.id, startsOn: '2026-04-01' },
    ]);
    await merge(db, await mergerOf(db, a.id, b.id));
    const held = await db.select().from(peopleRoles).where(eq(peopleRoles.organisationId, a.id));
    expect(held.map(({ personId, startsOn, endsOn }) => [personId, startsOn, endsOn]).toSorted()).toEqual(
      [
        [both, '2026-04-01', null],
        [onlyB, '2026-04-01', null],
      ].toSorted(),
    );
    expect(await db.select().from(peopleRoles).where(eq(peopleRoles.organisationId, b.id))).toEqual([]);
  });

  test('an entry that was merged earlier leads to the last survivor', async ({ db }) => {
    const { a, b } = await twoEntries(db);
    const c = await createOrganisation(db, NOON, { name: '谷戸の森' });
    await merge(db, await mergerOf(db, b.id, c.id));
    await merge(db, await mergerOf(db, a.id, b.id));
    const [third] = await db.select().from(rows).where(eq(rows.id, c.id));
    expect(third?.mergedInto).toBe(a.id);
  });

  test('is refused to others, for one entry with itself, when merged already, and when changed meanwhile', async ({
    db,
  }) => {
    const { a, b } = await twoEntries(db);
    const merger = await mergerOf(db, a.id, b.id);
    expect(await merge(db, merger, actorOf(SYSTEM.id, 'coordinator'))).toMatchObject({
      code: 'permit.wrong_role',
    });
    expect(await merge(db, { ...merger, b: merger.a })).toMatchObject({
      code: 'organisation_desk.not_found',
    });
    const stale = { ...merger, b: { id: b.id, version: 7 } };
    expect(await merge(db, stale)).toMatchObject({ code: 'organisation_merge.changed_meanwhile' });
    expect((await merge(db, merger)).ok).toBe(true);
    expect(await merge(db, merger)).toMatchObject({ code: 'organisation_merge.merged_already' });
  });

  test('is refused while both have something open that can be open only once, and nothing moves', async ({
    db,
  }) => {
    const { a, b } = await twoEntries(db);
    const merger = await mergerOf(db, a.id, b.id);
    const open = { columns: [], hinders: async () => true, move: async () => undefined };
    const outcome = await act(db, 'organisations.merge', centre, NOON, (desk) =>
      mergeOrganisations(desk, merger, [...LINKS, open]),
    );
    expect(outcome).toMatchObject({ kind: 'unmet', code: 'organisation_merge.both_open' });
    expect((await findOrganisation(db, b.id))?.contacts).toHaveLength(2);
  });
});

describe('two who merge the same pair at once', () => {
  test('one succeeds, and the other is told that it is done', async ({ root }) => {
    const { a, b } = await twoEntries(root.db);
    try {
      const merger = await mergerOf(root.db, a.id, b.id);
      // Without an act around it: a row of the audit log could not be cleared away afterwards.
      const mergeIn = (given: Merger) =>
        root.db.transaction((tx) => mergeOrganisations({ tx, actor: centre, now: NOON }, given, LINKS));
      const outcomes = await Promise.all([
        mergeIn(merger),
        mergeIn({ ...merger, a: merger.b, b: merger.a, survivor: 'a' }),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'organisation_merge.merged_already' });
    } finally {
      await root.executeAsOwner(
        `truncate organisations, organisation_names, organisation_officers, organisation_contacts, organisation_pairs cascade`,
      );
    }
  });
});

describe('the search for pairs', () => {
  const reasonsOf = async (db: Db) =>
    (await listPairs(db, 'open', 1)).map(({ pair, first, second }) => [
      [first.name, second.name].toSorted().join('／'),
      pair.reasons.toSorted().join(' '),
    ]);
  const find = (db: Db) => act(db, 'organisation_merge.find_pairs', centre, NOON, findPairs);

  test('finds the same name, a former name, a shared contact, the same page and a name much alike', async ({
    db,
  }) => {
    await createOrganisation(db, NOON, { name: '特定非営利活動法人 谷戸の森' });
    await createOrganisation(db, NOON, { name: '谷戸の森' });
    await createOrganisation(db, NOON, {
      name: '緑の手',
      formerNames: [{ name: '谷戸の森', nameKana: '', untilOn: null }],
      website: 'https://midori.example.jp/',
    });
    await createOrganisation(db, NOON, { name: '海辺の手話サークル', website: 'https://midori.example.jp/' });
    await createOrganisation(db, NOON, { name: '海辺の手話サークル会' });
    await createOrganisation(db, NOON, { name: '子ども食堂' });
    await find(db);
    expect((await reasonsOf(db)).toSorted()).toEqual(
      [
        ['特定非営利活動法人 谷戸の森／谷戸の森', 'name'],
        ['特定非営利活動法人 谷戸の森／緑の手', 'former_name'],
        ['緑の手／谷戸の森', 'former_name'],
        ['海辺の手話サークル／緑の手', 'website'],
        ['海辺の手話サークル／海辺の手話サークル会', 'similar_name'],
      ].toSorted(),
    );
  });

  test('takes a telephone that many share for a desk, not for one group', async ({ db }) => {
    const contacts = [{ kind: 'phone', label: '', value: '0467-00-0009', publicity: 'centre' }] as const;
    for (const name of ['いろは', 'にほへ', 'とちり', 'ぬるを', 'わかよ', 'たれそ']) {
      await createOrganisation(db, NOON, { name, contacts: [...contacts] });
    }
    await find(db);
    expect(await reasonsOf(db)).toEqual([]);
  });

  test('asks once: a pair said to be two is not found again, and an open one goes when nothing speaks for it', async ({
    db,
  }) => {
    const a = await createOrganisation(db, NOON, { name: '谷戸の森' });
    await createOrganisation(db, NOON, { name: '谷戸の森' });
    await find(db);
    const [line] = await listPairs(db, 'open', 1);
    const outcome = await act(db, 'organisation_merge.part_pair', centre, NOON, (desk) =>
      partPair(desk, line?.pair.id ?? '', '代表者が違います'),
    );
    expect(outcome.ok).toBe(true);
    await find(db);
    expect(await listPairs(db, 'open', 1)).toEqual([]);
    expect((await listPairs(db, 'different', 1))[0]?.pair.word).toBe('代表者が違います');

    await createOrganisation(db, NOON, { name: '谷戸の森の友' });
    await find(db);
    expect(await listPairs(db, 'open', 1)).toHaveLength(2);
    await db.update(rows).set({ nameKey: 'べつ' }).where(eq(rows.id, a.id));
    await find(db);
    expect(await listPairs(db, 'open', 1)).toHaveLength(1);
  });

  test('a pair of the entry that ends becomes a pair of the survivor, and a decision stays', async ({
    db,
  }) => {
    const a = await createOrganisation(db, NOON, { name: '谷戸の森' });
    const b = await createOrganisation(db, NOON, { name: '谷戸の森' });
    const c = await createOrganisation(db, NOON, { name: '谷戸の森' });
    await find(db);
    await merge(db, await mergerOf(db, a.id, b.id));
    const open = await listPairs(db, 'open', 1);
    expect(open.map(({ pair }) => [pair.firstId, pair.secondId].toSorted())).toEqual([
      [a.id, c.id].toSorted(),
    ]);
    expect(await listPairs(db, 'merged', 1)).toHaveLength(1);
    expect(await listPairs(db, 'different', 1)).toEqual([]);
  });
});
