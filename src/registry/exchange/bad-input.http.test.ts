import { asc, count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { createSheets } from '#platform/documents/tables/tables.factory.ts';
import { csvFile } from '#registry/exchange-rows/rows.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { test } from '#tests/db.ts';
import { openDesk, openFiles } from './exchange.factory.ts';
import { exchangeImports, exchangeRows } from './schema.ts';

let opened: Awaited<ReturnType<typeof openFiles>>;
beforeAll(async () => {
  opened = await openFiles();
});
afterAll(() => opened.close());

const stored = async (db: Db) => [
  (await db.select({ n: count() }).from(organisations))[0]?.n,
  (await db.select({ n: count() }).from(exchangeImports))[0]?.n,
];

describe('a row that cannot be taken is told at its line and field, and nothing of it is stored', () => {
  test.for([
    ['団体名', 'あ'.repeat(10_000), '団体の名前が長すぎます。120文字までに短くしてください'],
    ['団体名', '森の会🌲', '団体の名前に絵文字は使えません'],
    ['団体名', '森の\u202e会', '団体の名前に、目に見えない記号'],
    ['法人番号', '1000012010038', '法人番号の検査数字（最初の1桁）が合いません'],
    ['法人番号', '12345', '法人番号は13桁の数字です'],
    ['法人番号', '8.00E+12', '法人番号が「8.00E+12」に短縮されています'],
    ['設立年', '令和0年', '設立の日付を読み取れません'],
    ['設立年', '2999年', '設立が今日より後の日になっています'],
    ['ホームページ', 'javascript:alert(1)', 'ホームページは、http:// か https:// で始まるアドレス'],
    ['会員数', '約二十', '会員の数は、0以上の数字で書いてください'],
    ['電話', '=cmd|calc', '電話番号の形ではありません'],
    ['メール', 'mori', 'メールアドレスの形ではありません'],
    ['一行紹介', '長'.repeat(121), '一行紹介が長すぎます'],
  ] as const)('%s: %s', async ([heading, cell, words], { db }) => {
    const desk = await openDesk(db, opened.files);
    const headings = heading === '団体名' ? ['団体名'] : ['団体名', heading];
    const cells = heading === '団体名' ? [cell] : ['結の森の会', cell];
    const { to } = await desk.upload(csvFile([headings, cells, ['海の会']]), 'a.csv');
    await desk.check(to);
    const html = await desk.page(to);
    expect(html.includes(words), words).toBe(true);
    expect(html.length).toBeLessThan(60_000);
    const rows = await db.select().from(exchangeRows).orderBy(asc(exchangeRows.line));
    expect(rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      [2, 'error'],
      [3, 'new'],
    ]);
    expect(
      (await desk.apply(to, { mode: 'all' })).html.includes('「すべてか、なしか」では取り込めません'),
    ).toBe(true);
    await desk.apply(to);
    expect((await db.select({ name: organisations.name }).from(organisations)).map((r) => r.name)).toEqual([
      '海の会',
    ]);
  });

  test('the same group twice in one file', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const lines = [
      ['団体名'],
      ['NPO法人 結の森'],
      ['海の会'],
      ['結の森（特定非営利活動法人）'],
      ['ＮＰＯ法人結の森'],
    ];
    const { to } = await desk.upload(csvFile(lines), 'a.csv');
    await desk.check(to);
    const rows = await db.select().from(exchangeRows).orderBy(asc(exchangeRows.line));
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'new', 'twice', 'twice']);
    expect((await desk.page(to)).includes('2行目と同じ団体です')).toBe(true);
    await desk.apply(to);
    expect((await stored(db))[0]).toBe(2);
  });

  test('a comma too many', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const bytes = new TextEncoder().encode('団体名,一行紹介\n結の森,の会,紹介\n');
    const { to } = await desk.upload(bytes, 'a.csv');
    await desk.check(to);
    expect((await desk.page(to)).includes('列がずれている恐れがあります')).toBe(true);
  });

  test('formulas in texts are plain text, kept as they are and escaped in the report', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(
      csvFile([
        ['団体名', '一行紹介'],
        ['=1+1', '@SUM(A1)'],
        ['+森', '-5'],
      ]),
      'a.csv',
    );
    await desk.check(to);
    const report = new TextDecoder().decode((await desk.get(`${to}/report.csv`)).bytes);
    expect(report).toContain("'=1+1");
    await desk.apply(to);
    const rows = await db
      .select({ name: organisations.name, summary: organisations.summary })
      .from(organisations)
      .orderBy(asc(organisations.number));
    expect(rows).toEqual([
      { name: '=1+1', summary: '@SUM(A1)' },
      { name: '+森', summary: '-5' },
    ]);
  });
});

describe('a file that cannot be taken is refused in words, and nothing of it is stored', () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]);
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  test.for([
    ['団体.csv', program, 'プログラム'],
    ['団体.xls', old, '古い形式のExcel'],
    ['団体.csv', new Uint8Array(), '空です'],
    ['団体.csv', csvFile([['団体名', '分野']]), '見出しの行（1行目）の下に、内容の行がありません'],
    ['団体.csv', csvFile([['団体名'], ...Array.from({ length: 70_000 }, () => ['森'])]), '20000行まで'],
    ['団体.xlsx', createSheets([{ name: '表', rows: [] }]), '空です'],
    ['団体.xlsm', createSheets([], [{ name: 'xl/vbaProject.bin', content: 'x' }]), 'マクロ'],
  ] as const)('%s: %#', async ([name, bytes, words], { db }) => {
    const desk = await openDesk(db, opened.files);
    const answer = await desk.upload(bytes, name);
    expect(answer.status).toBe(422);
    expect(answer.html.includes(words), words).toBe(true);
    expect(await stored(db)).toEqual([0, 0]);
  });
});
