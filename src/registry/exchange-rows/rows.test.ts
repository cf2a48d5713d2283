import { describe, expect, test } from 'vitest';
import { headingKey } from '#platform/documents/tables/index.ts';
import {
  emptyPaper,
  type OrganisationPaper,
  readFields,
  readKind,
  readNumberedField,
} from '#registry/organisations/index.ts';
import { guessMapping, headingsOf, isChanged, mergeContent } from './index.ts';
import { withPrefecture } from './rules/prefecture.ts';

const columnsOf = (headings: readonly string[]) =>
  headings.map((heading, index) => ({ index, key: headingKey(heading) }));

describe('the columns of a file', () => {
  test('are known in any order, with （任意） and in the words of our own export', () => {
    const columns = columnsOf([
      '備考',
      '会員数（人）',
      '団体名',
      '設立年（西暦）',
      '法人番号（任意）',
      '団体コード',
    ]);
    expect(guessMapping(columns, headingKey)).toEqual({
      code: [5],
      name: [2],
      corporateNumber: [4],
      founded: [3],
      memberCount: [1],
    });
  });

  test('of the list of groups with English names are known', () => {
    const headings = [
      'name',
      'field',
      'summary',
      'founded',
      'regular_members',
      'org_type',
      'area',
      'source_url',
    ];
    expect(guessMapping(columnsOf(headings), headingKey)).toEqual({
      name: [0],
      npoFields: [1],
      summary: [2],
      founded: [3],
      memberCount: [4],
      kind: [5],
      areaCode: [6],
    });
  });

  test('of the NPO portal are known, its twenty columns of fields as one', () => {
    const numbers = '１２３４５６７８９'.split('').map((sign) => `活動分野${sign}`);
    const headings = [
      '法人名称',
      '法人名称カナ',
      '所轄庁',
      '主たる事務所の所在地',
      '定款に記載された目的',
      ...numbers,
    ];
    const mapping = guessMapping(
      columnsOf([...headings, '活動分野２０', '解散情報', '法人番号']),
      headingKey,
    );
    expect(mapping.npoFields).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(mapping).toMatchObject({ name: [0], authority: [2], address: [3], purpose: [4], dissolved: [15] });
  });

  test('are remembered by their headings, whatever their order then', () => {
    const first = columnsOf(['団体', '分野A', '分野B']);
    const kept = headingsOf({ name: [0], npoFields: [1, 2] }, first);
    const later = columnsOf(['分野B', '団体', '分野A']);
    expect(guessMapping(later, headingKey, kept)).toEqual({ name: [1], npoFields: [2, 0] });
  });
});

describe('fields and kinds as people write them', () => {
  test.each([
    ['環境の保全;学術文化芸術スポーツ', [6, 7]],
    ['学術、文化、芸術又はスポーツの振興を図る活動', [6]],
    ['保健、医療又は福祉の増進を図る活動／災害救援活動', [1, 8]],
    ['国際；まちづくり', [3, 11]],
    ['環境、福祉、観光', [1, 4, 7]],
    ['第７号', [7]],
    ['連絡助言援助', [19]],
  ])('%s', (text, fields) => {
    expect(readFields(text)).toEqual({ fields, unknown: [] });
  });

  test('what names no field is told', () => {
    expect(readFields('環境;釣り;21')).toEqual({ fields: [7], unknown: ['釣り', '21'] });
  });

  test('a mark in a numbered column stands for its number, a text for what it says', () => {
    expect(readNumberedField(13, '○').fields).toEqual([13]);
    expect(readNumberedField(1, '社会教育の推進を図る活動').fields).toEqual([2]);
    expect(readNumberedField(4, '').fields).toEqual([]);
  });

  test.each([
    ['認定NPO法人', 'npo'],
    ['ＮＰＯ法人', 'npo'],
    ['自治町内会', 'neighbourhood'],
    ['公益財団法人', 'public_foundation'],
    ['任意団体', 'voluntary'],
    ['ネットワーク', 'network'],
    ['なぞ', undefined],
  ])('%s', (text, kind) => {
    expect(readKind(text)).toBe(kind);
  });
});

test('the prefecture that the portal leaves out is told by the authority', () => {
  expect(withPrefecture('結浜市一丁目1番', '神奈川県知事')).toBe('神奈川県結浜市一丁目1番');
  expect(withPrefecture('中区本町1番', '横浜市長')).toBe('神奈川県中区本町1番');
  expect(withPrefecture('神奈川県結浜市1番', '神奈川県')).toBe('神奈川県結浜市1番');
  expect(withPrefecture('結浜市1番', '')).toBe('結浜市1番');
});

describe('an update from a file', () => {
  const before: OrganisationPaper = {
    ...emptyPaper('voluntary', '結の森の会'),
    summary: '森の手入れ',
    activities: '一行目\n二行目',
    foundedOn: '1999-04-01',
    publicFacts: ['purpose'],
    contacts: [{ kind: 'phone', label: '事務局', value: '0467-00-0001', publicity: 'public' }],
    officers: [
      { post: 'representative', name: '森野', nameKana: '', startsOn: null, endsOn: null },
      { post: 'treasurer', name: '海野', nameKana: '', startsOn: null, endsOn: null },
    ],
  };
  const merge = (content: Partial<Parameters<typeof mergeContent>[1]>) =>
    mergeContent(before, { facts: {}, contacts: [], ...content }, '2026-11-23');

  test('changes what the row holds and nothing else', () => {
    const after = merge({ facts: { summary: '里山の手入れ' } });
    expect(after).toEqual({ ...before, summary: '里山の手入れ' });
  });

  test('never removes contacts or officers, and replaces no representative', () => {
    const contacts = [{ kind: 'mail', value: 'mori@example.jp' } as const];
    const after = merge({ contacts, representative: '別の人' });
    expect(after.officers).toEqual(before.officers);
    expect(after.contacts).toEqual([...before.contacts, { ...contacts[0], label: '', publicity: 'centre' }]);
  });

  test('never widens what the group shows', () => {
    const after = merge({ contacts: [{ kind: 'phone', value: '0467-00-0001' }], facts: { fee: '年1000円' } });
    expect(after.publicFacts).toEqual(['purpose']);
    expect(after.contacts).toEqual(before.contacts);
  });

  test('keeps the former name of a group that is renamed', () => {
    const after = merge({ facts: { name: '結の里山の会' } });
    expect(after.name).toBe('結の里山の会');
    expect(after.formerNames).toEqual([{ name: '結の森の会', nameKana: '', untilOn: '2026-11-23' }]);
  });

  test('is none where the file says the same with other line breaks, or less exactly', () => {
    const same = merge({
      facts: { activities: '一行目 二行目', foundedOn: '1999-01-01', foundedPrecision: 'year' },
    });
    expect(isChanged(before, same)).toBe(false);
    expect(isChanged(before, merge({ facts: { foundedOn: '2001-01-01', foundedPrecision: 'year' } }))).toBe(
      true,
    );
  });
});
