import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { createFileStore, createFiles } from '#platform/files/index.ts';
import { files as table } from '#platform/files/schema.ts';
import { testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { keepPhotograph, pictureRefusalText } from './index.ts';
import { createPhotograph, PLANTED } from './pictures.factory.ts';

const NOW = new Date('2026-05-01T03:00:00Z');
let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'musubi-pictures-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

function cabinet() {
  const settings = testSettings({ DATA_DIR: dataDir });
  return createFiles(settings, createFileStore(settings));
}

test('two files are kept of a photograph, and nothing of what its own file told', async ({ db }) => {
  const files = cabinet();
  const kept = await keepPhotograph(files, db, NOW, SYSTEM, await createPhotograph());
  if (!kept.ok) throw new Error(kept.code);
  expect(await db.select({ name: table.name, type: table.type }).from(table)).toEqual([
    { name: 'photograph.jpg', type: 'image/jpeg' },
    { name: 'photograph.jpg', type: 'image/jpeg' },
  ]);
  for (const { file } of [kept.value.large, kept.value.small]) {
    const out = await files.get(db, file.id);
    if (!out) throw new Error('the file is not there');
    const bytes = await buffer(out.stream);
    for (const word of [...PLANTED, 'Exif']) expect(bytes.includes(word)).toBe(false);
  }
});

test('a photograph of 50 MB, a program named as one and an empty file leave nothing behind', async ({
  db,
}) => {
  const files = cabinet();
  const keep = (bytes: Uint8Array) => keepPhotograph(files, db, NOW, SYSTEM, bytes);
  expect(await keep(new Uint8Array(50 * 1024 * 1024))).toMatchObject({ code: 'files.too_large' });
  expect(await keep(Buffer.from('MZ a program'))).toMatchObject({ code: 'pictures.not_a_photograph' });
  expect(await keep(new Uint8Array())).toMatchObject({ code: 'files.empty' });
  expect(await db.select().from(table)).toEqual([]);
  expect(pictureRefusalText('ja', 'files.too_large')).toContain('20 MB');
  expect(pictureRefusalText('ja', 'pictures.broken')).toContain('壊れて');
});
