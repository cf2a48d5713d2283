import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { findEdition, listFatesInto } from '#policy/register/index.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { policyEditions, policyFates, policyMeasures, policyNews } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { adoptEdition } from './adopt-edition.ts';
import { proposeEdition } from './propose-edition.ts';
import { startEdition } from './start-edition.ts';
import { takeBackEdition } from './take-back-edition.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const start = (db: Db, who = officer) =>
  act(db, 'policy.start_edition', who, NOW, (desk) => startEdition(desk, '第三次指針'));
const propose = (db: Db, who = officer, number = 2) =>
  act(db, 'policy.propose', who, NOW, (desk) => proposeEdition(desk, number));
const takeBack = (db: Db, who = officer, number = 2) =>
  act(db, 'policy.take_back', who, NOW, (desk) => takeBackEdition(desk, number));
const adopt = (db: Db, day = '2027-04-01', who = officer, number = 2) =>
  act(db, 'policy.adopt', who, NOW, (desk) => adoptEdition(desk, number, day));
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'done' : outcome.code);
const stateOf = async (db: Db) => (await readDraft(db)).draft.edition;

describe('starting the next edition', () => {
  test('copies what the newest one says, with one fate 継続 each, and nothing of what was done', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW, secondState: 'adopted' });
    await db
      .update(policyMeasures)
      .set({ urgency: 4, record: '集まりました。' })
      .where(eq(policyMeasures.code, '1-2'));
    expect(await start(db)).toMatchObject({ ok: true, value: { detail: { number: 3 } } });
    const [second, third] = [await findEdition(db, 2), await findEdition(db, 3)];
    expect(third?.edition).toMatchObject({ state: 'drafting', name: '第三次指針' });
    expect(third?.pillars.map((p) => [p.number, p.title, p.shortTitle])).toEqual(
      second?.pillars.map((p) => [p.number, p.title, p.shortTitle]),
    );
    expect(third?.headings.map((h) => h.title)).toEqual(second?.headings.map((h) => h.title));
    expect(third?.measures.map((m) => [m.code, m.title, m.text, m.class, m.position])).toEqual(
      second?.measures.map((m) => [m.code, m.title, m.text, m.class, m.position]),
    );
    expect(third?.measures.find((m) => m.code === '1-2')).toMatchObject({
      urgency: 4,
      record: '',
      revision: 1,
    });
    const fates = await listFatesInto(db, third?.edition.id ?? '');
    expect(fates.map((f) => [f.from.length, f.to.length, ...f.verbs])).toEqual(Array(9).fill([1, 1, '継続']));
    expect(await db.select().from(auditLog)).toMatchObject([
      { act: 'policy.start_edition', detail: { number: 3 } },
    ]);
  });

  test('is refused while another is not adopted, without any, and to others', async ({ db }) => {
    expect(codeOf(await start(db))).toBe('policy.nothing_to_continue');
    await createRegister(db, { now: NOW, secondState: 'proposed' });
    expect(codeOf(await start(db))).toBe('policy.draft_is_open');
    expect(codeOf(await start(db, member))).toBe('permit.wrong_role');
    expect(await findEdition(db, 3)).toBeUndefined();
  });
});

describe('laying a draft before the public', () => {
  test('publishes it and tells of the edition and of each line that moved', async ({ db }) => {
    await createDraft(db);
    expect(await propose(db)).toMatchObject({ ok: true, value: { detail: { to: 'proposed' } } });
    expect(await stateOf(db)).toMatchObject({ state: 'proposed', publishedAt: NOW, adoptedOn: null });
    const news = await db.select().from(policyNews);
    expect(news.map((item) => `${item.kind} ${item.code ?? '-'}`).toSorted()).toEqual(
      ['-', '1-1', '2-1', '2-2', '2-3', '3-1', '3-2', '3-3', '3-4', '4-1', '4-2'].map(
        (code) => `proposed ${code}`,
      ),
    );
    expect(await db.select().from(auditLog)).toMatchObject([{ act: 'policy.propose' }]);
  });

  test('is refused while a measure misses its one fate', async ({ db }) => {
    const town = await createDraft(db);
    await db.delete(policyFates).where(eq(policyFates.id, town.fateInto('1-2')?.id ?? ''));
    expect(codeOf(await propose(db))).toBe('policy.fates_missing');
    expect(await stateOf(db)).toMatchObject({ state: 'drafting', publishedAt: null });
    expect(await db.select().from(policyNews)).toEqual([]);
    expect(await db.select().from(auditLog)).toEqual([]);
  });

  test('is refused while a removal does not say why', async ({ db }) => {
    const town = await createDraft(db);
    await db
      .update(policyFates)
      .set({ reason: '' })
      .where(eq(policyFates.id, town.fateFrom('2-1')?.id ?? ''));
    expect(codeOf(await propose(db))).toBe('policy.fates_without_reason');
  });

  test('is refused while a class set by hand says nothing that can be read', async ({ db }) => {
    const town = await createDraft(db);
    await db
      .update(policyMeasures)
      .set({ classBasis: 'override', classReason: ' ' })
      .where(eq(policyMeasures.id, town.second('1-2').id));
    expect(codeOf(await propose(db))).toBe('policy.overrides_without_reason');
  });

  test('is refused when it is empty, public already, not there, or somebody else asks', async ({ db }) => {
    await createDraft(db);
    expect(codeOf(await propose(db, member))).toBe('permit.wrong_role');
    expect(codeOf(await propose(db, officer, 5))).toBe('policy.no_such_edition');
    expect(codeOf(await propose(db, officer, 1))).toBe('flow.closed');
    await db.insert(policyEditions).values({ number: 3, name: '第三次指針', createdAt: NOW });
    expect(codeOf(await propose(db, officer, 3))).toBe('policy.edition_is_empty');
  });
});

describe('taking a proposal back', () => {
  test('puts it on the desk again, and says so', async ({ db }) => {
    await createDraft(db);
    await propose(db);
    expect((await takeBack(db)).ok).toBe(true);
    expect(await stateOf(db)).toMatchObject({ state: 'drafting', publishedAt: NOW });
    const news = await db.select().from(policyNews).where(eq(policyNews.kind, 'taken_back'));
    expect(news).toMatchObject([{ code: null, editionNumber: 2 }]);
  });

  test('is refused of a draft, of nothing, and to others', async ({ db }) => {
    await createDraft(db);
    expect(codeOf(await takeBack(db))).toBe('flow.closed');
    expect(codeOf(await takeBack(db, officer, 5))).toBe('policy.no_such_edition');
    expect(codeOf(await takeBack(db, member))).toBe('permit.wrong_role');
  });
});

describe('adopting an edition', () => {
  test('puts it in force from its day, and tells of it', async ({ db }) => {
    await createDraft(db);
    await propose(db);
    expect((await adopt(db)).ok).toBe(true);
    expect(await stateOf(db)).toMatchObject({ state: 'adopted', adoptedOn: '2027-04-01' });
    const news = await db.select().from(policyNews).where(eq(policyNews.kind, 'adopted'));
    expect(news).toHaveLength(11);
    expect(await db.select().from(auditLog).orderBy(auditLog.id)).toMatchObject([
      { act: 'policy.propose' },
      { act: 'policy.adopt', detail: { adoptedOn: '2027-04-01' } },
    ]);
  });

  test('is refused before it was proposed, before the earlier edition, when a fate is missing, and to others', async ({
    db,
  }) => {
    const town = await createDraft(db);
    expect(codeOf(await adopt(db))).toBe('flow.closed');
    await propose(db);
    expect(codeOf(await adopt(db, '2027-04-01', member))).toBe('permit.wrong_role');
    expect(codeOf(await adopt(db, '2027-04-01', officer, 5))).toBe('policy.no_such_edition');
    await db.update(policyEditions).set({ adoptedOn: '2021-04-01' }).where(eq(policyEditions.number, 1));
    expect(codeOf(await adopt(db, '2021-04-01'))).toBe('policy.adopted_before_earlier');
    await db.delete(policyFates).where(eq(policyFates.id, town.fateInto('1-2')?.id ?? ''));
    expect(codeOf(await adopt(db))).toBe('policy.fates_missing');
    expect(await stateOf(db)).toMatchObject({ state: 'proposed' });
  });
});
