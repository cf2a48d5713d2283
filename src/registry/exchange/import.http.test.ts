import { asc, count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createSheets } from '#platform/documents/tables/tables.factory.ts';
import { cp932File, csvFile } from '#registry/exchange-rows/rows.factory.ts';
import { codeOf, findOrganisation, findOrganisationByCode } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { test } from '#tests/db.ts';
import { NOW, openDesk, openFiles } from './exchange.factory.ts';
import { exchangeRows } from './schema.ts';

let opened: Awaited<ReturnType<typeof openFiles>>;
beforeAll(async () => {
  opened = await openFiles();
});
afterAll(() => opened.close());

const HEADINGS = ['団体名', '種類', '活動分野', '設立年', '会員数', '電話', 'ホームページ'];
const ROW = [
  '結の森の会',
  '任意団体',
  '環境;福祉',
  '1999',
  '25人',
  '0467-00-0001',
  'https://mori.example.jp',
];

const names = async (db: Db) =>
  (await db.select({ name: organisations.name }).from(organisations).orderBy(asc(organisations.name))).map(
    ({ name }) => name,
  );
const verdicts = (db: Db) =>
  db
    .select({ line: exchangeRows.line, verdict: exchangeRows.verdict })
    .from(exchangeRows)
    .orderBy(asc(exchangeRows.line));

describe('a list of groups comes in', () => {
  test('step by step: read, columns shown, every row looked at, good rows written', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(
      csvFile([['令和8年度 一覧'], HEADINGS, ROW, ['', '任意団体']]),
      '一覧.csv',
    );
    const mapping = await desk.page(to);
    expect(mapping).toContain('2行目');
    expect(mapping).toContain('UTF-8');
    expect(mapping).toContain('結の森の会');
    expect(await names(db)).toEqual([]);

    await desk.check(to);
    const result = await desk.page(to);
    expect(result).toContain('新しい団体');
    expect(result).toContain('団体の名前を書いてください');
    expect(await names(db)).toEqual([]);

    await desk.apply(to);
    expect(await names(db)).toEqual(['結の森の会']);
    expect(await desk.found(to)).toMatchObject({ state: 'applied', endedAt: NOW });
    const [row] = await db.select({ id: organisations.id }).from(organisations);
    const whole = await findOrganisation(db, row?.id ?? '');
    expect(whole?.organisation).toMatchObject({
      kind: 'voluntary',
      standing: 'applicant',
      npoFields: [1, 7],
      foundedOn: '1999-01-01',
      foundedPrecision: 'year',
      memberCount: 25,
      publicFacts: [],
    });
    expect(whole?.contacts).toMatchObject([{ kind: 'phone', value: '0467-00-0001', publicity: 'centre' }]);
    const [act] = await db.select().from(auditLog).where(eq(auditLog.act, 'organisations.import'));
    expect(act).toMatchObject({ actorId: desk.actor.id, detail: { rows: 1, total: 1 } });
  });

  test('registered with its days, and with plain facts shown, when the form says so', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(csvFile([HEADINGS, ROW]), 'a.csv');
    const refused = await desk.check(to, { standing: 'registered', registeredOn: '2026年4月1日' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('登録日と、それより後の登録の期限');
    await desk.check(to, {
      standing: 'registered',
      registeredOn: '2026年4月1日',
      validUntil: '令和9年3月31日',
      showFacts: 'yes',
    });
    await desk.apply(to);
    const [row] = await db.select().from(organisations);
    expect(row).toMatchObject({
      standing: 'registered',
      registeredOn: '2026-04-01',
      validUntil: '2027-03-31',
    });
    expect(row?.publicFacts).toContain('purpose');
    expect(row?.publicFacts).not.toContain('address');
    expect(row?.publicFacts).not.toContain('representative');
  });

  test('from the NPO portal: CP932, its fields, prefecture and only the groups of the city', async ({
    db,
  }) => {
    const headings = [
      '法人名称',
      '所轄庁',
      '主たる事務所の所在地',
      '従たる事務所の所在地',
      '活動分野１',
      '活動分野２',
      '解散情報',
      '法人番号',
    ];
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(
      cp932File([
        headings,
        [
          '特定非営利活動法人海風',
          '神奈川県知事',
          '結浜市一丁目',
          '甲市\n乙市',
          '○',
          '',
          '',
          '8000012010038',
        ],
        ['特定非営利活動法人山風', '神奈川県知事', '隣市一丁目', '', '○', '', '', ''],
        ['特定非営利活動法人川風', '神奈川県知事', '結浜市二丁目', '', '', '○', '解散', ''],
      ]),
      'gyousei.csv',
      'npo',
    );
    await desk.check(to, { onlyAddress: '結浜市' });
    expect(await verdicts(db)).toEqual([
      { line: 2, verdict: 'new' },
      { line: 3, verdict: 'outside' },
      { line: 4, verdict: 'outside' },
    ]);
    await desk.apply(to, { mode: 'all' });
    const [row] = await db.select().from(organisations);
    expect(row).toMatchObject({
      kind: 'npo',
      npoFields: [1],
      address: '神奈川県結浜市一丁目',
      corporateNumber: '8000012010038',
    });
  });

  test('an Excel file that is called .csv is read as what it is', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const bytes = createSheets([
      { name: '控え', rows: [['団体名'], ['古い会']] },
      {
        name: '団体',
        rows: [
          ['団体名', '設立年月日'],
          ['結の森の会', { day: '2015-04-01' }],
        ],
      },
    ]);
    const { to, status } = await desk.upload(bytes, '一覧.csv');
    expect(status).toBe(303);
    expect(await desk.page(to)).toContain('一覧.xlsx');
    await desk.post(`${to}/sheet`, { sheet: '団体' });
    await desk.check(to);
    await desk.apply(to);
    expect(await names(db)).toEqual(['結の森の会']);
    const csv = await desk.upload(csvFile([HEADINGS, ROW]), '一覧.xlsx');
    expect(await desk.page(csv.to)).toContain('一覧.csv');
  });

  test('columns chosen by hand are remembered for the next file with these headings', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const first = await desk.upload(
      csvFile([
        ['グループ', '何をするか'],
        ['結の森の会', '森の手入れ'],
      ]),
      'a.csv',
    );
    expect((await desk.check(first.to)).html).toContain('「団体の名前」に使う列を選んでください');
    await desk.check(first.to, { 'column.name': '0', 'column.summary': '1' });
    const later = await desk.upload(
      csvFile([
        ['何をするか', 'グループ'],
        ['浜の掃除', '海の会'],
      ]),
      'b.csv',
    );
    await desk.check(later.to);
    expect(await verdicts(db)).toHaveLength(2);
  });
});

describe('a group that is there', () => {
  test('is known by its code, its 法人番号 or its name, and only what the file holds changes', async ({
    db,
  }) => {
    const contacts = [
      { kind: 'mail' as const, label: '', value: 'a@example.jp', publicity: 'public' as const },
    ];
    const one = await createOrganisation(db, NOW, { name: '甲の会', summary: 'もとの紹介', contacts });
    const two = await createOrganisation(db, NOW, { name: 'NPO法人乙', corporateNumber: '8000012010038' });
    await createOrganisation(db, NOW, { name: '丙の会' });
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(
      csvFile([
        ['団体コード', '団体名', '法人番号', '一行紹介', '電話'],
        [codeOf(one.number), '甲の会', '', '', '0467-00-0002'],
        ['', '乙（新しい名前）', '8000012010038', '新しい紹介', ''],
        ['', '任意団体 丙の会', '', '', ''],
        ['G99999', 'なぞの会', '', '', ''],
      ]),
      'a.csv',
    );
    await desk.check(to);
    expect((await verdicts(db)).map(({ verdict }) => verdict)).toEqual(['update', 'update', 'same', 'error']);
    await desk.apply(to);
    const changed = await findOrganisation(db, one.id);
    expect(changed?.organisation.summary).toBe('もとの紹介');
    expect(changed?.contacts.map(({ value, publicity }) => [value, publicity])).toEqual([
      ['a@example.jp', 'public'],
      ['0467-00-0002', 'centre'],
    ]);
    const renamed = await findOrganisation(db, two.id);
    expect(renamed?.organisation).toMatchObject({ name: '乙（新しい名前）', summary: '新しい紹介' });
    expect(renamed?.formerNames.map(({ name }) => name)).toEqual(['NPO法人乙']);
    expect(await desk.page(to)).toContain('団体コード「G99999」の団体が登録簿にありません');
  });

  test('that is only alike is left to a person', async ({ db }) => {
    await createOrganisation(db, NOW, { name: '結浜の森と海を守る会' });
    const desk = await openDesk(db, opened.files);
    const { to } = await desk.upload(csvFile([['団体名'], ['結浜の森と海を守る会議']]), 'a.csv');
    await desk.check(to);
    expect(await verdicts(db)).toEqual([{ line: 2, verdict: 'possible' }]);
    expect(await desk.page(to)).toContain('と名前が似ています');
    expect((await desk.apply(to)).status).toBe(422);
    await desk.apply(to, { mode: 'good', withPossible: 'yes' });
    expect(await names(db)).toHaveLength(2);
  });
});

describe('out and in again', () => {
  test('changes nothing, whichever encoding, public or with private contacts', async ({ db }) => {
    await createOrganisation(db, NOW, {
      name: '=結の森の会',
      nameKana: 'ゆいのもりのかい',
      kind: 'neighbourhood',
      summary: '+紹介',
      activities: '一行目\n二行目, "引用"',
      npoFields: [1, 6, 19],
      foundedOn: '2015-04-01',
      foundedPrecision: 'month',
      memberCount: 20,
      citizenCount: 12,
      recruiting: true,
      website: 'https://mori.example.jp/',
      publicFacts: ['activities', 'foundedOn', 'memberCount', 'recruiting', 'website'],
      officers: [{ post: 'representative', name: '森野 葉', nameKana: '', startsOn: null, endsOn: null }],
      contacts: [
        { kind: 'phone', label: '', value: '+81467000001', publicity: 'centre' },
        { kind: 'phone', label: '', value: '0467-00-0002', publicity: 'public' },
      ],
    });
    await createOrganisation(db, NOW, { name: '乙の会', publicFacts: [] });
    const desk = await openDesk(db, opened.files);
    const before = await findOrganisationByCode(db, 'G1');
    for (const choice of [
      { encoding: 'utf-8', what: 'private' },
      { encoding: 'cp932', what: 'public' },
    ]) {
      const file = await desk.post('/export', choice);
      expect(file.headers.get('content-type')).toContain('text/csv');
      const { to } = await desk.upload(file.bytes, 'out.csv');
      await desk.check(to);
      const page = await desk.page(to);
      expect(page).toContain('変わりなし');
      expect((await desk.apply(to)).html).toContain('取り込む行がありません');
    }
    expect(
      (await db.select({ verdict: exchangeRows.verdict }).from(exchangeRows)).map((r) => r.verdict),
    ).toEqual(Array(4).fill('same'));
    expect(await findOrganisationByCode(db, 'G1')).toEqual(before);
  });

  test('keeps private contacts in, records who took them out, and escapes formulas', async ({ db }) => {
    await createOrganisation(db, NOW, {
      name: '=cmd|calc',
      address: 'ひみつの住所',
      contacts: [{ kind: 'phone', label: '', value: '0467-00-0001', publicity: 'centre' }],
    });
    const desk = await openDesk(db, opened.files);
    const open = (await desk.post('/export', { what: 'public' })).html;
    expect(open).toContain("'=cmd|calc");
    expect(open).not.toMatch(/0467-00-0001|ひみつ/);
    expect((await desk.post('/export', { what: 'private' })).html).toContain('0467-00-0001');
    const looks = await db.select().from(auditLog).where(eq(auditLog.act, 'exchange.view_export'));
    expect(looks.map(({ actorId, detail }) => [actorId, detail])).toEqual([
      [desk.actor.id, { what: 'public', rows: 1 }],
      [desk.actor.id, { what: 'private', rows: 1 }],
    ]);
    const other = await openDesk(db, opened.files, 'administrator', 'umi@example.jp');
    const refused = await other.post('/export', { what: 'private' });
    expect(refused.status).toBe(403);
    expect(refused.html).not.toContain('0467-00-0001');
  });

  test('names the row and column of a character that CP932 lacks', async ({ db }) => {
    await createOrganisation(db, NOW, { name: '𠮷野の会' });
    const desk = await openDesk(db, opened.files);
    const answer = await desk.post('/export', { encoding: 'cp932' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('2行目の「団体の名前」にある「𠮷」');
  });
});

describe('who may', () => {
  test.for(['coordinator', 'committee_member'] as const)('a %s is told why not', async (role, { db }) => {
    const desk = await openDesk(db, opened.files, role);
    expect((await desk.get('')).status).toBe(403);
    expect((await desk.upload(csvFile([HEADINGS, ROW]), 'a.csv')).html).toContain(
      'あなたの役割ではできません',
    );
    expect((await desk.post('/export')).status).toBe(403);
  });

  test('an import is its owner’s: nobody else sees the file or goes on with it', async ({ db }) => {
    const desk = await openDesk(db, opened.files);
    const other = await openDesk(db, opened.files, 'programme_officer', 'umi@example.jp');
    const { to } = await desk.upload(csvFile([HEADINGS, ROW]), 'a.csv');
    expect(await other.page(to)).not.toContain('結の森の会');
    expect((await other.post(`${to}/check`, { 'column.name': '0' })).status).toBe(403);
    await desk.check(to);
    expect((await other.apply(to)).status).toBe(403);
    expect((await db.select({ n: count() }).from(organisations))[0]?.n).toBe(0);
  });
});
