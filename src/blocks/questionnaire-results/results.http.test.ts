import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { readSheet } from 'read-excel-file/node';
import { describe, expect } from 'vitest';
import { sealAnswer, type Values } from '#blocks/questionnaire/index.ts';
import {
  createAnswer,
  createForm,
  EVERY_KIND,
  GOOD,
  memberOf,
  NOW,
  OFFICER,
} from '#blocks/questionnaire/questionnaire.factory.ts';
import { questionnaireVersions } from '#blocks/questionnaire/schema.ts';
import type { Actor } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { resultDeskRoutes } from './desk-routes.tsx';

const AT = '/desk/questionnaire-results';

function browser(db: Db, actor: Actor = OFFICER) {
  const app = host(AT, resultDeskRoutes, { db, now: NOW, actor });
  app.onError((fault, c) => c.text(`fault: ${fault.message}`, 500));
  return { get: async (path = '') => app.request(`${AT}${path}`) };
}

async function formOf(db: Db, versionId: string): Promise<string> {
  const [row] = await db.select().from(questionnaireVersions).where(eq(questionnaireVersions.id, versionId));
  return row?.questionnaireId ?? '';
}

async function createSent(db: Db, versionId: string, name: string, values: Values): Promise<void> {
  const { id: organisationId } = await createOrganisation(db, NOW, { name });
  const ownerId = randomUUID();
  const id = await createAnswer(db, versionId, organisationId, { values, ownerId });
  const sent = await sealAnswer({ tx: db, actor: memberOf(organisationId, ownerId), now: NOW }, id);
  if (!sent.ok) throw new Error(sent.code);
}

const HOSTILE = '=HYPERLINK("https://example.jp";"ひみつ")';

async function scene(db: Db) {
  const version = await createForm(db);
  const id = await formOf(db, version);
  await createSent(db, version, '谷戸の会', { ...GOOD, fields: ['green'], people: 12, ease: 4 });
  await createSent(db, version, '浜の会', {
    ...GOOD,
    title: HOSTILE,
    fields: ['green', 'safety'],
    people: 48,
    ease: 2,
    requested_yen: 80_000,
    budget: [
      { category: 'goods', item: '網', yen: 30_000 },
      { category: 'fees', item: '講師', yen: 50_000 },
    ],
  });
  const { id: organisationId } = await createOrganisation(db, NOW, { name: '書きかけの会' });
  await createAnswer(db, version, organisationId, { values: { title: 'まだ送らない題' } });
  return { id, version };
}

describe('results', () => {
  test('count by question, with the finding and the numbers, and leave drafts out', async ({ db }) => {
    const { id } = await scene(db);
    const html = await (await browser(db).get(`/${id}`)).text();
    expect(html).toContain('最も多いのは「みどり」で、2件のうち2件（100％）です');
    expect(html).toContain('<svg');
    expect(html).toContain('真ん中の値は65,000円です（50,000円から80,000円まで）');
    expect(html).toContain('10から19');
    expect(html).toContain('2件が同意しました');
    expect(html).not.toContain('まだ送らない題');
  });

  test('show what was written as a list without names', async ({ db }) => {
    const { id } = await scene(db);
    const html = await (await browser(db).get(`/${id}`)).text();
    expect(html).toContain('谷戸の畑');
    expect(html).not.toContain('谷戸の会');
    expect(html).not.toContain('浜の会');
  });

  test('can be of one version, or of all', async ({ db }) => {
    const { id } = await scene(db);
    const newer = {
      sections: [
        {
          key: 'project',
          title: { ja: '事業のこと' },
          questions: [{ key: 'wish', kind: 'text' as const, label: { ja: 'ねがい' }, required: true }],
        },
      ],
    };
    const second = await createForm(db, newer);
    await createSent(db, second, '里の会', { wish: '森をのこす' });
    const all = await (await browser(db).get(`/${id}`)).text();
    expect(all).toContain('森をのこす');
    expect(all).toContain('谷戸の畑');
    const one = await (await browser(db).get(`/${id}?version=2`)).text();
    expect(one).toContain('森をのこす');
    expect(one).not.toContain('谷戸の畑');
    for (const version of ['3', 'x', '-1']) {
      expect((await browser(db).get(`/${id}?version=${version}`)).status).toBe(404);
    }
  });

  test('go out as CSV with names, nothing in it a formula, and as Excel with a sheet a table', async ({
    db,
  }) => {
    const { id } = await scene(db);
    const csv = await browser(db).get(`/${id}/answers.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const text = Buffer.from(await csv.arrayBuffer()).toString('utf8');
    expect(text).toContain('谷戸の会');
    expect(text).toContain('支出の予定（合計）');
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/(^|,)"?=HYPERLINK/m);
    const book = Buffer.from(await (await browser(db).get(`/${id}/answers.xlsx`)).arrayBuffer());
    expect(book.includes('<f>')).toBe(false);
    const rows = await readSheet(book, '回答');
    expect(rows).toHaveLength(3);
    expect(rows.flat()).toContain(HOSTILE);
    const budget = await readSheet(book, '支出の予定');
    // Answers that were begun in the same instant come in any order.
    expect(budget[0]?.[4]).toBe('金額');
    expect(
      budget
        .slice(1)
        .map((row) => Number(row[4]))
        .toSorted((a, b) => a - b),
    ).toEqual([30_000, 50_000, 50_000]);
  });

  test('write down who looked and who took them away', async ({ db }) => {
    const { id } = await scene(db);
    const { get } = browser(db);
    await get(`/${id}`);
    await get(`/${id}/answers.csv`);
    await get(`/${id}/answers.xlsx`);
    const acts = await db.select({ act: auditLog.act }).from(auditLog).where(eq(auditLog.subjectId, id));
    expect(acts.map(({ act }) => act).toSorted()).toEqual([
      'questionnaire_looks.download_results',
      'questionnaire_looks.download_results',
      'questionnaire_looks.view_results',
    ]);
  });

  test('are for the centre and the programme office alone', async ({ db }) => {
    const { id } = await scene(db);
    const roles = [
      'group_member',
      'department_officer',
      'committee_member',
      'coordinator',
      'administrator',
    ] as const;
    for (const role of roles) {
      const { get } = browser(db, { ...OFFICER, roles: ['visitor', role] });
      for (const path of ['', `/${id}`, `/${id}/answers.csv`, `/${id}/answers.xlsx`]) {
        expect([role, path, (await get(path)).status]).toEqual([role, path, 403]);
      }
    }
    expect(await db.select().from(auditLog).where(eq(auditLog.subjectId, id))).toEqual([]);
  });

  test('of a form that nobody answered say so; one that is not there is not found', async ({ db }) => {
    const id = await formOf(db, await createForm(db, EVERY_KIND));
    const html = await (await browser(db).get(`/${id}`)).text();
    expect(html).toContain('送られた回答はまだありません');
    expect((await browser(db).get(`/${id}/answers.xlsx`)).status).toBe(200);
    expect((await browser(db).get(`/${randomUUID()}`)).status).toBe(404);
    expect(await (await browser(db).get()).text()).toContain('申請書');
  });
});
