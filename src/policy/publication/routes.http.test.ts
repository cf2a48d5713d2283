import { describe, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { EvidenceSource } from '#platform/manifest.ts';
import { policyFacts, policySentences } from '#policy/evidence/schema.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { host, testFrame } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { publicationRoutes } from './index.ts';

const NOW = new Date('2026-11-23T03:00:00Z');

type Given = { lang?: Lang; evidence?: readonly EvidenceSource[] };

function visit(db: Db, path: string, { lang = 'ja', evidence = [] }: Given = {}) {
  const services = { evidence } as never;
  const app = host('/policy', publicationRoutes, {
    db,
    now: NOW,
    lang,
    frame: { ...testFrame, lang, path },
    services,
  });
  return app.request(path);
}

const page = async (db: Db, path: string, given: Given = {}) => {
  const response = await visit(db, path, given);
  return { status: response.status, text: await response.text() };
};

const enter = (db: Db, code: string, happenedOn: string, sentence: string, sourceUrl = '') =>
  db
    .insert(policyFacts)
    .values({ code, happenedOn, sentence, sourceUrl, enteredAt: NOW, enteredBy: SYSTEM.id })
    .returning();

describe('the register', () => {
  test('lists every measure in the order of the guideline, with its class in words', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { status, text } = await page(db, '/policy');
    expect(status).toBe(200);
    const order = ['1-1', '1-2', '2-2', '2-3', '3-1', '3-2', '3-3', '3-4', '4-1'];
    const places = order.map((code) => text.indexOf(`href="/policy/measures/${code}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('第二次指針（案）');
    expect(text).toContain('継続・充実');
    expect(text).toContain('継続・充実（Ⅱ-イ）は3から8へ');
  });

  test('says how many measures have a record, and which has lapsed since when', async ({ db }) => {
    await createRegister(db, { now: NOW });
    await enter(db, '1-1', '2026-06-01', '持ち主4人に話を聞きました。');
    await enter(db, '1-2', '2025-05-01', '夜間の利用を数えました。');
    const { text } = await page(db, '/policy');
    expect(text).toContain('今年度の記録1、前年度までの記録0、失効1、記録待ち7');
    expect(text).toContain('持ち主4人に話を聞きました。');
    expect(text).toContain('2026年5月2日（土）から失効');
  });

  test('is empty, and says so, before an edition is public', async ({ db }) => {
    expect((await page(db, '/policy')).text).toContain('まだ公開された指針がありません');
  });

  test('shows nothing of an edition that is still on the desk', async ({ db }) => {
    await createRegister(db, { now: NOW, secondState: 'drafting' });
    const { text } = await page(db, '/policy');
    expect(text).toContain('空き店舗の活用の検討');
    expect(text).not.toContain('使える空き店舗');
    for (const path of ['', '/pillars/1', '/comparison', '/document', '/comparison.docx', '/document.pdf']) {
      expect((await visit(db, `/policy/editions/2${path}`)).status).toBe(404);
    }
    expect((await visit(db, '/policy/measures/2-2')).status).toBe(404);
    expect((await page(db, '/policy/measures/1-1')).text).not.toContain('使える空き店舗');
  });
});

describe('an edition', () => {
  test('says that it is a draft, and draws the flow with the same numbers as a table', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { status, text } = await page(db, '/policy/editions/2');
    expect(status).toBe(200);
    expect(text).toContain('この指針は案です');
    expect(text).toContain('class="flow flow--wide"');
    expect(text).toContain('<table class="table matrix">');
    expect(text).toContain('柱1 集まる場所に関すること');
  });

  test('without one before it is drawn by class alone', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { text } = await page(db, '/policy/editions/1');
    expect(text).toContain('最も多いのは中期（Ⅱ-ア）で、4施策です');
    expect(text).not.toContain('/policy/editions/1/comparison');
    expect((await visit(db, '/policy/editions/1/comparison')).status).toBe(404);
  });

  test('has a page for each pillar', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { status, text } = await page(db, '/policy/editions/2/pillars/3');
    expect(status).toBe(200);
    expect(text).toContain('団体の名簿の公開');
    expect(text).not.toContain('公民館の夜間開放');
    for (const path of ['/policy/editions/2/pillars/9', '/policy/editions/9', '/policy/editions/0x1']) {
      expect((await visit(db, path)).status).toBe(404);
    }
  });
});

describe('a measure', () => {
  test('tells its promise, its place, its line of descent and what changed in its words', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { status, text } = await page(db, '/policy/measures/1-1');
    expect(status).toBe(200);
    expect(text).toContain('<h1>使える空き店舗の情報の提供</h1>');
    expect(text).toContain('続いている活用がないため、情報の提供に改めます。');
    expect(text).toMatch(/<del>.*（削除ここから）/);
    expect(text).toMatch(/<ins>.*（追加ここから）/);
    expect(text).toContain('href="/policy/measures/1-1/follow"');
    expect(text).toContain('商店街と3回話し合いました。');
    expect(text).toContain('<a href="https://town.example/shops">');
  });

  test('shows what was merged into it', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { text } = await page(db, '/policy/measures/4-1');
    expect(text).toContain('団体に任せる仕組み');
    expect(text).toContain('4-1・4-2 → 4-1');
  });

  test('that ended keeps its page, with the reason', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { status, text } = await page(db, '/policy/measures/2-1');
    expect(status).toBe(200);
    expect(text).toContain('第二次指針（案）には引き継がれない施策です');
    expect(text).toContain('窓口での募金は終わりました。');
  });

  test('that was merged leads to the one that carries it on', async ({ db }) => {
    await createRegister(db, { now: NOW });
    expect((await page(db, '/policy/measures/4-2')).text).toContain('href="/policy/measures/4-1"');
  });

  test('lists its newest evidence with a link to the record, and lapses when it is too old', async ({
    db,
  }) => {
    await createRegister(db, { now: NOW });
    const [fact] = await enter(
      db,
      '1-2',
      '2025-05-01',
      '夜間の利用を数えました。',
      'https://town.example/night',
    );
    const { text } = await page(db, '/policy/measures/1-2');
    expect(text).toContain(`id="fact-${fact?.id}"`);
    expect(text).toContain('href="https://town.example/night"');
    expect(text).toContain('2026年5月2日（土）から失効');
  });

  test('shows the sentences of what was done, each with its records', async ({ db }) => {
    const { first } = await createRegister(db, { now: NOW });
    await db.insert(policySentences).values({
      measureId: first.measureIds.get('1-2') ?? '',
      position: 0,
      sentence: '延べ310人が夜の公民館を使いました。',
      sources: [
        { key: 'halls:1', on: '2026-05-01', label: '5月の記録', href: '/halls/1' },
        { key: 'halls:2', on: '2026-06-01', label: '6月の記録', href: 'javascript:alert(1)' },
      ],
    });
    const { text } = await page(db, '/policy/measures/1-2');
    expect(text).toContain('延べ310人が夜の公民館を使いました。');
    expect(text).toContain('<a href="/halls/1">5月の記録</a>');
    expect(text).not.toContain('javascript:');
  });

  test('hears what other modules report', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const halls: EvidenceSource = {
      module: 'halls',
      codes: ['1-2'],
      list: async (_db, code) => [
        {
          key: 'halls:1',
          code,
          on: '2026-10-01',
          sentence: {
            ja: '夜の講座を開きました。',
            en: 'An evening class was held.',
            easy: '夜の 会を しました。',
          },
          href: '/halls/1',
        },
      ],
    };
    const { text } = await page(db, '/policy/measures/1-2', { evidence: [halls], lang: 'en' });
    expect(text).toContain('An evening class was held.');
    expect(text).toContain('href="/halls/1"');
  });

  test('names related measures from both ends', async ({ db }) => {
    await createRegister(db, { now: NOW });
    expect((await page(db, '/policy/measures/3-1')).text).toContain('情報を渡す施策');
    expect((await page(db, '/policy/measures/1-1')).text).toContain('情報を受け取る施策');
  });

  test('of an unknown number is not found', async ({ db }) => {
    await createRegister(db, { now: NOW });
    for (const code of ['9-9', 'x', '1-1%27']) {
      expect((await visit(db, `/policy/measures/${code}`)).status).toBe(404);
    }
  });

  test('is read in English and easy Japanese too, its own words marked as Japanese', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const english = (await page(db, '/policy/measures/1-1', { lang: 'en' })).text;
    expect(english).toContain('Follow this measure by mail');
    expect(english).toContain('lang="ja"');
    expect((await page(db, '/policy/measures/1-1', { lang: 'easy' })).text).toContain('かわってきた ようす');
  });
});
