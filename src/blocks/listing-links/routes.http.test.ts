import { describe, expect } from 'vitest';
import { ensureListings } from '#blocks/listing-freshness/index.ts';
import { listingChecks, listingConfirmations, listings } from '#blocks/listing-freshness/schema.ts';
import {
  addToy,
  listingTest,
  NOW,
  noonOf,
  TODAY,
  toyActor,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import type { Frame } from '#kernel/frame.ts';
import type { Db } from '#platform/db/db.ts';
import { host, testFrame } from '#tests/app.ts';
import { makeLink } from './commands/make-link.ts';
import { linkRoutes } from './routes.tsx';
import { listingLinks } from './schema.ts';
import { sheetDeskRoutes } from './sheet-routes.tsx';

const test = listingTest();
const post = (fields: [string, string][] = []) => ({
  method: 'POST',
  headers: { origin: 'http://localhost' },
  body: new URLSearchParams(fields),
});

async function opened(db: Db, now = NOW, lang: 'ja' | 'en' | 'easy' = 'ja') {
  const kind = toyKind();
  const id = addToy(kind, 1);
  await ensureListings(db, kind, [id], TODAY);
  const [row] = await db.select().from(listings);
  const token = await makeLink(db, NOW, row?.id ?? '', 'mail', '2026-06-09');
  const frame: Frame = { ...testFrame, lang };
  const site = host('/confirmations', linkRoutes([kind]), { db, now, lang, frame });
  return { kind, id, site, path: `/confirmations/l/${token}` };
}

describe('the page of a link', () => {
  test('shows what is public and one button, and changes nothing when it is merely opened', async ({
    db,
  }) => {
    const { site, path } = await opened(db);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await site.request(path, { method });
      expect(page.status).toBe(200);
    }
    const html = await (await site.request(path)).text();
    expect(html).toContain('変わりありません');
    expect(html).toContain('登録があります（公開していません）');
    expect(html).not.toContain('0467-00-0000');
    expect(html).not.toContain('owner1@example.jp');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(await db.select().from(listingConfirmations)).toEqual([]);
    expect(await db.select().from(listingLinks)).toMatchObject([{ usedAt: null }]);
  });

  test('confirms by a press without any script, and says so when it is pressed again', async ({ db }) => {
    const { site, path } = await opened(db, noonOf('2026-05-01'));
    const pressed = await site.request(path, post());
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, path]);
    expect((await site.request(path, post())).status).toBe(303);
    const html = await (await site.request(path)).text();
    expect(html).toContain('確認を受け取りました');
    expect(html).toContain('2026年5月1日（金）に確認済みです');
    expect(html).toContain('もう一度押す必要はありません');
    expect(await db.select().from(listingConfirmations)).toHaveLength(1);
  });

  test('takes what has changed, and gives back what was typed when nothing is ticked', async ({ db }) => {
    const { site, path } = await opened(db);
    const note: [string, string] = ['note', '第2土曜になりました'];
    const bad = await site.request(`${path}/changes`, post([note]));
    expect(bad.status).toBe(422);
    const html = await bad.text();
    expect(html).toContain('第2土曜になりました');
    expect(html).toContain('変わったところを1つ以上選んでください');
    expect(
      (
        await site.request(
          `${path}/changes`,
          post([
            ['parts', 'contacts'],
            ['note', 'あ'.repeat(1_001)],
          ]),
        )
      ).status,
    ).toBe(422);
    const sent = await site.request(`${path}/changes`, post([['parts', 'activities'], note]));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}?sent=changes`]);
    expect(await db.select().from(listingChecks)).toMatchObject([{ part: 'activities', source: 'owner' }]);
    const thanks = await (await site.request(`${path}?sent=changes`)).text();
    expect(thanks).toContain('変わったことを受け取りました');
    expect(thanks).toContain('/sign-in');
  });

  test('is 404 with what to do instead when it is foreign, cut off or past its end', async ({ db }) => {
    const { site, path, kind } = await opened(db);
    const late = host('/confirmations', linkRoutes([kind]), { db, now: noonOf('2026-06-10') });
    for (const [where, at] of [
      [site, path.slice(0, -1)],
      [site, '/confirmations/l/x'],
      [late, path],
    ] as const) {
      for (const method of [undefined, post()]) {
        const page = await where.request(at, method);
        expect(page.status).toBe(404);
        expect(await page.text()).toContain('このリンクは使えません');
      }
      expect((await where.request(`${at}/changes`, post([['parts', 'contacts']]))).status).toBe(404);
    }
    expect(await db.select().from(listingConfirmations)).toEqual([]);
  });

  test('speaks the owner’s language, also after the press', async ({ db }) => {
    const { site, path } = await opened(db, NOW, 'en');
    expect(await (await site.request(`${path}?lang=en`)).text()).toContain('Nothing has changed');
    expect((await site.request(`${path}?lang=en`, post())).headers.get('location')).toBe(`${path}?lang=en`);
  });
});

describe('sheets', () => {
  const sheets = (db: Db, kind: ReturnType<typeof toyKind>, role: 'centre_staff' | 'group_member') =>
    host('/desk/confirmations', sheetDeskRoutes([kind]), { db, now: NOW, actor: toyActor(role) });

  test('stand one a page with the code and its address in words, which opens the page', async ({ db }) => {
    const { kind, id, site } = await opened(db);
    const other = addToy(kind, 2);
    await ensureListings(db, kind, [other], TODAY);
    const page = await sheets(db, kind, 'centre_staff').request(
      '/desk/confirmations/sheets/toy',
      post([
        ['id', id],
        ['id', other],
      ]),
    );
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html.match(/<section class="sheet">/g)).toHaveLength(2);
    expect(html.match(/<svg class="sheet__code"/g)).toHaveLength(2);
    const [address] = /(?<=sheet__address">)[^<]+/.exec(html) ?? [];
    const opened2 = await site.request(new URL(address ?? '').pathname);
    expect(await opened2.text()).toContain('つみき1号');
  });

  test('are refused to others', async ({ db }) => {
    const { kind, id } = await opened(db);
    const page = await sheets(db, kind, 'group_member').request(
      '/desk/confirmations/sheets/toy',
      post([['id', id]]),
    );
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('印刷できるのは');
    expect(await db.select().from(listingLinks)).toHaveLength(1);
  });
});
