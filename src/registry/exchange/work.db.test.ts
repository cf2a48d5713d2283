import { asc, count, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { files as fileRows } from '#platform/files/schema.ts';
import { findLongWork, stopLongWork } from '#platform/jobs/index.ts';
import { csvFile } from '#registry/exchange-rows/rows.factory.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { test } from '#tests/db.ts';
import { applyRows } from './commands/apply-rows.ts';
import { AT, jobContext, NOW, openDesk, openFiles } from './exchange.factory.ts';
import { EXCHANGE_JOBS } from './jobs.ts';
import { EXCHANGE_LINKS } from './links.ts';
import { EXCHANGE_RETENTION } from './retention.ts';
import { exchangeImports, exchangeRows } from './schema.ts';

let opened: Awaited<ReturnType<typeof openFiles>>;
beforeAll(async () => {
  opened = await openFiles();
});
afterAll(() => opened.close());

/** So many groups with names of their own. */
const listOf = (size: number, from = 0) =>
  csvFile([
    ['団体名', '活動分野'],
    ...Array.from({ length: size }, (_, i) => [`第${from + i}結の会`, '環境']),
  ]);
const groups = async (db: Db) => (await db.select({ n: count() }).from(organisations))[0]?.n;
const written = async (db: Db) =>
  (await db.select({ n: count() }).from(exchangeRows).where(isNotNull(exchangeRows.writtenAt)))[0]?.n;

describe('work in portions', () => {
  test('a process that ends in the midst goes on behind the last portion, and no row is written twice', async ({
    db,
  }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(listOf(450), 'a.csv');
    await desk.check(to);
    await desk.post(`${to}/apply`, { mode: 'good' });
    const { id, workId } = await desk.found(to);
    await act(db, 'organisations.import', desk.actor, NOW, (d) => applyRows(d, id));
    expect(await groups(db)).toBe(200);
    expect(await findLongWork(db, workId ?? '')).toMatchObject({ state: 'running', done: 200, total: 450 });
    expect(await desk.page(to)).toContain('450行のうち200行');
    await desk.run('exchange.apply', to);
    await desk.run('exchange.apply', to);
    expect(await groups(db)).toBe(450);
    expect(await written(db)).toBe(450);
    const acts = await db.select().from(auditLog).where(eq(auditLog.act, 'organisations.import'));
    expect(acts.map(({ detail }) => detail)).toMatchObject([{ rows: 200 }, { rows: 200 }, { rows: 50 }]);
  });

  test('stopped by its owner it waits, and goes on when resumed; the page renews itself only while it works', async ({
    db,
  }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(listOf(250), 'a.csv');
    await desk.check(to);
    await desk.post(`${to}/apply`, { mode: 'good' });
    expect((await desk.get(to)).headers.get('refresh')).toBe('3');
    await act(db, 'organisations.import', desk.actor, NOW, async (d) =>
      applyRows(d, (await desk.found(to)).id),
    );
    expect((await desk.post(`${to}/stop`)).status).toBe(303);
    expect((await desk.get(to)).headers.get('refresh')).toBeNull();
    await desk.run('exchange.apply', to);
    expect(await groups(db)).toBe(200);
    expect(await desk.page(to)).toContain('止めました');
    await desk.post(`${to}/resume`);
    await desk.run('exchange.apply', to);
    expect(await groups(db)).toBe(250);
  });

  test('the look at the rows goes on where it was stopped, and still knows the groups before', async ({
    db,
  }) => {
    const desk = await openDesk(db, opened.files);
    const lines = Array.from({ length: 1100 }, (_, i) => [`第${i % 1050}結の会`]);
    const { to } = await desk.upload(csvFile([['団体名'], ...lines]), 'a.csv');
    await desk.post(`${to}/check`, { 'column.name': '0' });
    const { workId } = await desk.found(to);
    const stopping = {
      ...jobContext(db, opened.files),
      files: {
        ...opened.files,
        bytes: async (handle: Db, id: string) => {
          await stopLongWork(handle, NOW, desk.actor, workId ?? '');
          return opened.files.bytes(handle, id);
        },
      },
    };
    const [checkJob] = EXCHANGE_JOBS;
    await checkJob?.handle(stopping, { importId: to.split('/').at(-1) });
    expect((await desk.found(to)).state).toBe('checking');
    await desk.post(`${to}/resume`);
    await desk.run('exchange.check', to);
    const rows = await db.select().from(exchangeRows).orderBy(asc(exchangeRows.line));
    expect(rows).toHaveLength(1100);
    expect(rows.filter(({ verdict }) => verdict === 'twice').map(({ line }) => line)).toHaveLength(50);
    expect(rows[1050]?.findings).toMatchObject([{ code: 'twice', line: 2 }]);
  });

  test('all or nothing: a group that comes in between undoes everything', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(listOf(250), 'a.csv');
    await desk.check(to);
    await desk.post(`${to}/apply`, { mode: 'all' });
    await createOrganisation(db, NOW, { name: '第249結の会' });
    await desk.run('exchange.apply', to);
    expect(await groups(db)).toBe(1);
    expect(await desk.found(to)).toMatchObject({ state: 'checked', mode: null });
    expect(await desk.page(to)).toContain('何も変えていません');
  });

  test('the good rows only: the group that comes in between is left and told', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(listOf(3), 'a.csv');
    await desk.check(to);
    await desk.post(`${to}/apply`, { mode: 'good' });
    await createOrganisation(db, NOW, { name: '第1結の会' });
    await desk.run('exchange.apply', to);
    expect(await groups(db)).toBe(3);
    expect(await desk.page(to)).toContain('この行は取り込んでいません');
  });

  test('two staff with the same file at once make each group once', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const other = await openDesk(db, opened.files, 'programme_officer', 'umi@example.jp');
    const one = await desk.upload(listOf(300), 'a.csv');
    const two = await other.upload(listOf(300), 'a.csv');
    await desk.check(one.to);
    await other.check(two.to);
    await desk.post(`${one.to}/apply`, { mode: 'good' });
    await other.post(`${two.to}/apply`, { mode: 'good' });
    await desk.run('exchange.apply', one.to);
    await other.run('exchange.apply', two.to);
    expect(await groups(db)).toBe(300);
    expect((await desk.apply(one.to)).status).toBe(409);
  });
});

describe('what a file holds of people', () => {
  const LATE = new Date('2026-12-24T03:00:00Z');

  test('goes at once when the import is given up', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(listOf(3), '名簿.csv');
    await desk.check(to);
    await desk.post(`${to}/abandon`, { confirmed: 'yes' });
    expect(await db.select().from(exchangeRows)).toEqual([]);
    expect(await desk.found(to)).toMatchObject({ state: 'abandoned', fileId: null, fileName: '' });
    expect((await db.select().from(fileRows))[0]?.deletedAt).toEqual(NOW);
    expect(await desk.page(to)).toContain('消しました');
    expect((await desk.apply(to)).status).toBe(409);
  });

  test('goes thirty days after the end, and the page of the office sees it before', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(listOf(3), '名簿.csv');
    await desk.check(to);
    await desk.apply(to);
    const [rule] = EXCHANGE_RETENTION;
    expect(await rule?.due?.(db, '2026-12-22')).toEqual([]);
    const due = await rule?.due?.(db, '2026-12-31');
    expect(due).toMatchObject([{ on: '2026-12-23' }]);
    expect(JSON.stringify(due)).not.toContain('名簿');
    expect(await rule?.erase?.({ tx: db, actor: desk.actor, now: LATE })).toBe(1);
    expect(await db.select().from(exchangeRows)).toEqual([]);
    expect((await db.select().from(exchangeImports))[0]).toMatchObject({ fileName: '', fileId: null });
    expect(await rule?.due?.(db, '2027-12-31')).toEqual([]);
    expect(await groups(db)).toBe(3);
  });

  test('rows follow an entry that becomes part of another one', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(listOf(1), 'a.csv');
    await desk.check(to);
    await desk.apply(to);
    const [made] = await db.select({ id: organisations.id }).from(organisations);
    const other = await createOrganisation(db, NOW, { name: '別の会' });
    await EXCHANGE_LINKS.move(db, made?.id ?? '', other.id);
    expect((await db.select().from(exchangeRows))[0]?.organisationId).toBe(other.id);
  });
});

test('a list of imports names the state and leads on', async ({ db }) => {
  const desk = await openDesk(db, opened.files);
  const { to } = await desk.upload(listOf(3), 'a.csv');
  expect(await desk.page('')).toContain(`${AT}${to}`);
});
