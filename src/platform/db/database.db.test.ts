import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { moduleVersions } from '#platform/versions/schema.ts';
import { test } from '#tests/db.ts';

test('undoes a refused inner transaction and keeps the outer one', async ({ db }) => {
  await db.insert(moduleVersions).values({ module: 'outer', version: 1 });
  await db
    .transaction(async (tx) => {
      await tx.insert(moduleVersions).values({ module: 'inner', version: 1 });
      tx.rollback();
    })
    .catch(() => undefined);
  expect((await db.select().from(moduleVersions)).map((row) => row.module)).toEqual(['outer']);
});

test('starts every test from the same rows', async ({ db }) => {
  expect(await db.select().from(moduleVersions)).toEqual([]);
});

test('says at once when the database is used inside an open transaction', async ({ root }) => {
  await root.db.transaction(async (tx) => {
    await expect(root.db.execute(sql`select 1`)).rejects.toThrow();
    await expect(root.db.transaction(async () => undefined)).rejects.toThrow(/inside an open transaction/);
    await expect(root.execute('select 1')).rejects.toThrow(/inside an open transaction/);
    expect(await tx.execute(sql`select 1 as one`)).toMatchObject({ rows: [{ one: 1 }] });
  });
});

test('is usable again from a timer that was set inside a transaction', async ({ root }) => {
  let later = Promise.resolve<unknown>(undefined);
  await root.db.transaction(async () => {
    later = new Promise((resolve) => setTimeout(resolve, 30)).then(() => root.execute('select 2 as two'));
  });
  expect(await later).toEqual({ rows: [{ two: 2 }] });
});

test('runs as a role that owns nothing, and as the owner where it must', async ({ root }) => {
  const who = async () => (await root.execute('select current_user as who')).rows[0]?.['who'];
  expect(await who()).toBe('musubi_app');
  expect(await root.asOwner(who)).not.toBe('musubi_app');
  expect(await who()).toBe('musubi_app');
  await expect(root.execute('create table not_mine (id int)')).rejects.toThrow(/permission denied/);
});

test('hands back the rows of several texts at once', async ({ root }) => {
  expect((await root.execute('select 1 as a; select 2 as a')).rows).toEqual([{ a: 1 }, { a: 2 }]);
});

test('keeps errors with their code and constraint', async ({ db }) => {
  await db.insert(moduleVersions).values({ module: 'twice', version: 1 });
  const error = await db
    .transaction((tx) => tx.insert(moduleVersions).values({ module: 'twice', version: 1 }))
    .then(() => undefined)
    .catch((e: { cause: unknown }) => e.cause);
  expect(error).toMatchObject({ code: '23505', constraint: 'module_versions_pkey' });
});
