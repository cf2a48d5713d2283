import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { Files } from '#platform/files/files.ts';
import { findLine } from '#policy/register/index.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { policyMeasures, policyNews, policyRevisions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { createFact, factForm, LECTURES, NOW, somebody, TODAY } from '../evidence.factory.ts';
import type { FactForm } from '../forms.ts';
import { evidenceItems } from '../queries/list-desk-items.ts';
import { findFactFile, listFacts } from '../queries/list-facts.ts';
import { listSentences } from '../queries/list-sentences.ts';
import { readEvidence } from '../queries/read-evidence.ts';
import { draftRecord, type SentenceDraft, sentencesToStore } from '../rules/draft-record.ts';
import { recordHome } from '../rules/record-home.ts';
import { policyFacts } from '../schema.ts';
import { enterFact } from './enter-fact.ts';
import { withdrawFact } from './withdraw-fact.ts';
import { writeRecord } from './write-record.ts';

const officer = somebody('programme_officer');
const centre = somebody('centre_staff');
const member = somebody('committee_member');
type Attachment = { files: Files; fileId: string };

const enter = (db: Db, fact: FactForm = factForm(), who = centre, code = '1-1', file?: Attachment) =>
  act(db, 'policy.enter_fact', who, NOW, (desk) => enterFact(desk, code, fact, file));
const withdraw = (db: Db, id: string, reason = '日が違いました。', who = officer, code = '1-1') =>
  act(db, 'policy.withdraw_fact', who, NOW, (desk) => withdrawFact(desk, code, id, reason));
const standingOf = async (db: Db, code: string) => (await readEvidence(db, [], [code], TODAY)).get(code);

describe('entering a fact', () => {
  test('makes it the newest evidence, tells of it, and is audited', async ({ db }) => {
    await createRegister(db, { now: NOW });
    await createFact(db);
    const fact = factForm({ sourceUrl: 'https://town.example/shops' });
    expect(await enter(db, fact)).toMatchObject({ ok: true, value: { subjectId: fact.id } });
    expect(await standingOf(db, '1-1')).toMatchObject({
      standing: 'recorded',
      countThisYear: 2,
      newest: { on: '2026-11-20', key: `policy.fact:${fact.id}`, href: 'https://town.example/shops' },
    });
    expect(await db.select().from(policyNews)).toMatchObject([
      { kind: 'evidence', code: '1-1', editionNumber: 2, summary: fact.sentence, at: NOW },
    ]);
    expect(await db.select().from(auditLog)).toMatchObject([
      {
        act: 'policy.enter_fact',
        actorId: centre.id,
        subjectId: fact.id,
        detail: { code: '1-1', repeated: false },
      },
    ]);
  });

  test('counts once though the form is sent twice', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const fact = factForm();
    await enter(db, fact);
    expect(await enter(db, fact)).toMatchObject({ ok: true, value: { detail: { repeated: true } } });
    expect(await db.select().from(policyFacts)).toHaveLength(1);
    expect(await db.select().from(policyNews)).toHaveLength(1);
  });

  test('is refused for a day to come, an unknown measure, a lost attachment, and to those who only read', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const lost = { attach: async () => ({ ok: false, kind: 'missing', code: 'files.not_found' }) };
    const attachment = { files: lost as unknown as Files, fileId: crypto.randomUUID() };
    expect(await enter(db, factForm({ happenedOn: '2026-11-24' }))).toMatchObject({
      code: 'evidence.in_future',
    });
    expect(await enter(db, factForm(), centre, '9-9')).toMatchObject({ code: 'evidence.no_measure' });
    expect(await enter(db, factForm(), centre, '1-1', attachment)).toMatchObject({ code: 'files.not_found' });
    expect(await enter(db, factForm(), member)).toMatchObject({
      kind: 'forbidden',
      code: 'permit.wrong_role',
    });
    expect(await db.select().from(policyFacts)).toEqual([]);
    expect(await db.select().from(policyNews)).toEqual([]);
    expect(await db.select().from(auditLog)).toEqual([]);
  });

  test('of today is taken', async ({ db }) => {
    await createRegister(db, { now: NOW });
    expect((await enter(db, factForm({ happenedOn: TODAY }))).ok).toBe(true);
  });
});

describe('taking a fact back', () => {
  test('leaves it with its reason, counted no more and out of the news', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const fact = factForm();
    await enter(db, fact);
    await enter(db, factForm({ sentence: '別の日にも見学しました。' }));
    expect((await withdraw(db, fact.id)).ok).toBe(true);
    const facts = await db.select().from(policyFacts).where(eq(policyFacts.id, fact.id));
    expect(facts).toMatchObject([{ withdrawnAt: NOW, withdrawnReason: '日が違いました。' }]);
    expect(await listFacts(db, [], '1-1', { from: '2026-01-01', to: TODAY })).toHaveLength(1);
    expect((await db.select().from(policyNews)).map((news) => news.summary)).toEqual([
      '別の日にも見学しました。',
    ]);
    expect(await db.select().from(auditLog)).toHaveLength(3);
  });

  test('of every record makes the measure lapse, and then wait', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const old = await createFact(db, { happenedOn: '2025-06-01' });
    const recent = await createFact(db);
    expect((await standingOf(db, '1-1'))?.standing).toBe('recorded');
    await withdraw(db, recent.id);
    expect(await standingOf(db, '1-1')).toMatchObject({ standing: 'lapsed', lapsedSince: '2026-06-02' });
    await withdraw(db, old.id);
    expect(await standingOf(db, '1-1')).toMatchObject({ standing: 'waiting', newest: null });
  });

  test('is refused without a reason, twice, for a stranger, of another measure, and to others', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const { id } = await createFact(db);
    expect(await withdraw(db, id, ' ')).toMatchObject({ kind: 'unmet', code: 'evidence.no_reason' });
    expect(await withdraw(db, id, '違いました。', officer, '1-2')).toMatchObject({
      code: 'evidence.no_fact',
    });
    expect(await withdraw(db, crypto.randomUUID())).toMatchObject({ code: 'evidence.no_fact' });
    expect(await withdraw(db, 'no-id')).toMatchObject({ kind: 'missing', code: 'evidence.no_fact' });
    expect(await withdraw(db, id, '違いました。', centre)).toMatchObject({ code: 'permit.wrong_role' });
    await withdraw(db, id);
    expect(await withdraw(db, id)).toMatchObject({ code: 'evidence.no_fact' });
    expect(await db.select().from(auditLog)).toHaveLength(1);
  });

  test('closes its attachment', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const fileId = crypto.randomUUID();
    const { id } = await createFact(db, { fileId });
    expect(await findFactFile(db, id)).toBe(fileId);
    expect(await findFactFile(db, '-'.repeat(36))).toBeUndefined();
    await withdraw(db, id);
    expect(await findFactFile(db, id)).toBeUndefined();
  });
});

describe('writing what was done', () => {
  /** The measure of the edition in force, whose record is written. */
  async function home(db: Db, code: string) {
    const line = await findLine(db, code, { drafting: false });
    if (!line) throw new Error(`the town has no measure ${code}`);
    return recordHome(line);
  }
  const write = (db: Db, sentences: SentenceDraft[], revision: number, who = officer, code = '1-2') =>
    act(db, 'policy.write_record', who, NOW, (desk) => writeRecord(desk, code, { revision, sentences }));

  test('keeps with each sentence the record that it stands on, and gives the papers the text', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const hand = await createFact(db, { code: '1-2' });
    const { measure, edition } = await home(db, '1-2');
    expect(edition.number).toBe(1);
    const facts = await listFacts(db, [LECTURES], '1-2', { from: '2026-04-01', to: TODAY });
    const drafted = draftRecord(measure.record, [], facts).map((one) => ({ ...one, isTaken: true }));
    expect((await write(db, sentencesToStore(drafted), measure.revision)).ok).toBe(true);
    const stored = await listSentences(db, measure.id);
    expect(stored.map((one) => [one.sentence, one.sources.map((source) => source.key)])).toEqual([
      ['週2日、夜9時まで開けました。', []],
      ['集まりを開きました。', [`policy.fact:${hand.id}`]],
      ['講座を開きました。', ['lectures:1']],
    ]);
    const after = (await home(db, '1-2')).measure;
    expect(after.record).toBe('週2日、夜9時まで開けました。\n集まりを開きました。\n講座を開きました。');
    expect(await db.select().from(policyRevisions)).toMatchObject([{ measureId: measure.id }]);
    expect(await db.select().from(auditLog)).toMatchObject([
      { act: 'policy.write_record', detail: { code: '1-2', sentences: 3 } },
    ]);
    expect(draftRecord(after.record, stored, facts).every((one) => !one.isOffered)).toBe(true);

    expect((await write(db, [], after.revision)).ok).toBe(true);
    expect(await listSentences(db, measure.id)).toEqual([]);
    expect((await home(db, '1-2')).measure.record).toBe('');
  });

  test('goes to the newest edition where none that has the measure is in force', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { measure, edition } = await home(db, '2-2');
    expect(edition.number).toBe(2);
    const sentences = [{ sentence: '助成を知らせました。', sources: [] }];
    expect((await write(db, sentences, measure.revision, officer, '2-2')).ok).toBe(true);
    expect((await home(db, '2-2')).measure.record).toBe('助成を知らせました。');
  });

  test('is refused over what somebody else changed, for an unknown measure, and to others', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const { measure } = await home(db, '1-2');
    const sentences = [{ sentence: '書き換えました。', sources: [] }];
    const changed = await write(db, sentences, measure.revision - 1);
    expect(changed).toMatchObject({ kind: 'closed', code: 'evidence.record_changed' });
    expect(await write(db, sentences, 1, officer, '9-9')).toMatchObject({ code: 'evidence.no_measure' });
    expect(await write(db, sentences, measure.revision, centre)).toMatchObject({ code: 'permit.wrong_role' });
    const [kept] = await db.select().from(policyMeasures).where(eq(policyMeasures.id, measure.id));
    expect(kept?.record).toBe(measure.record);
    expect(await db.select().from(auditLog)).toEqual([]);
  });
});

describe('the desk of the office', () => {
  test('lists what has lapsed with since when, and what has no record; a module that tells of a measure takes it off', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW, secondState: 'adopted' });
    await createFact(db, { happenedOn: '2025-06-01' });
    await createFact(db, { code: '2-3' });
    const alone = await evidenceItems(db, [], officer, NOW);
    expect(alone.find((item) => item.title.startsWith('1-1'))).toMatchObject({
      kind: { ja: '記録の失効' },
      href: '/desk/policy/evidence/1-1',
      dueOn: '2026-06-02',
    });
    const codes = (items: typeof alone) => items.map((item) => item.title.slice(0, 3));
    expect(codes(alone)).toEqual(['1-1', '1-2', '2-2', '3-1', '3-2', '3-3', '3-4', '4-1']);
    expect(codes(await evidenceItems(db, [LECTURES], officer, NOW))).not.toContain('1-2');
    expect(await evidenceItems(db, [], centre, NOW)).toEqual([]);
  });
});
