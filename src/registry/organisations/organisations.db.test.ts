import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { type Actor, ANONYMOUS, SYSTEM } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { react } from '#platform/reactions.ts';
import { test } from '#tests/db.ts';
import {
  changeOrganisation,
  findDuplicates,
  findOrganisation,
  listOrganisations,
  setAreas,
  setCityFields,
} from './index.ts';
import { createOrganisation, paper } from './organisations.factory.ts';
import { organisationContacts, organisationLinks, organisations } from './schema.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const member = (id: string): Actor => ({
  ...ANONYMOUS,
  id: '00000000-0000-4000-8000-0000000000aa',
  roles: ['visitor', 'group_member'],
  organisationIds: [id],
});
const staff: Actor = { ...SYSTEM, roles: ['visitor', 'centre_staff'] };

/** What the database says to a change that no command would make. */
async function refusedBy(db: Db, write: (tx: Db) => Promise<unknown>): Promise<string> {
  return db.transaction(write).then(
    () => 'taken',
    (fault: { cause?: { constraint?: string } }) => fault.cause?.constraint ?? String(fault),
  );
}

describe('the database itself refuses', () => {
  const cases = [
    [
      'a wrong check digit',
      { corporateNumber: '8000012010039' },
      'organisations_corporate_number_check_digit',
    ],
    ['a number of another length', { corporateNumber: '80000120100' }, 'organisations_corporate_number_form'],
    ['a twenty-first field', { npoFields: [21] }, 'organisations_npo_fields'],
    [
      'more citizens than members',
      { memberCount: 3, citizenCount: 4 },
      'organisations_citizens_among_members',
    ],
    ['a script as a website', { website: 'javascript:alert(1)' }, 'organisations_website_is_web'],
    ['a name of 121 characters', { name: 'あ'.repeat(121) }, 'organisations_name_length'],
    ['half a place', { latitude: 35.3 }, 'organisations_place_whole'],
    ['a fact that cannot be public', { publicFacts: ['roster'] }, 'organisations_public_facts'],
    ['a registration without days', { validUntil: null }, 'organisations_registered_with_days'],
    ['an end as merged into nothing', { standing: 'merged' as const }, 'organisations_merged_into_another'],
  ] as const;
  test.for(cases)('%s', async ([, change, constraint], { db }) => {
    const { id } = await createOrganisation(db, NOW);
    const write = (tx: Db) =>
      tx
        .update(organisations)
        .set(change as never)
        .where(eq(organisations.id, id));
    expect(await refusedBy(db, write)).toBe(constraint);
  });

  test('a script as a link or a contact', async ({ db }) => {
    const { id: organisationId } = await createOrganisation(db, NOW);
    const link = { organisationId, label: 'x', href: 'javascript:alert(1)' };
    expect(await refusedBy(db, (tx) => tx.insert(organisationLinks).values(link))).toBe(
      'organisation_links_are_web',
    );
    const contact = { organisationId, kind: 'form' as const, value: 'javascript:alert(1)' };
    expect(await refusedBy(db, (tx) => tx.insert(organisationContacts).values(contact))).toBe(
      'organisation_contacts_web',
    );
  });

  test('the same 法人番号 twice, but not of an entry that was joined to the other', async ({ db }) => {
    const first = await createOrganisation(db, NOW, { corporateNumber: '8000012010038' });
    const again = (tx: Db) => createOrganisation(tx, NOW, { corporateNumber: '8000012010038' });
    expect(await refusedBy(db, again)).toBe('organisations_corporate_number_once');
    const second = await createOrganisation(db, NOW);
    await db
      .update(organisations)
      .set({ standing: 'merged', mergedInto: second.id })
      .where(eq(organisations.id, first.id));
    expect(await refusedBy(db, again)).toBe('taken');
  });
});

describe('an organisation is changed', () => {
  const change = (db: Db, actor: Actor, id: string, version: number, name = '谷戸と海の会') =>
    act(db, 'organisations.change', actor, NOW, (desk) =>
      changeOrganisation(desk, id, version, paper({ name })),
    );

  test('by its member, with one audit row, and others hear of it in the same transaction', async ({ db }) => {
    const heard: string[] = [];
    react({
      topic: 'organisations',
      module: 'toy',
      renew: async (_tx, _now, ids) => void heard.push(...ids),
    });
    const { id } = await createOrganisation(db, NOW);
    expect(await change(db, member(id), id, 1)).toMatchObject({ ok: true });
    expect((await findOrganisation(db, id))?.organisation).toMatchObject({
      name: '谷戸と海の会',
      version: 2,
    });
    expect(await db.select().from(auditLog).where(eq(auditLog.subjectId, id))).toHaveLength(1);
    expect(heard).toEqual([id]);
    react({ topic: 'organisations', module: 'toy', renew: async () => undefined });
  });

  test('not by a member of another group, and nothing is written', async ({ db }) => {
    const [mine, other] = [await createOrganisation(db, NOW), await createOrganisation(db, NOW)];
    expect(await change(db, member(mine.id), other.id, 1)).toMatchObject({
      ok: false,
      code: 'organisations.not_yours',
    });
    expect(await change(db, ANONYMOUS, other.id, 1)).toMatchObject({ ok: false, kind: 'forbidden' });
    expect((await findOrganisation(db, other.id))?.organisation.name).toBe('谷戸の会');
    expect(await db.select().from(auditLog).where(eq(auditLog.subjectId, other.id))).toEqual([]);
  });

  test('once, when two who looked at the same state save at once', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    expect(await change(db, staff, id, 1, '先の会')).toMatchObject({ ok: true });
    expect(await change(db, member(id), id, 1, '後の会')).toMatchObject({
      ok: false,
      code: 'organisations.changed_meanwhile',
    });
    expect((await findOrganisation(db, id))?.organisation.name).toBe('先の会');
  });

  test('and its officers keep the accounts that they are tied to', async ({ db }) => {
    const personId = '00000000-0000-4000-8000-0000000000bb';
    const officer = {
      post: 'representative',
      name: '谷戸 みのる',
      nameKana: '',
      startsOn: null,
      endsOn: null,
    } as const;
    const { id } = await createOrganisation(db, NOW, { officers: [{ ...officer, personId }] });
    await act(db, 'organisations.change', staff, NOW, (desk) =>
      changeOrganisation(desk, id, 1, paper({ officers: [officer] })),
    );
    expect((await findOrganisation(db, id))?.officers).toMatchObject([{ name: '谷戸 みのる', personId }]);
  });
});

describe('the same organisation is found again', () => {
  test('by number, name, former name, contact, website and likeness, the strongest reason first', async ({
    db,
  }) => {
    const contacts = [{ kind: 'phone', label: '', value: '0467-00-0001', publicity: 'centre' }] as const;
    const { id } = await createOrganisation(db, NOW, {
      name: 'NPO法人 谷戸の森を守る会',
      corporateNumber: '8000012010038',
      website: 'https://yato.example.jp/',
      formerNames: [{ name: '谷戸くらぶ', nameKana: '', untilOn: null }],
      contacts: [...contacts],
    });
    const reasons = async (candidate: Parameters<typeof findDuplicates>[1]) =>
      (await findDuplicates(db, candidate)).map((found) => found.reasons.join());
    expect(await reasons({ name: '谷戸の森を守る会' })).toEqual(['name']);
    expect(await reasons({ name: '別の会', corporateNumber: '8000012010038' })).toEqual(['corporate_number']);
    expect(await reasons({ name: '谷戸クラブ' })).toEqual(['former_name']);
    expect(await reasons({ name: '別の会', contacts: [...contacts] })).toEqual(['contact']);
    expect(await reasons({ name: '別の会', website: 'https://yato.example.jp/' })).toEqual(['website']);
    expect(await reasons({ name: '谷戸の森を守る会議' })).toEqual(['similar_name']);
    expect(await reasons({ name: '海辺の手話サークル' })).toEqual([]);
    expect(await findDuplicates(db, { name: '谷戸の森を守る会' }, id)).toEqual([]);
  });

  test('in the list of the register by part of a name, a former name or its code', async ({ db }) => {
    const formerNames = [{ name: '浜くらぶ', nameKana: '', untilOn: null }];
    const { number } = await createOrganisation(db, NOW, { name: 'なぎさの会', formerNames });
    const found = async (text: string) =>
      (await listOrganisations(db, { text })).lines.map((line) => line.number);
    expect(await found('ナギサ')).toEqual([number]);
    expect(await found('浜クラブ')).toEqual([number]);
    expect(await found(`g${number}`)).toEqual([number]);
    expect(await found('100%_\\')).toEqual([]);
  });
});

test('an area or a field that organisations name cannot be taken away', async ({ db }) => {
  const set = (codes: string[]) =>
    act(db, 'organisations.set_areas', staff, NOW, (desk) =>
      setAreas(
        desk,
        codes.map((code) => ({ code, name: code })),
      ),
    );
  const fields = (codes: string[]) =>
    act(db, 'organisations.set_fields', staff, NOW, (desk) =>
      setCityFields(
        desk,
        codes.map((code) => ({ code, name: code })),
      ),
    );
  expect(await set(['east', 'west'])).toMatchObject({ ok: true });
  expect(await fields(['sea', 'hill'])).toMatchObject({ ok: true });
  await createOrganisation(db, NOW, { areaCode: 'east', cityFields: ['sea'] });
  expect(await set(['west'])).toMatchObject({ ok: false, code: 'organisations.area_in_use' });
  expect(await fields(['hill'])).toMatchObject({ ok: false, code: 'organisations.field_in_use' });
  expect(await set(['east'])).toMatchObject({ ok: true });
  expect(await fields([])).toMatchObject({ ok: false });
  expect(await db.execute(sql`select code from organisation_areas`)).toMatchObject({
    rows: [{ code: 'east' }],
  });
});
