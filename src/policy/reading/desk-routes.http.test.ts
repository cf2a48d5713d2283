import { describe, expect } from 'vitest';
import { ROLES, type Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { findEdition, listFatesInto } from '#policy/register/index.ts';
import { policyEditions } from '#policy/register/schema.ts';
import { cityTable } from '#registry/city/schema.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { readingDeskRoutes } from './desk-routes.tsx';
import { measureIn, NOW, reviewPaper, STRANGE_PAPER, somebody, TOWN_PAPER } from './reading.factory.ts';

const AT = '/desk/policy/import';
const desk = (db: Db, role: Role = 'programme_officer') =>
  host(AT, readingDeskRoutes, { db, now: NOW, actor: somebody(role) });

type Fields = Record<string, string>;
function form(fields: Fields, file?: { name: string; bytes: Uint8Array | string }) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  if (file) {
    const bytes = typeof file.bytes === 'string' ? new TextEncoder().encode(file.bytes) : file.bytes;
    body.set('file', new File([Uint8Array.from(bytes)], file.name));
  }
  return { method: 'POST', headers: { origin: 'http://localhost' }, body };
}
const upload = (db: Db, bytes: Uint8Array | string, name = '更新案.txt', fields: Fields = {}) =>
  desk(db).request(AT, form(fields, { name, bytes }));
const review = (db: Db, fields: Fields) =>
  desk(db).request(`${AT}/review`, form({ source: TOWN_PAPER, ...fields }));
const stored = async (db: Db) => (await db.select().from(policyEditions)).length;
const keyOf = (side: 'earlier' | 'later', title: string) => measureIn(reviewPaper(), side, title).key;

/** A generator of bytes that are the same in every run. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed >> 16;
  });
}

describe('who may import', () => {
  test.for(ROLES.filter((role) => role !== 'programme_officer'))(
    'a %s is told why not, whom to ask and what to do instead',
    async (role, { db }) => {
      const requests = [
        desk(db, role).request(AT),
        desk(db, role).request(AT, form({}, { name: 'a.txt', bytes: TOWN_PAPER })),
        desk(db, role).request(`${AT}/review`, form({ source: TOWN_PAPER, do: 'confirm' })),
      ];
      for (const page of await Promise.all(requests)) {
        const html = await page.text();
        expect(page.status).toBe(403);
        expect(html).toContain('市民活動担当課の役割でできます');
        expect(html).toContain('地域のつながり課');
        expect(html).toContain('href="/policy"');
      }
      expect(await stored(db)).toBe(0);
    },
  );
});

describe('choosing a paper', () => {
  test('says kinds and size before, and asks for no words at first', async ({ db }) => {
    const page = await desk(db).request(AT);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('Word（.docx）またはテキスト（.txt）、1つ10 MBまで');
    expect(html).toContain('accept=".docx,.txt"');
    expect(html).toContain('確定するまで、登録簿には何も入りません');
    expect((await desk(db).request(`${AT}/review`)).headers.get('location')).toBe(AT);
  });

  test('shows what was understood beside its lines, with everything uncertain marked, and stores nothing', async ({
    db,
  }) => {
    const page = await upload(db, TOWN_PAPER.replace('・旗の用意【Ⅱ-イ】', '・旗の用意【Ⅸ】'));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('第一次指針の8施策と第二次指針（案）の6施策を読み取りました');
    expect(html).toContain('まだ何も保存されていません');
    expect(html).toMatch(/<li value="\d+">苗木を三十本植えた。<\/li>/);
    expect(html).toMatch(/<mark>・旗の用意【Ⅸ】<\/mark>/);
    const flag = keyOf('earlier', '旗の用意');
    expect(html).toMatch(new RegExp(`href="#card-${flag}">\\d+行目`));
    expect(html).toContain(`id="card-${flag}"`);
    expect(html).toContain('review-card--doubt');
    expect(html).toMatch(/<li value="\d+">削除<\/li>/);
    expect(html).toContain(`name="${flag}.title"`);
    expect(await stored(db)).toBe(0);
  });

  test.for([
    ['no file', '', new Uint8Array(), '文書を選んでください'],
    ['an empty file', '空.txt', new Uint8Array(), 'ファイルが空です'],
    ['blank lines', '白.txt', '\n　\n', 'ファイルが空です'],
    ['noise', '雑音.txt', noise(200_000), '文字として読めないファイルです'],
    ['a broken Word document', '更新案.docx', noise(4_000), 'Wordの文書が壊れています'],
    ['an archive that breaks off', '更新案.docx', Buffer.from('PK\x03\x04broken'), 'Wordの文書'],
    ['a PDF', '更新案.pdf', '%PDF-1.7 …', 'PDFは読み込めません'],
    ['a text that is no guideline', '手紙.txt', 'こんにちは。\n元気ですか。', ''],
  ] as const)('refuses %s with a sentence, and stores nothing', async ([, name, bytes, words], { db }) => {
    const page = await upload(db, bytes, name, { record: 'したこと' });
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(html).toContain(words);
    expect(html).toContain('role="alert"');
    expect(html).toContain('value="したこと"');
    expect(html).toContain('type="file"');
    expect(await stored(db)).toBe(0);
  });

  test('refuses a file above its size without reading it', async ({ db }) => {
    const page = await upload(db, new Uint8Array(10 * 1024 * 1024 + 1), '大きい.txt');
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('10 MB までのファイルを選んでください');
  });
});

describe('a paper that names its editions by other words', () => {
  test('is not misread: its words are asked for, and its text need not be chosen again', async ({ db }) => {
    const page = await upload(db, STRANGE_PAPER, '申し合わせ.txt');
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(html).toContain('<option value="きのうの申し合わせ">');
    expect(html).toContain('文書にくり返し出てくる短い行');
    expect(html).toContain('name="source"');
    expect(html).not.toContain('type="file"');

    const words = { earlier: 'きのうの申し合わせ', later: 'あしたの申し合わせ' };
    const again = await desk(db).request(AT, form({ source: STRANGE_PAPER, ...words }));
    expect(again.status).toBe(200);
    const understood = await again.text();
    expect(understood).toContain('きのうの申し合わせの8施策とあしたの申し合わせの6施策');
    expect(understood).toContain('name="word.earlier" value="きのうの申し合わせ"');
    expect(await stored(db)).toBe(0);
  });

  test('is read at once where the city has set its words', async ({ db }) => {
    await db.insert(cityTable).values({
      name: '結浜市',
      officeName: '地域のつながり課',
      accent: '#0b4f4a',
      words: { earlierEdition: ['きのうの申し合わせ'], laterEdition: ['あしたの申し合わせ'] },
      updatedAt: NOW,
    });
    expect((await upload(db, STRANGE_PAPER)).status).toBe(200);
  });
});

describe('the review', () => {
  test('is drawn again with the corrections and their fates, and stores nothing', async ({ db }) => {
    const carts = keyOf('later', '荷車の共同購入');
    const old = keyOf('earlier', '古い荷車');
    const page = await review(db, {
      do: 'check',
      [`${carts}.title`]: 'みんなの荷車',
      [`${carts}.class`]: 'Ⅲ',
      [`${carts}.from.0`]: old,
    });
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('value="みんなの荷車"');
    const card = html.slice(html.indexOf(`id="card-${old}"`), html.indexOf(`name="${carts}.title"`));
    expect(card).toContain('名称変更');
    expect(card).not.toContain('<span class="tag">削除');
    expect(await stored(db)).toBe(0);
  });

  test('gets an empty row for a measure that was not recognised', async ({ db }) => {
    const html = await (
      await review(db, { do: 'add-later', 'later.added': '1', 'bx1.title': '手袋' })
    ).text();
    expect(html).toContain('name="later.added" value="2"');
    expect(html).toContain('value="手袋"');
    expect(html).toContain('name="bx2.title"');
  });

  test('names each field to be mended, and nothing is stored though it was confirmed', async ({ db }) => {
    const guide = keyOf('later', '木かげの案内');
    const page = await review(db, {
      do: 'confirm',
      [`${guide}.title`]: '',
      [`${guide}.class`]: '',
      state: 'adopted',
    });
    const html = await page.text();
    expect(page.status).toBe(422);
    expect(html).toContain('2か所を直してください');
    expect(html).toContain(`href="#field-${guide}-title"`);
    expect(html).toContain('分類を選んでください。');
    expect(html).toMatch(/value="adopted" checked/);
    expect(await stored(db)).toBe(0);
  });

  test('once confirmed is both editions with the corrected fates; confirmed again it is refused', async ({
    db,
  }) => {
    const fields = {
      do: 'confirm',
      state: 'proposed',
      'pillar.2': '道具に関すること',
      [`${keyOf('later', '荷車の共同購入')}.title`]: 'みんなの荷車',
      [`${keyOf('later', '荷車の共同購入')}.class`]: 'Ⅲ',
      [`${keyOf('later', '荷車の共同購入')}.pillar`]: '2',
      [`${keyOf('later', '荷車の共同購入')}.from.0`]: keyOf('earlier', '古い荷車'),
    };
    const done = await review(db, fields);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/policy/editions/2']);
    const second = await findEdition(db, 2);
    expect(second?.measures.map((m) => `${m.code} ${m.title}`)).toContain('2-2 みんなの荷車');
    expect(second?.pillars[1]?.title).toBe('道具に関すること');
    expect(await listFatesInto(db, second?.edition.id ?? '')).toHaveLength(7);

    const again = await review(db, fields);
    expect(again.status).toBe(409);
    const html = await again.text();
    expect(html).toContain('この次数の版は、すでに登録されています');
    expect(html).toContain('value="みんなの荷車"');
    expect(await stored(db)).toBe(2);
  });

  test('kept on the desk leads to the desk', async ({ db }) => {
    const done = await review(db, { do: 'confirm' });
    expect(done.headers.get('location')).toBe('/desk/policy/editions/2');
    expect((await findEdition(db, 2))?.edition.state).toBe('drafting');
  });

  test('without its text begins anew', async ({ db }) => {
    const page = await desk(db).request(`${AT}/review`, form({ do: 'confirm' }));
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('type="file"');
    expect(await stored(db)).toBe(0);
  });
});
