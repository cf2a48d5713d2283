import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { listings } from '#blocks/listing-freshness/schema.ts';
import type { Db } from '#platform/db/db.ts';
import {
  emptyPaper,
  lockOrganisation,
  moveStanding,
  rewriteOrganisation,
} from '#registry/organisations/index.ts';
import { test } from '#tests/db.ts';
import { type GroupEntry, groupEntries } from '../schema.ts';
import { enterGroups, NOW } from './entries.factory.ts';
import { renewDays, renewEntries } from './renew-entries.ts';

const LATER = new Date('2026-07-01T03:00:00Z');

async function entryOf(db: Db, id: string | undefined): Promise<GroupEntry | undefined> {
  const [entry] = await db
    .select()
    .from(groupEntries)
    .where(eq(groupEntries.organisationId, id ?? ''));
  return entry;
}

async function one(db: Db, changes: Parameters<typeof enterGroups>[1][number]): Promise<string> {
  const [id = ''] = await enterGroups(db, [changes]);
  return id;
}

describe('an entry', () => {
  const WORDS = {
    purpose: 'ひみつ目的',
    activities: 'ひみつ活動',
    fee: 'ひみつ会費',
    meets: 'ひみつ場所',
    recruitingText: 'ひみつ募集',
    address: 'ひみつ住所',
    website: 'https://himitsu.example.jp/',
    latitude: 35.3,
    longitude: 139.5,
    recruiting: true,
    officers: [
      {
        post: 'representative' as const,
        name: 'ひみつ代表',
        nameKana: 'ひみつだいひょう',
        startsOn: null,
        endsOn: null,
      },
    ],
    contacts: [
      { kind: 'phone' as const, label: 'ひみつ窓口', value: '0467-00-1234', publicity: 'centre' as const },
      { kind: 'mail' as const, label: '', value: 'himitsu@example.jp', publicity: 'public' as const },
    ],
    links: [{ label: 'ひみつリンク', href: 'https://himitsu.example.jp/link' }],
  };

  test('holds nothing that the group keeps back, in no column', async ({ db }) => {
    const id = await one(db, { ...WORDS, publicFacts: [] });
    const [row] = await db
      .select({ whole: sql<string>`to_jsonb(${groupEntries})::text` })
      .from(groupEntries)
      .where(eq(groupEntries.organisationId, id));
    expect(row?.whole).toContain('谷戸の会');
    expect(row?.whole).not.toMatch(/ひみつ|himitsu|0467|1234|35\.3|139\.5/);
    expect(await entryOf(db, id)).toMatchObject({ latitude: null, longitude: null, recruiting: false });
  });

  test('holds what the group shows, but neither officers nor contacts', async ({ db }) => {
    const id = await one(db, {
      ...WORDS,
      publicFacts: [
        'purpose',
        'activities',
        'fee',
        'meets',
        'recruiting',
        'address',
        'links',
        'representative',
      ],
    });
    const entry = await entryOf(db, id);
    for (const word of ['目的', '活動', '会費', '場所', '募集', '住所', 'りんく']) {
      expect(entry?.text).toContain(`ひみつ${word}`);
    }
    expect(entry?.text).not.toMatch(/代表|0467|@|窓口/);
    expect(entry).toMatchObject({ latitude: 35.3, longitude: 139.5, recruiting: true });
  });

  test('is found by a name written with blanks and without', async ({ db }) => {
    const entry = await entryOf(db, await one(db, { name: 'NPO法人　北町 みどり' }));
    expect(entry?.text).toContain('npo法人北町みどり');
    expect(entry?.text).toContain('npo法人 北町 みどり');
  });

  test('carries its marks, and the days of the block of listings', async ({ db }) => {
    const id = await one(db, {
      kind: 'npo',
      npoFields: [3, 7],
      days: {
        confirmedOn: '2026-05-05',
        dueOn: '2026-06-06',
        lowerFrom: '2026-07-07',
        hiddenFrom: '2026-08-08',
      },
    });
    expect(await entryOf(db, id)).toMatchObject({
      marks: '<:knpo><:n3><:n7>',
      listedSince: '2025-04-01',
      confirmedOn: '2026-05-05',
      dueOn: '2026-06-06',
      lowerFrom: '2026-07-07',
      hiddenFrom: '2026-08-08',
    });
  });

  test('takes over new days without being drawn anew', async ({ db }) => {
    const id = await one(db, {});
    await db
      .update(listings)
      .set({
        confirmedOn: '2026-06-10',
        dueOn: '2027-06-10',
        lowerFrom: '2027-08-01',
        hiddenFrom: '2028-01-01',
      })
      .where(eq(listings.subjectId, id));
    const before = await entryOf(db, id);
    await renewDays(db, [id]);
    expect(await entryOf(db, id)).toEqual({
      ...before,
      confirmedOn: '2026-06-10',
      dueOn: '2027-06-10',
      lowerFrom: '2027-08-01',
      hiddenFrom: '2028-01-01',
    });
  });

  test('a registered group that the block does not know yet is listed, and asked for nothing', async ({
    db,
  }) => {
    const id = await one(db, {});
    await db.delete(listings).where(eq(listings.subjectId, id));
    await renewEntries(db, LATER, [id]);
    expect(await entryOf(db, id)).toMatchObject({ confirmedOn: '2025-04-01', dueOn: '9999-12-31' });
  });
});

describe('drawing anew', () => {
  test.for(['applicant', 'lapsed', 'withdrawn'] as const)(
    'an organisation that is %s has no entry',
    async (standing, { db }) => {
      const days = { registeredOn: '2025-04-01', validUntil: '2026-03-31', endedOn: '2026-03-31' };
      const id = await one(db, { start: { ...days, standing } });
      expect(await entryOf(db, id)).toBeUndefined();
    },
  );

  test('an entry goes when its organisation lapses, and comes back when it renews', async ({ db }) => {
    const [id = '', other] = await enterGroups(db, [{}, {}]);
    const organisation = await lockOrganisation(db, id);
    if (!organisation) throw new Error('the organisation is gone');
    await moveStanding({ tx: db, now: LATER }, organisation, 'lapse');
    await renewEntries(db, LATER, [id]);
    expect(await entryOf(db, id)).toBeUndefined();
    expect(await entryOf(db, other)).toBeDefined();
    await moveStanding(
      { tx: db, now: LATER },
      { ...organisation, standing: 'lapsed' },
      'renew',
      '2028-03-31',
    );
    await renewEntries(db, LATER, [id]);
    expect(await entryOf(db, id)).toMatchObject({ changedAt: LATER });
  });

  test('only what everybody may see counts as a change', async ({ db }) => {
    const id = await one(db, { purpose: '古い目的' });
    const rewrite = async (changes: object) => {
      const organisation = await lockOrganisation(db, id);
      if (!organisation) throw new Error('the organisation is gone');
      await rewriteOrganisation({ tx: db, now: LATER }, organisation, {
        ...emptyPaper('voluntary', '谷戸の会'),
        ...changes,
      });
      await renewEntries(db, LATER, [id]);
      return (await entryOf(db, id))?.changedAt;
    };
    expect(await rewrite({ purpose: '新しい目的' })).toEqual(NOW);
    expect(await rewrite({ purpose: '新しい目的', publicFacts: ['purpose'] })).toEqual(LATER);
  });

  test('drawing the same twice changes nothing; ids that are no organisation do no harm', async ({ db }) => {
    const id = await one(db, { summary: '海' });
    const before = await entryOf(db, id);
    await renewEntries(db, LATER, [id, id, '00000000-0000-4000-8000-00000000dead']);
    expect(await entryOf(db, id)).toEqual(before);
    await renewEntries(db, LATER, []);
    await renewDays(db, []);
  });

  test('more than one statement takes are drawn in several', async ({ db }) => {
    await enterGroups(
      db,
      Array.from({ length: 1_203 }, (_, i) => ({ name: `第${i}分会` })),
    );
    expect(await db.$count(groupEntries)).toBe(1_203);
  });
});
