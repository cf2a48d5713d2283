import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { type EditionState, findEdition, listFatesInto } from '#policy/register/index.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import {
  policyEditions,
  policyFates,
  policyMeasures,
  policyNews,
  policyPillars,
} from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { measureIn, NOW, nextPaper, reviewPaper, somebody } from '../reading.factory.ts';
import type { Review } from '../rules/review.ts';
import { importEditions } from './import-editions.ts';

const officer = somebody('programme_officer');
const store = (db: Db, review: Review, state: EditionState = 'proposed', who = officer) =>
  act(db, 'policy.import_guideline', who, NOW, (desk) => importEditions(desk, review, state));
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'stored' : outcome.code);

async function mustFind(db: Db, number: number) {
  const whole = await findEdition(db, number);
  if (!whole) throw new Error(`there is no edition ${number}`);
  return whole;
}
const count = async (db: Db) => (await db.select().from(policyEditions)).length;
async function fatesIn(db: Db, number: number) {
  const fates = await listFatesInto(db, (await mustFind(db, number)).edition.id);
  return fates.map(({ from, to, verbs }) => {
    const side = (measures: { code: string }[]) => measures.map((m) => m.code).join('＋');
    return `${side(from)} → ${side(to)}: ${verbs.join('・')}`;
  });
}

/** The second edition of the sample town as the next paper tells it. */
async function paperAfter(db: Db) {
  const { measures, pillars } = await mustFind(db, 2);
  const number = new Map(pillars.map((pillar) => [pillar.id, pillar.number]));
  return nextPaper(
    ['第二次指針', '第三次指針（案）'],
    measures.map((m) => ({ ...m, pillar: number.get(m.pillarId) ?? 0, record: `${m.code}を続けた。` })),
  );
}

describe('confirming an import', () => {
  test('stores both editions and every fate, tells of it and is audited', async ({ db }) => {
    const outcome = await store(db, reviewPaper());
    expect(outcome).toMatchObject({ ok: true, value: { detail: { edition: 2, measures: 6, fates: 8 } } });
    const [first, second] = [await mustFind(db, 1), await mustFind(db, 2)];
    expect(first.edition).toMatchObject({ name: '第一次指針', state: 'adopted', publishedAt: NOW });
    expect(second.edition).toMatchObject({ state: 'proposed', publishedAt: NOW, adoptedOn: null });
    expect(first.measures.map((m) => `${m.code} ${m.class} ${m.title}`)).toEqual([
      '1-1 Ⅰ 木かげを増やす約束',
      '2-1 Ⅰ ほうきの貸し出し',
      '2-2 Ⅱ-ア 古い荷車の収集',
      '2-4 Ⅱ-イ けがの備え',
      '3-1 Ⅱ-イ 朝の放送',
      '3-2 Ⅲ 回覧板の絵入れ',
      '3-3 Ⅱ-イ 旗の用意',
      '3-4 Ⅲ 当番表の公開',
    ]);
    expect(first.measures[0]).toMatchObject({
      isPriority: true,
      record: '苗木を三十本植えた。',
      revision: 1,
    });
    expect(second.measures[0]).toMatchObject({ isPriority: false, note: '地図は学校にも配る。', record: '' });
    const headings = new Map(
      second.headings.map((heading) => [heading.id, `${heading.mark} ${heading.title}`]),
    );
    expect(second.measures.map((m) => headings.get(m.headingId ?? ''))).toEqual(Array(6).fill('ア その中身'));
    expect(await fatesIn(db, 2)).toEqual([
      '1-1 → 1-1: 名称変更・文言変更・分類変更',
      '2-1 → 2-1: 名称変更・文言変更',
      '2-2 → : 削除',
      ' → 2-3: 新規',
      '2-4 → 2-4: 名称変更',
      '3-1＋3-2 → 3-1: 名称変更・文言変更・統合',
      '3-3 → : 削除',
      '3-4 → 3-4: 継続',
    ]);
    expect(await db.select().from(policyNews)).toMatchObject([
      { kind: 'imported', code: null, editionNumber: 2, summary: '第二次指針（案）を公開しました。' },
    ]);
    expect(await db.select().from(auditLog)).toMatchObject([
      { act: 'policy.import_guideline', actorId: officer.id },
    ]);
  });

  test('keeps a later edition that is only drafted out of the news', async ({ db }) => {
    await store(db, reviewPaper(), 'drafting');
    expect((await mustFind(db, 2)).edition).toMatchObject({ state: 'drafting', publishedAt: null });
    expect(await db.select().from(policyNews)).toEqual([]);
  });

  test('twice is refused, and nothing of the second is stored', async ({ db }) => {
    await store(db, reviewPaper());
    expect(await store(db, reviewPaper())).toMatchObject({ kind: 'closed', code: 'reading.edition_exists' });
    expect(await count(db)).toBe(2);
    expect(await db.select().from(policyFates)).toHaveLength(8);
    expect(await db.select().from(auditLog)).toHaveLength(1);
  });

  test('is refused with fields still to be mended, and to every other role', async ({ db }) => {
    const review = reviewPaper();
    expect(codeOf(await store(db, review, 'adopted', somebody('administrator')))).toBe('permit.wrong_role');
    expect(codeOf(await store(db, review, 'adopted', somebody('committee_member')))).toBe(
      'permit.wrong_role',
    );
    measureIn(review, 'later', '木かげ').class = '';
    expect(await store(db, review)).toMatchObject({ kind: 'unmet', code: 'reading.has_problems' });
    expect(await count(db)).toBe(0);
    expect(await db.select().from(auditLog)).toEqual([]);
  });
});

describe('importing the edition after one that the register has', () => {
  test('keeps the codes of the lines and the earlier edition, and takes over records where it has none', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW, secondState: 'adopted' });
    await db
      .update(policyMeasures)
      .set({ record: '先に書いた。' })
      .where(eq(policyMeasures.title, '活動の保険の周知'));
    const review = reviewPaper(await paperAfter(db));
    expect(codeOf(await store(db, review))).toBe('stored');
    expect(await count(db)).toBe(3);
    const [second, third] = [await mustFind(db, 2), await mustFind(db, 3)];
    expect(second.measures.map((m) => m.code)).toEqual([
      '1-1',
      '1-2',
      '2-2',
      '2-3',
      '3-1',
      '3-2',
      '3-3',
      '3-4',
      '4-1',
    ]);
    expect(second.measures.map((m) => m.record).slice(0, 4)).toEqual([
      '1-1を続けた。',
      '1-2を続けた。',
      '2-2を続けた。',
      '先に書いた。',
    ]);
    // 4-2 ended in the second edition: its code is not given to a new measure of the third.
    expect(third.measures.map((m) => m.code)).toEqual([
      '1-2',
      '1-3',
      '2-2',
      '2-3',
      '2-4',
      '3-1',
      '3-2',
      '3-3',
      '3-4',
      '3-5',
      '4-1',
      '4-3',
    ]);
    expect(await fatesIn(db, 3)).toEqual([
      '1-1 → : 削除',
      '1-2 → 1-2: 継続',
      ' → 1-3: 新規',
      '2-2 → 2-2: 継続',
      '2-3 → 2-3: 継続',
      ' → 2-4: 新規',
      '3-1 → 3-1: 継続',
      '3-2 → 3-2: 継続',
      '3-3 → 3-3: 継続',
      '3-4 → 3-4: 継続',
      ' → 3-5: 新規',
      '4-1 → 4-1: 継続',
      ' → 4-3: 新規',
    ]);
    const pillars = await db
      .select()
      .from(policyPillars)
      .where(eq(policyPillars.editionId, third.edition.id));
    expect(pillars.map((pillar) => pillar.shortTitle).toSorted()).toEqual(
      ['お金', '加わる', '場所', '知らせる'].toSorted(),
    );
  });

  test('is refused while that one bears other names, is a draft, or is not the newest', async ({ db }) => {
    await createRegister(db, { now: NOW, secondState: 'drafting' });
    const paper = await paperAfter(db);
    const other = reviewPaper(paper);
    expect(await store(db, other)).toMatchObject({ kind: 'closed', code: 'reading.earlier_is_draft' });
    await db
      .update(policyEditions)
      .set({ state: 'proposed', publishedAt: NOW })
      .where(eq(policyEditions.number, 2));
    measureIn(other, 'earlier', '活動の保険').title = '活動のお守り';
    expect(await store(db, other)).toMatchObject({ kind: 'unmet', code: 'reading.earlier_differs' });
    const fourth = reviewPaper(paper);
    fourth.earlier.number = 3;
    fourth.later.number = 4;
    expect(await store(db, fourth)).toMatchObject({ kind: 'unmet', code: 'reading.not_next' });
    expect(await count(db)).toBe(2);
  });
});
