import { describe, expect } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { paperRoutes } from './index.ts';

const NOW = new Date('2026-11-23T03:00:00Z');

const visit = (db: Db, path: string) => host('/policy', paperRoutes, { db, now: NOW }).request(path);

const page = async (db: Db, path: string) => {
  const response = await visit(db, path);
  return { status: response.status, text: await response.text() };
};

describe('the papers between two editions', () => {
  test('stand side by side, removed and added words marked and said', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { status, text } = await page(db, '/policy/editions/2/comparison');
    expect(status).toBe(200);
    expect(text).toContain('（削除ここから）');
    expect(text).toContain('id="measure-2-1"');
    expect(text).toContain('href="/policy/editions/2/comparison.docx"');
  });

  test('are written in the shape of the revision document', async ({ db }) => {
    await createRegister(db, { now: NOW });
    const { status, text } = await page(db, '/policy/editions/2/document');
    expect(status).toBe(200);
    for (const words of [
      '新規追加',
      '変更なし（項目名を「活動の保険の周知」に変更）',
      '内容を上記アに集約し削除',
      '※窓口での募金は終わりました。',
      '⇒持ち主への聞き取りを先に行います。',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('come as Word files under their own titles', async ({ db }) => {
    await createRegister(db, { now: NOW });
    for (const kind of ['comparison', 'document']) {
      const response = await visit(db, `/policy/editions/2/${kind}.docx`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('wordprocessingml');
      expect(response.headers.get('content-disposition')).toContain(`policy-edition-2-${kind}.docx`);
      expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('第一次指針');
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
  });

  test('come as PDF', async ({ db }) => {
    await createRegister(db, { now: NOW });
    for (const kind of ['comparison', 'document']) {
      const response = await visit(db, `/policy/editions/2/${kind}.pdf`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
  }, 60_000);

  test('come in no other form', async ({ db }) => {
    await createRegister(db, { now: NOW });
    expect((await visit(db, '/policy/editions/2/comparison.exe')).status).toBe(404);
  });

  test('are there for public editions alone, and only where there is one before', async ({ db }) => {
    await createRegister(db, { now: NOW, secondState: 'drafting' });
    for (const path of [
      '/1/comparison',
      '/2/comparison',
      '/2/document',
      '/2/document.pdf',
      '/9/comparison',
    ]) {
      expect((await visit(db, `/policy/editions${path}`)).status).toBe(404);
    }
  });
});
