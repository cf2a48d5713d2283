import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { CATALOGUE_COLUMNS } from './catalogue-columns.ts';
import { openDataFiles } from './open-data-routes.ts';
import { sampleSet } from './sample-set.factory.ts';

// The sample set makes its rows itself, so no database is asked.
const db = {} as Db;
const now = new Date('2026-11-23T00:00:00Z');
const publisher = {
  municipalityCode: '142042',
  name: '結浜市',
  office: '地域のつながり課',
  mail: 'tsunagari@example.jp',
  phone: '000-000-0000',
};

function app(set = sampleSet()) {
  const routes = openDataFiles({
    sets: [set],
    publisher: async () => publisher,
    info: ({ name }) => ({ title: `${name}のオープンデータ`, version: '1', description: '一覧' }),
  });
  return host('/', routes, { db, now });
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const utf8 = async (response: Response) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(response));

describe('a set of open data', () => {
  it('is CSV in UTF-8 with official headings, saved under its name, open to every site', async () => {
    const response = await app().request('/open-data/reading-rooms.csv');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="reading-rooms.csv"');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await utf8(response)).toBe(
      '\ufeffID,名称,席数,開設日,無料,URL,曜日\r\nR1,髙﨑文庫,0,2020-04-01,有,,月;火\r\nR2,①番・㈱（〜）,,2020-04-01,無,,月;火\r\n',
    );
  });

  it('is CSV in CP932 for those who ask', async () => {
    const response = await app().request('/open-data/reading-rooms.csv?encoding=cp932');
    expect(response.headers.get('content-type')).toContain('charset=Shift_JIS');
    expect(new TextDecoder('shift_jis').decode(await bytesOf(response))).toContain('R2,①番・㈱（～）,');
  });

  it('says where the letter stands that CP932 does not have', async () => {
    const response = await app(sampleSet(['普通', '𠮷野'])).request(
      '/open-data/reading-rooms.csv?encoding=cp932',
    );
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ status: 422, detail: '3行目「名称」の「𠮷」' });
  });

  it('is JSON with empty cells as null, lists taken apart and the licence', async () => {
    const response = await app().request('/open-data/reading-rooms.json');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({
      name: 'reading-rooms',
      title: '読書室一覧',
      licence: expect.objectContaining({ url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' }),
      updatedAt: '2026-10-31T15:30:00.000Z',
      count: 2,
      rows: [
        {
          id: 'R1',
          name: '髙﨑文庫',
          seats: 0,
          openedOn: '2020-04-01',
          free: true,
          page: null,
          days: ['月', '火'],
        },
        {
          id: 'R2',
          name: '①番・㈱（〜）',
          seats: null,
          openedOn: '2020-04-01',
          free: false,
          page: null,
          days: ['月', '火'],
        },
      ],
    });
  });

  it('is not sent again to whoever has it, and is when it changed', async () => {
    const first = await app().request('/open-data/reading-rooms.json');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const headers = { 'if-none-match': `"old", ${etag}` };
    const again = await app().request('/open-data/reading-rooms.json', { headers });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    const changed = await app(sampleSet(['別'])).request('/open-data/reading-rooms.json', { headers });
    expect(changed.status).toBe(200);
  });

  it('answers unknown names and encodings with a problem', async () => {
    for (const [path, status] of [
      ['/open-data/nothing.csv', 404],
      ['/open-data/nothing.json', 404],
      ['/open-data/reading-rooms.csv?encoding=latin1', 400],
    ] as const) {
      const response = await app().request(path);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ status, title: expect.stringMatching(/。$/) });
    }
  });
});

describe('the catalogue', () => {
  it('is the standard list of open data: 45 columns, one row a file', async () => {
    const response = await app().request('https://musubi.example.jp/open-data/catalogue.csv');
    expect(response.headers.get('content-disposition')).toContain('142042_open_data_list.csv');
    const [head, ...rows] = (await utf8(response)).replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toBe(CATALOGUE_COLUMNS.join(','));
    expect(CATALOGUE_COLUMNS).toHaveLength(45);
    expect(rows).toHaveLength(3);
    const cells = rows.map((row) =>
      Object.fromEntries(row.split(',').map((cell, at) => [CATALOGUE_COLUMNS[at], cell])),
    );
    expect(cells[0]).toMatchObject({
      データセット_ID: 'reading-rooms',
      全国地方公共団体コード: '142042',
      地方公共団体名: '結浜市',
      データセット_キーワード: '読書;場所',
      データセット_最終更新日: '2026-11-01',
      データセット_更新頻度: '毎月',
      データセット_連絡先メールアドレス: 'tsunagari@example.jp',
      ファイル_ダウンロードURL: 'https://musubi.example.jp/open-data/reading-rooms.csv',
      ファイル_形式: 'CSV',
    });
    expect(cells.map((one) => one['ファイル_ID'])).toEqual([
      'reading-rooms-csv',
      'reading-rooms-csv-cp932',
      'reading-rooms-json',
    ]);
  });

  it('can be had in CP932 too', async () => {
    const response = await app().request('/open-data/catalogue.csv?encoding=cp932');
    expect(new TextDecoder('shift_jis').decode(await bytesOf(response))).toContain('読書室一覧');
  });
});

it('describes itself at /openapi.json', async () => {
  const response = await app().request('/openapi.json');
  expect(await response.json()).toMatchObject({
    openapi: '3.1.0',
    info: { title: '結浜市のオープンデータ' },
    servers: [{ url: 'http://localhost' }],
  });
});
