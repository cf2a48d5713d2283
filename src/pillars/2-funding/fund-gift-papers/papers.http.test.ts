import { asc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import {
  createEarmarks,
  createGift,
  deskAt,
  NOW,
  OFFICER,
  STRANGER,
} from '#pillars/2-funding/fund-gifts/gifts.factory.ts';
import { fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { textOf } from '#platform/documents/index.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { issuePapers } from './commands/issue-papers.ts';
import { printPapers } from './commands/print-papers.ts';
import { giftPaperDeskRoutes } from './desk-routes.tsx';
import { giftPaper } from './gift-paper.ts';
import { fundGiftPapers as manifest } from './index.ts';
import { getTexts } from './queries/get-texts.ts';
import { fundGiftPapers } from './schema.ts';

const AT = '/desk/gifts/papers';
const CITY = { name: '結浜市', officeName: '地域のつながり課' };

function deskOf(db: Db, actor = OFFICER, now = NOW) {
  const app = host(AT, giftPaperDeskRoutes, { db, now, actor });
  return async (path: string, form?: Record<string, string>) => {
    const answer = await app.request(`${AT}${path}`, {
      ...(form && {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body: new URLSearchParams(form),
      }),
    });
    const to = (answer.headers.get('location') ?? '').slice(AT.length);
    return { status: answer.status, to, type: answer.headers.get('content-type'), text: await answer.text() };
  };
}
const issued = (db: Db) =>
  db.select().from(fundGiftPapers).orderBy(asc(fundGiftPapers.kind), asc(fundGiftPapers.number));

/** All words that stand on the papers of a batch. */
async function wordsOf(db: Db, batchId: string): Promise<string> {
  const printed = await printPapers(deskAt(db, OFFICER), batchId);
  if (!printed.ok) throw new Error(printed.code);
  const paper = giftPaper(printed.value.papers, await getTexts(db), CITY);
  return paper.blocks
    .map((block) => ('runs' in block ? block.runs.map(textOf).join('') : JSON.stringify(block)))
    .join('\n');
}

describe('receipts', () => {
  test('are numbered without gaps by fiscal year, dated, and one a gift', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { donorName: '由良 みお', receivedOn: '2026-02-01' });
    await createGift(db, { donorName: '佐保 たつき', receivedOn: '2026-06-01' });
    await createGift(db, { kind: 'box' });
    const first = await issuePapers(deskAt(db, OFFICER), 'receipt');
    expect(first).toMatchObject({ ok: true, value: { detail: { papers: 2, first: 1 } } });
    expect(await issuePapers(deskAt(db, OFFICER), 'receipt')).toMatchObject({
      ok: false,
      code: 'fund_gift_papers.none_waiting',
    });
    await createGift(db, { donorName: '千種 ともえ' });
    const nextYear = new Date('2027-04-01T03:00:00Z');
    await issuePapers(deskAt(db, OFFICER, nextYear), 'receipt');
    await issuePapers(deskAt(db, OFFICER), 'thanks');
    expect(
      (await issued(db)).map(({ kind, fiscalYear, number }) => `${kind} ${fiscalYear}-${number}`),
    ).toEqual([
      'receipt 2026-1',
      'receipt 2027-1',
      'receipt 2026-2',
      'thanks 2026-1',
      'thanks 2026-2',
      'thanks 2026-3',
    ]);
  });

  test('say who, how much, when and for what, and the city’s own words', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, {
      donorName: '由良 みお',
      donorAddress: '浜町一丁目',
      yen: 1_234_567,
      earmarkKey: 'regional',
    });
    const desk = deskOf(db);
    const saved = {
      'body-receipt': '市の文面です。\r\n二つ目の段落です。',
      'signer-receipt': '結浜市長　某',
    };
    expect((await desk('/texts/receipt', saved)).status).toBe(303);
    const made = await desk('/issue', { kind: 'receipt' });
    const words = await wordsOf(db, made.to.split('/').at(-1) ?? '');
    for (const word of [
      '第2026-0001号',
      '令和8年11月26日',
      '由良 みお　様',
      '浜町一丁目',
      '金 1,234,567円',
      '令和8年6月1日',
      '地域活性化コースへ',
      '市の文面です。',
      '二つ目の段落です。',
      '結浜市長　某',
    ]) {
      expect(words).toContain(word);
    }
  });

  test('come as one PDF, and who opened it is written down', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { donorName: '由良 みお' });
    await createGift(db, { donorName: '佐保 たつき #set <b>' });
    const desk = deskOf(db);
    const made = await desk('/issue', { kind: 'thanks' });
    const page = await desk(made.to);
    expect(page.text).not.toContain('由良');
    expect(await db.select().from(auditLog).where(eq(auditLog.act, 'gift_donors.print'))).toEqual([]);
    const pdf = await desk(`${made.to}/papers.pdf`);
    expect(pdf.type).toBe('application/pdf');
    expect(pdf.text.startsWith('%PDF-')).toBe(true);
    const one = /papers\.pdf\?paper=[0-9a-f-]{36}/.exec(page.text)?.[0] ?? '';
    expect((await desk(`${made.to}/${one}`)).type).toBe('application/pdf');
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, 'gift_donors.print'));
    expect(looks).toMatchObject([{ actorId: OFFICER.id, detail: { papers: 2 } }, { detail: { papers: 1 } }]);
  });

  test('of a gift that was reversed, or whose donor was erased, are not printed', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db, { donorName: '由良 みお' });
    const made = await issuePapers(deskAt(db, OFFICER), 'receipt');
    const batchId = made.ok ? made.value.subjectId : '';
    await db
      .update(fundGifts)
      .set({ reversedAt: NOW, reversedBy: OFFICER.id, reversedWhy: '誤り' })
      .where(eq(fundGifts.id, id));
    expect(await printPapers(deskAt(db, OFFICER), batchId)).toMatchObject({
      code: 'fund_gift_papers.nothing_to_print',
    });
    expect((await deskOf(db)(`/batches/${batchId}`)).text).toContain('寄附が取り消されたため、印刷しません');
    expect(await issuePapers(deskAt(db, OFFICER), 'thanks', id)).toMatchObject({
      code: 'fund_gift_papers.none_waiting',
    });
  });
});

describe('the desk', () => {
  test('makes the papers of one gift from its page', async ({ db }) => {
    await createEarmarks(db);
    const id = await createGift(db, { donorName: '由良 みお' });
    await createGift(db, { donorName: '佐保 たつき' });
    const desk = deskOf(db);
    expect((await desk(`?gift=${id}`)).text).toContain('寄附 D2026-0001 の書類');
    expect((await desk('/issue', { kind: 'receipt', gift: id })).status).toBe(303);
    expect(await issued(db)).toMatchObject([{ giftId: id }]);
    expect((await desk(`?gift=${id}`)).text).toContain('第2026-0001号');
    expect((await desk('/issue', { kind: 'receipt', gift: id })).status).toBe(422);
  });

  test('reminds the office of gifts without a receipt, and nobody else', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { donorName: '由良 みお' });
    await createGift(db, { kind: 'box' });
    const items = (actor: typeof OFFICER) => manifest.deskItems?.(db, actor, NOW, 'ja', {} as never);
    expect(await items(OFFICER)).toMatchObject([{ title: '受領証を出していない寄附が1件あります' }]);
    expect(await items(STRANGER)).toEqual([]);
    await issuePapers(deskAt(db, OFFICER), 'receipt');
    expect(await items(OFFICER)).toEqual([]);
  });

  test('is closed to everybody else, and answers what it cannot read', async ({ db }) => {
    await createEarmarks(db);
    await createGift(db, { donorName: '由良 みお' });
    const made = await issuePapers(deskAt(db, OFFICER), 'receipt');
    const batchId = made.ok ? made.value.subjectId : '';
    const stranger = deskOf(db, STRANGER);
    for (const path of ['', `/batches/${batchId}`, `/batches/${batchId}/papers.pdf`]) {
      expect((await stranger(path)).status).toBe(403);
    }
    expect((await stranger('/issue', { kind: 'thanks' })).status).toBe(403);
    const desk = deskOf(db);
    expect((await desk('/issue', { kind: 'gold' })).status).toBe(422);
    expect((await desk('/texts/receipt', { 'body-receipt': ' ' })).text).toContain('本文を入力してください');
    expect((await desk('/texts/gold', {})).status).toBe(404);
    expect((await desk('/batches/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
