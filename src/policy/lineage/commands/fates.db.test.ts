import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createDraft, NOW, readDraft, somebody } from '#policy/desk/desk.factory.ts';
import { policyEditions, policyFateSources, policyRevisions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { type FateWords, rewordFate } from './reword-fate.ts';
import { type Tie, tieMeasures } from './tie-measures.ts';
import { untieFate } from './untie-fate.ts';

const officer = somebody('programme_officer');
const member = somebody('committee_member');
const nowhere = crypto.randomUUID();
const TIE: Tie = { from: [], to: [], verbs: [], reason: '', replace: false };

const tie = (db: Db, over: Partial<Tie>, who = officer, number = 2) =>
  act(db, 'policy.tie_fate', who, NOW, (desk) => tieMeasures(desk, number, { ...TIE, ...over }));
const untie = (db: Db, id: string, who = officer) =>
  act(db, 'policy.untie_fate', who, NOW, (desk) => untieFate(desk, id));
const reword = (db: Db, id: string, words: Partial<FateWords>, who = officer) =>
  act(db, 'policy.reword_fate', who, NOW, (desk) =>
    rewordFate(desk, id, { verbs: [], reason: '', seenReason: '', ...words }),
  );
const adopt = (db: Db) =>
  db.update(policyEditions).set({ state: 'adopted', publishedAt: NOW }).where(eq(policyEditions.number, 2));
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'done' : outcome.code);

describe('tying measures', () => {
  test('merges several earlier ones into one, untying what they were tied to when asked', async ({ db }) => {
    const town = await createDraft(db);
    const from = [town.first('3-1').id, town.first('3-2').id];
    const to = [town.second('3-1').id];
    expect(codeOf(await tie(db, { from, to, reason: 'ひとつにします' }))).toBe('policy.tied_already');
    expect((await readDraft(db)).fates).toHaveLength(town.fates.length);
    const outcome = await tie(db, { from, to, reason: 'ひとつにします', replace: true });
    expect(outcome.ok).toBe(true);
    const after = await readDraft(db);
    expect(after.fateInto('3-1')).toMatchObject({
      verbs: ['文言変更', '分類変更', '統合'],
      reason: 'ひとつにします',
    });
    expect(after.fateInto('3-1')?.from.map((m) => m.code)).toEqual(['3-1', '3-2']);
    expect(after.fateInto('3-2')).toBeUndefined();
    expect(await db.select().from(auditLog)).toMatchObject([
      { act: 'policy.tie_fate', detail: { untied: 2 } },
    ]);
  });

  test('tells the history of each measure what its fate was and became', async ({ db }) => {
    const town = await createDraft(db);
    const { id } = town.first('2-1');
    await tie(db, { from: [id], to: [town.second('2-2').id], reason: '助成に引き継ぎます', replace: true });
    const history = await db.select().from(policyRevisions).where(eq(policyRevisions.measureId, id));
    expect(history.map((row) => [row.before, row.after])).toMatchObject([
      [{ fate: { verbs: ['削除'], from: ['2-1'], to: [] } }, { fate: null }],
      [{ fate: null }, { fate: { from: ['2-1'], to: ['2-2'], reason: '助成に引き継ぎます' } }],
    ]);
  });

  test('never gives a measure two fates, even when the words were passed by', async ({ db }) => {
    const town = await createDraft(db);
    const [fate, other] = [town.fateFrom('1-1'), town.fateFrom('1-2')];
    const twice = { fateId: other?.id ?? '', measureId: fate?.from[0]?.id ?? '', position: 1 };
    const attempt = db.transaction((tx) => tx.insert(policyFateSources).values(twice));
    await expect(attempt).rejects.toMatchObject({
      cause: { constraint: 'policy_fate_sources_measure_once' },
    });
  });

  test('is refused when nothing is chosen, when words do not fit, and to others', async ({ db }) => {
    const town = await createDraft(db);
    const from = [town.first('2-1').id];
    const to = [town.second('2-2').id];
    const codes = [
      await tie(db, {}),
      await tie(db, { from: [nowhere], to }),
      await tie(db, { from: to, to: from }),
      await tie(db, { from, replace: true }),
      await tie(db, { from, to, verbs: ['削除'], reason: 'はい', replace: true }),
      await tie(db, { from, to, verbs: ['名称変更'], replace: true }),
      await tie(db, { from, to }, member),
      await tie(db, { from, to }, officer, 7),
      await tie(db, { from, to }, officer, 1),
    ].map(codeOf);
    expect(codes).toEqual([
      'policy.nothing_chosen',
      'policy.no_such_measure',
      'policy.no_such_measure',
      'policy.fate_without_reason',
      'policy.verbs_do_not_fit',
      'policy.verbs_without_reason',
      'permit.wrong_role',
      'policy.no_such_edition',
      'policy.adopted_is_closed',
    ]);
    expect(await db.select().from(auditLog)).toEqual([]);
  });

  test('needs an earlier edition to tie to', async ({ db }) => {
    await db.insert(policyEditions).values({ number: 1, name: '第一次指針', createdAt: NOW });
    expect(codeOf(await tie(db, {}, officer, 1))).toBe('policy.no_earlier_edition');
  });
});

describe('untying a fate', () => {
  test('leaves its measures without one, to be seen as missing', async ({ db }) => {
    const town = await createDraft(db);
    expect((await untie(db, town.fateInto('1-2')?.id ?? '')).ok).toBe(true);
    expect((await readDraft(db)).fateFrom('1-2')).toBeUndefined();
  });

  test('is refused to others, of nothing, and after adoption', async ({ db }) => {
    const town = await createDraft(db);
    const id = town.fateInto('1-2')?.id ?? '';
    expect(codeOf(await untie(db, id, member))).toBe('permit.wrong_role');
    expect(codeOf(await untie(db, nowhere))).toBe('policy.no_such_fate');
    await adopt(db);
    expect(codeOf(await untie(db, id))).toBe('policy.adopted_is_closed');
    expect((await readDraft(db)).fateFrom('1-2')).toBeDefined();
  });
});

describe('wording a fate', () => {
  test('sets verbs by hand with a reason, and lets the texts speak again', async ({ db }) => {
    const id = (await createDraft(db)).fateInto('1-2')?.id ?? '';
    await reword(db, id, { verbs: ['文言変更'], reason: '図を入れ替えたため' });
    expect((await readDraft(db)).fateInto('1-2')).toMatchObject({
      verbs: ['文言変更'],
      reason: '図を入れ替えたため',
    });
    await reword(db, id, { seenReason: '図を入れ替えたため' });
    expect((await readDraft(db)).fateInto('1-2')).toMatchObject({ verbs: ['継続'], reason: '' });
  });

  test('does not write over a reason that a colleague wrote meanwhile', async ({ db }) => {
    const id = (await createDraft(db)).fateInto('1-2')?.id ?? '';
    await reword(db, id, { reason: '同僚の理由' });
    expect(codeOf(await reword(db, id, { reason: '私の理由' }))).toBe('policy.fate_changed');
    expect((await readDraft(db)).fateInto('1-2')).toMatchObject({ reason: '同僚の理由' });
  });

  test('is refused without a reason, with verbs that do not fit, to others, of nothing, and too late', async ({
    db,
  }) => {
    const town = await createDraft(db);
    const id = town.fateInto('1-2')?.id ?? '';
    const removal = town.fateFrom('2-1');
    const codes = [
      await reword(db, id, { verbs: ['文言変更'] }),
      await reword(db, id, { verbs: ['新規'], reason: 'はい' }),
      await reword(db, removal?.id ?? '', { seenReason: removal?.reason ?? '' }),
      await reword(db, id, { reason: 'はい' }, member),
      await reword(db, nowhere, { reason: 'はい' }),
    ].map(codeOf);
    expect(codes).toEqual([
      'policy.verbs_without_reason',
      'policy.verbs_do_not_fit',
      'policy.fate_without_reason',
      'permit.wrong_role',
      'policy.no_such_fate',
    ]);
    await adopt(db);
    expect(codeOf(await reword(db, id, { reason: 'はい' }))).toBe('policy.adopted_is_closed');
  });
});
