import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { closeYear } from '#blocks/ledger/index.ts';
import type { Actor } from '#kernel/actor.ts';
import { fundBalance } from '#pillars/2-funding/fund-books/index.ts';
import { createEarmarks, createGift, NOW } from '#pillars/2-funding/fund-gifts/gifts.factory.ts';
import { fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createFileStore, createFiles, type Files } from '#platform/files/index.ts';
import type { Services } from '#platform/http/services.ts';
import type { JobContext } from '#platform/jobs/index.ts';
import { findLongWork } from '#platform/jobs/index.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { createLog } from '#platform/log/log.ts';
import { cp932File, csvFile } from '#registry/exchange-rows/rows.factory.ts';
import type { HeldRole } from '#registry/people/index.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { host, testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { giftFileDeskRoutes } from './desk-routes.tsx';
import { GIFT_FILE_JOBS } from './jobs.ts';
import { GIFT_FILE_RETENTION } from './retention.ts';
import { fundGiftFiles, fundGiftRows } from './schema.ts';

const AT = '/desk/gifts/files';
let files: Files;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-gifts-'));
  const settings = testSettings({ DATA_DIR: folder });
  files = createFiles(settings, createFileStore(settings));
});
afterAll(() => rm(folder, { recursive: true }));

async function openDesk(db: Db, role: HeldRole = 'programme_officer', mail = 'kifu@example.jp') {
  await createQueues(db, GIFT_FILE_JOBS);
  const id = await createPerson(db, { role, mail, startsOn: '2026-04-01' });
  const actor: Actor = { id, roles: ['visitor', role], organisationIds: [], departmentIds: [] };
  const services = { files } as unknown as Services;
  const app = host(AT, giftFileDeskRoutes, { db, now: NOW, actor, services });
  const page = async (path: string) => {
    const answer = await app.request(`${AT}${path}`);
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  };
  const post = async (path: string, fields: Record<string, string | File> = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await app.request(`${AT}${path}`, {
      method: 'POST',
      headers: { origin: 'http://localhost' },
      body,
    });
    const to = (answer.headers.get('location') ?? '').slice(AT.length);
    return { status: answer.status, to, html: await answer.text() };
  };
  const upload = (bytes: Uint8Array, name = 'kifu.csv', portal = '市のサイト') =>
    post('', { portal, file: new File([Uint8Array.from(bytes)], name) });
  const run = async (job: string, path: string) => {
    const log = createLog({ logLevel: 'silent' }, { write: () => undefined });
    const context: JobContext = {
      db,
      now: NOW,
      log,
      settings: testSettings(),
      files,
      attempt: { number: 1, last: true },
    };
    await GIFT_FILE_JOBS.find(({ name }) => name === job)?.handle(context, { fileId: path.slice(1) });
  };
  /** The form of the columns as a browser would send it back untouched, with what a test changes. */
  const check = async (path: string, changes: Record<string, string> = {}) => {
    const { html } = await page(path);
    const fields: Record<string, string> = {};
    for (const [, name = '', options = ''] of html.matchAll(
      /<select[^>]*name="(column\.[^"]+)"[^>]*>([\s\S]*?)<\/select>/g,
    )) {
      fields[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
    }
    const answer = await post(`${path}/check`, { ...fields, ...changes });
    if (answer.status === 303) await run('fund_gift_files.check', path);
    return answer;
  };
  const apply = async (path: string) => {
    const answer = await post(`${path}/apply`);
    if (answer.status === 303) await run('fund_gift_files.apply', path);
    return answer;
  };
  const found = async (path: string) => {
    const [row] = await db
      .select()
      .from(fundGiftFiles)
      .where(eq(fundGiftFiles.id, path.slice(1)));
    if (!row) throw new Error('no file');
    return row;
  };
  return { actor, page, post, upload, run, check, apply, found };
}

const HEADINGS = ['備考', '寄附金の使い道', '寄附金額', '入金日', '氏名', '氏名の公表', '受付番号'];
const line = (number: string, yen: string, more: Partial<Record<number, string>> = {}) =>
  ['', '地域活性化コースへ', yen, '2026/06/01', `秘山 ${number}`, '', number].map(
    (cell, at) => more[at] ?? cell,
  );
const giftsOf = (db: Db) => db.select().from(fundGifts).orderBy(asc(fundGifts.number));
const cash = async (db: Db) => (await fundBalance(db)).cashYen;

describe('a file of a portal comes in', () => {
  test('in CP932 and with its columns in any order: checked first, then entered and booked', async ({
    db,
  }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const rows = [
      line('A-1', '１０，０００'),
      line('A-2', '20,000円', { 5: '公表する' }),
      line('A-3', '5000', { 1: '' }),
    ];
    const { to } = await desk.upload(cp932File([['令和8年度 寄附一覧'], HEADINGS, ...rows]));
    const mapping = (await desk.page(to)).html;
    expect(mapping).toContain('CP932');
    expect(mapping).toContain('2行目が見出し、3行の寄附');
    await desk.check(to);
    const result = (await desk.page(to)).html;
    expect(result).toContain('3件・35,000円を記録する');
    expect(result).not.toContain('秘山');
    expect(await giftsOf(db)).toEqual([]);
    await desk.apply(to);
    expect(await giftsOf(db)).toMatchObject([
      { kind: 'furusato', yen: 10_000, portal: '市のサイト', portalNumber: 'A-1', publicName: null },
      { yen: 20_000, publicName: '秘山 A-2', donorName: '秘山 A-2' },
      { yen: 5_000, fileId: to.slice(1) },
    ]);
    expect(await cash(db)).toBe(35_000);
    expect(await desk.found(to)).toMatchObject({ state: 'applied', giftCount: 3, giftYen: 35_000 });
    expect((await desk.page(to)).html).toContain('3件、合計 35,000円 を記録しました');
    const kept = await db.select().from(fundGiftRows);
    expect(kept.every(({ gift, giftId }) => gift === null && giftId !== null)).toBe(true);
    const acts = await db.select().from(auditLog).where(eq(auditLog.act, 'fund_gifts.enter_file'));
    expect(acts).toMatchObject([{ actorId: desk.actor.id, detail: { gifts: 3, yen: 35_000 } }]);
    expect(JSON.stringify(acts)).not.toContain('秘山');
  });

  test('one wrong row and nothing is entered; the report says which row and how to mend it', async ({
    db,
  }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const rows = [line('A-1', '1000'), line('A-2', '-500'), line('A-3', '=1+1'), line('A-1', '9')];
    const { to } = await desk.upload(csvFile([HEADINGS, ...rows]));
    await desk.check(to);
    const { html } = await desk.page(to);
    expect(html).toContain('直す行が3行あるため');
    expect(html).toContain('金額「-500」がマイナスです');
    expect(html).toContain('2行目と同じ申込番号です');
    expect(html).not.toContain('を記録する');
    expect((await desk.post(`${to}/apply`)).status).toBe(422);
    const report = await desk.page(`${to}/report.csv`);
    expect(report.html).toContain('直す必要あり');
    expect(report.html).not.toContain('秘山');
    expect(await cash(db)).toBe(0);
  });

  test('the same file twice is refused; the same gifts in another file are left out', async ({ db }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const first = csvFile([HEADINGS, line('A-1', '1000'), line('A-2', '2000')]);
    const { to } = await desk.upload(first);
    await desk.check(to);
    await desk.apply(to);
    const again = await desk.upload(first, 'renamed.csv');
    expect(again.status).toBe(409);
    expect(again.html).toContain('このファイルはもう受け取っています');
    const more = await desk.upload(csvFile([HEADINGS, line('A-2', '2000'), line('A-3', '3000')]));
    await desk.check(more.to);
    expect((await desk.page(more.to)).html).toContain('1件・3,000円を記録する');
    await desk.apply(more.to);
    expect(await cash(db)).toBe(6_000);
    const none = await desk.upload(csvFile([HEADINGS, line('A-3', '3000'), line('A-2', '2000')]));
    await desk.check(none.to);
    expect((await desk.page(none.to)).html).toContain('新しい寄附はありません');
    expect((await desk.post(`${none.to}/apply`)).status).toBe(422);
  });

  test('a gift that came by hand between check and entry undoes all of it, and the page says why', async ({
    db,
  }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const { to } = await desk.upload(csvFile([HEADINGS, line('A-1', '1000'), line('A-2', '2000')]));
    await desk.check(to);
    await createGift(db, { yen: 2000, portal: '市のサイト', portalNumber: 'A-2' });
    await desk.apply(to);
    expect(await giftsOf(db)).toHaveLength(1);
    expect(await desk.found(to)).toMatchObject({ state: 'checked' });
    expect((await desk.page(to)).html).toContain('同じ寄附がもう記録されています');
  });

  test('a closed fiscal year undoes all of it', async ({ db }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    await createGift(db, { receivedOn: '2025-04-10' });
    const rows = [line('A-1', '1000'), line('A-2', '2000', { 3: '2025-05-01' })];
    const { to } = await desk.upload(csvFile([HEADINGS, ...rows]));
    await desk.check(to);
    const closed = await act(db, 'fund_books.close_year', desk.actor, NOW, (d) => closeYear(d, 'fund', 2025));
    expect(closed.ok).toBe(true);
    await desk.apply(to);
    expect(await giftsOf(db)).toHaveLength(1);
    expect((await desk.page(to)).html).toContain('この日付の年度はもう締められている');
  });

  test('the look at many rows keeps its progress, waits when stopped, and goes on', async ({ db }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const lines = Array.from({ length: 1_500 }, (_, at) => line(`A-${at}`, '100'));
    const { to } = await desk.upload(csvFile([HEADINGS, ...lines]));
    const { html } = await desk.page(to);
    expect(html).toContain('1,500行の寄附');
    await desk.post(`${to}/check`, {
      'column.portalNumber': '6',
      'column.receivedOn': '3',
      'column.yen': '2',
    });
    expect((await desk.page(to)).headers.get('refresh')).toBe('3');
    expect((await desk.page(to)).html).toContain('1,500行のうち0行');
    expect((await desk.post(`${to}/stop`)).status).toBe(303);
    await desk.run('fund_gift_files.check', to);
    expect((await desk.page(to)).html).toContain('止めました');
    expect(await db.select().from(fundGiftRows)).toEqual([]);
    await desk.post(`${to}/resume`);
    await desk.run('fund_gift_files.check', to);
    const { workId } = await desk.found(to);
    expect(await findLongWork(db, workId ?? '')).toMatchObject({ state: 'done', done: 1_500 });
    await desk.apply(to);
    expect(await cash(db)).toBe(150_000);
    await desk.run('fund_gift_files.apply', to);
    expect(await cash(db)).toBe(150_000);
  });
});

describe('what is no list of gifts', () => {
  test('is answered at the field, and nothing is kept', async ({ db }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const text = (words: string) => new TextEncoder().encode(words);
    expect((await desk.upload(csvFile([HEADINGS, line('A-1', '1')]), 'a.csv', ' ')).html).toContain(
      '申込みサイトの名前を入力',
    );
    expect((await desk.post('', { portal: 'P' })).html).toContain('取り込むファイルを選んでください');
    for (const bytes of [text(''), text('<html></html>'), text('%PDF-1.7'), csvFile([HEADINGS])]) {
      expect((await desk.upload(bytes)).status).toBe(422);
    }
    expect(await db.select().from(fundGiftFiles)).toEqual([]);
  });

  test('columns that are needed must be chosen, each once', async ({ db }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const { to } = await desk.upload(csvFile([HEADINGS, line('A-1', '1')]));
    const missing = await desk.check(to, { 'column.yen': '' });
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('の列をそれぞれ選んでください');
    const twice = await desk.check(to, { 'column.note': '2' });
    expect(twice.status).toBe(422);
    expect(twice.html).toContain('同じ列を2つの項目に使っています');
  });
});

describe('a file belongs to whoever brought it in', () => {
  test('others neither see its rows nor move it; those without the right see nothing', async ({ db }) => {
    await createEarmarks(db);
    const mine = await openDesk(db);
    const { to } = await mine.upload(csvFile([HEADINGS, line('A-1', '1')]));
    const other = await openDesk(db, 'programme_officer', 'other@example.jp');
    const seen = await other.page(to);
    expect(seen.status).toBe(403);
    expect(seen.html).not.toContain('秘山');
    for (const step of ['check', 'apply', 'abandon', 'mapping', 'stop', 'resume']) {
      const answer = await other.post(`${to}/${step}`, {
        'column.portalNumber': '6',
        'column.receivedOn': '3',
        'column.yen': '2',
      });
      expect(answer.status).toBe(403);
    }
    const stranger = await openDesk(db, 'centre_staff', 'centre@example.jp');
    for (const path of ['', to, `${to}/report.csv`]) expect((await stranger.page(path)).status).toBe(403);
    expect((await stranger.upload(csvFile([HEADINGS, line('B-1', '1')]))).status).toBe(403);
  });

  test('given up, or thirty days after its end, it holds nothing of anybody', async ({ db }) => {
    await createEarmarks(db);
    const desk = await openDesk(db);
    const { to } = await desk.upload(csvFile([HEADINGS, line('A-1', '1')]));
    await desk.check(to);
    expect((await desk.post(`${to}/abandon`)).status).toBe(303);
    expect(await db.select().from(fundGiftRows)).toEqual([]);
    expect(await desk.found(to)).toMatchObject({ fileId: null, fileName: '', erasedAt: NOW });
    const second = await desk.upload(csvFile([HEADINGS, line('A-1', '1')]));
    expect(second.status).toBe(303);
    await desk.check(second.to);
    await desk.apply(second.to);
    const [rule] = GIFT_FILE_RETENTION;
    expect(await rule?.due?.(db, '2026-12-25')).toEqual([]);
    expect(await rule?.due?.(db, '2026-12-26')).toMatchObject([{ on: '2026-12-26' }]);
    const later = { tx: db, actor: desk.actor, now: new Date('2026-12-26T03:00:00Z') };
    expect(await rule?.erase?.(later)).toBe(1);
    expect(await db.select().from(fundGiftRows)).toEqual([]);
    expect((await desk.page(second.to)).html).toContain('この取り込みは終わりました');
    expect(await giftsOf(db)).toHaveLength(1);
  });
});
