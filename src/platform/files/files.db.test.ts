import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { clearFiles } from './file-jobs.ts';
import { createPdf, createPng } from './files.factory.ts';
import { createFileStore, createFiles } from './index.ts';
import { files as table } from './schema.ts';

const NOW = new Date('2026-05-01T03:00:00Z');
const TOMORROW = new Date('2026-05-02T03:00:01Z');
const PAPER = { name: '令和8年度 記録.pdf', purpose: 'evidence', bytes: createPdf() } as const;

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'musubi-files-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

function cabinet(env: Record<string, string> = {}) {
  const settings = testSettings({ DATA_DIR: dataDir, ...env });
  const store = createFileStore(settings);
  return { store, files: createFiles(settings, store) };
}

async function stored(): Promise<string[]> {
  const entries = await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

function found<T>(outcome: { ok: true; value: T } | { ok: false; code: string }): T {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

test('is stored under its id, and comes back with its own name and nothing that a browser could mistake', async ({
  db,
}) => {
  const { files } = cabinet();
  const file = found(await files.put(db, NOW, SYSTEM, PAPER));
  expect(file).toMatchObject({
    name: PAPER.name,
    size: PAPER.bytes.length,
    scanned: 'not_scanned',
    attachedAt: null,
  });
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await stored()).toEqual([file.id]);
  const out = await files.get(db, file.id);
  expect(out && (await buffer(out.stream)).equals(Buffer.from(PAPER.bytes))).toBe(true);
  expect(out?.headers).toEqual({
    'content-type': 'application/pdf',
    'content-length': String(PAPER.bytes.length),
    'content-disposition': `attachment; filename="__8__ __.pdf"; filename*=UTF-8''${encodeURIComponent(PAPER.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  expect(await files.bytes(db, file.id)).toHaveLength(PAPER.bytes.length);
});

test('a picture may be shown in the page', async ({ db }) => {
  const { files } = cabinet();
  const file = found(await files.put(db, NOW, SYSTEM, { ...PAPER, name: 'a.png', bytes: createPng() }));
  const out = await files.get(db, file.id);
  out?.stream.destroy();
  expect(out?.headers['content-disposition']).toBe(`inline; filename="a.png"; filename*=UTF-8''a.png`);
});

test('a stream is read no further than the limit, and nothing is stored', async ({ db }) => {
  const { files } = cabinet();
  let chunks = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        chunks += 1;
        yield Buffer.alloc(1024 * 1024);
      }
    })(),
  );
  const put = await files.put(db, NOW, SYSTEM, { name: 'a.txt', purpose: 'guideline', stream: endless });
  expect(put).toMatchObject({ ok: false, kind: 'unmet', code: 'files.too_large' });
  expect(chunks).toBeLessThan(40);
  expect(await stored()).toEqual([]);
  expect(await db.select().from(table)).toEqual([]);
});

test('a file of another purpose is refused, whatever the order of its bytes', async ({ db }) => {
  const { files } = cabinet();
  const web = new Blob([Buffer.from(createPdf())]).stream();
  expect(
    await files.put(db, NOW, SYSTEM, { name: 'a.pdf', purpose: 'guideline', stream: web }),
  ).toMatchObject({
    code: 'files.wrong_kind',
  });
  expect(await stored()).toEqual([]);
});

test('the scanner of the settings has the last word', async ({ db }) => {
  const answers = ['stream: OK\0', 'stream: Eicar-Test-Signature FOUND\0'];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(answers.shift() ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { files } = cabinet({ CLAMD: `127.0.0.1:${(server.address() as AddressInfo).port}` });
  expect(await files.put(db, NOW, SYSTEM, PAPER)).toMatchObject({ ok: true, value: { scanned: 'clean' } });
  expect(await files.put(db, NOW, SYSTEM, PAPER)).toMatchObject({ ok: false, code: 'files.infected' });
  expect(await files.put(db, NOW, SYSTEM, PAPER)).toMatchObject({ ok: false, code: 'files.scanner_away' });
  server.close();
  expect(await stored()).toHaveLength(1);
});

test('what nobody attached within a day is taken away, what somebody attached stays', async ({ db }) => {
  const { files, store } = cabinet();
  const kept = found(await files.put(db, NOW, SYSTEM, PAPER));
  const orphan = found(await files.put(db, NOW, SYSTEM, PAPER));
  expect(await files.attach(db, NOW, kept.id)).toMatchObject({ ok: true, value: { attachedAt: NOW } });
  await clearFiles(db, NOW, store);
  expect((await stored()).sort()).toEqual([kept.id, orphan.id].sort());
  await clearFiles(db, TOMORROW, store);
  expect(await stored()).toEqual([kept.id]);
  expect(await files.get(db, orphan.id)).toBeUndefined();
  expect(await files.attach(db, TOMORROW, orphan.id)).toMatchObject({ ok: false, code: 'files.not_found' });
});

test('a file that was let go of is gone at once for readers, and from the disk with the next clearing', async ({
  db,
}) => {
  const { files, store } = cabinet();
  const file = found(await files.put(db, NOW, SYSTEM, PAPER));
  await files.attach(db, NOW, file.id);
  await files.remove(db, NOW, file.id);
  expect(await files.get(db, file.id)).toBeUndefined();
  expect(await files.bytes(db, file.id)).toBeUndefined();
  expect(await stored()).toEqual([file.id]);
  await clearFiles(db, NOW, store);
  expect(await stored()).toEqual([]);
  expect(await db.select().from(table)).toEqual([]);
});

test('a row whose bytes never came, because the process ended, is cleared without complaint', async ({
  db,
}) => {
  const { files, store } = cabinet();
  const broken = createFiles(
    { clamd: undefined },
    { ...store, write: () => Promise.reject(new Error('disk full')) },
  );
  await expect(broken.put(db, NOW, SYSTEM, PAPER)).rejects.toThrow('disk full');
  const whole = found(await files.put(db, NOW, SYSTEM, PAPER));
  await files.attach(db, NOW, whole.id);
  await clearFiles(db, TOMORROW, store);
  expect((await db.select().from(table)).map((row) => row.id)).toEqual([whole.id]);
});
