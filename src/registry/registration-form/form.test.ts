import { describe, expect, it } from 'vitest';
import { paper } from '#registry/organisations/organisations.factory.ts';
import { PLAIN_RULES } from '#registry/registration-conditions/index.ts';
import { contentOf } from './content-of.ts';
import { errorText, sentencesFor } from './errors.ts';
import { allWrong } from './missing-fields.ts';
import { readContent } from './read-content.ts';
import { pressed, readSent, rowsAfter } from './read-sent.ts';
import { type Content, EMPTY_CONTENT, pageOf, withPage } from './rules/content.ts';
import { shownValues } from './shown-values.ts';

const TODAY = '2026-11-25';
const CHOICES = { areas: ['north'], fields: ['cats'] };
const read = (content: Content) => readContent(content, TODAY, CHOICES);
const typed = (ones: Record<string, string>, rows: Content['rows'] = {}): Content => ({
  ...EMPTY_CONTENT,
  ones,
  rows,
});

it('what stands in the register is read back as it stands there', () => {
  const before = paper({
    kind: 'npo',
    corporateNumber: '8000012010038',
    foundedOn: '2015-04-01',
    foundedPrecision: 'month',
    npoFields: [1, 7],
    cityFields: ['cats'],
    areaCode: 'north',
    memberCount: 20,
    citizenCount: 12,
    recruiting: true,
    publicFacts: ['purpose'],
    formerNames: [{ name: '谷戸クラブ', nameKana: '', untilOn: '2014-03-31' }],
    officers: [
      { post: 'representative', name: '由比 なぎさ', nameKana: '', startsOn: '2026-04-01', endsOn: null },
    ],
    contacts: [{ kind: 'phone', label: '', value: '0467-00-0001', publicity: 'public' }],
    links: [{ label: '紹介', href: 'https://example.jp/' }],
  });
  const { paper: after, wrong } = read(contentOf(before));
  expect(wrong).toEqual({});
  expect(after).toEqual(before);
});

describe('what is wrong is said at its field', () => {
  it.each([
    ['name', 'あ'.repeat(10_000), 'too_long:120'],
    ['name', '谷戸の会🌲', 'emoji'],
    ['name', '谷戸\u202eの会', 'hidden_marks'],
    ['corporateNumber', '1234567890123', 'corporate_number'],
    ['founded', '令和0年', 'day'],
    ['founded', '2030年1月1日', 'day_ahead'],
    ['website', 'javascript:alert(1)', 'web'],
    ['areaCode', 'moon', 'choose'],
  ])('%s', (field, value, code) => {
    expect(read(typed({ kind: 'npo', [field]: value })).wrong).toEqual({ [field]: code });
  });
  it('more citizens than members; rows by their place', () => {
    const content = typed(
      { memberCount: '5', citizenCount: '6' },
      {
        officers: [
          { post: 'representative', name: '由比' },
          { post: 'auditor', name: '材木', startsOn: '令和0年4月1日' },
        ],
        contacts: [{ kind: 'mail', value: 'x' }],
        links: [{ label: 'x', href: 'javascript:alert(1)' }],
      },
    );
    expect(read(content).wrong).toEqual({
      citizenCount: 'citizens_exceed',
      'officers.1.startsOn': 'day',
      'contacts.0.value': 'mail',
      'links.0.href': 'web',
    });
    expect(errorText('ja', 'officers.1.startsOn', 'day')).toContain('役員 2件目「任期の始まり」');
  });
  it('an unincorporated group is not asked about the number that was typed for another kind', () => {
    expect(read(typed({ kind: 'voluntary', corporateNumber: '123' })).wrong).toEqual({});
  });
});

it('an empty draft lacks what must be there, and no more', () => {
  const wrong = allWrong(EMPTY_CONTENT, read(EMPTY_CONTENT), PLAIN_RULES);
  expect(Object.keys(wrong).toSorted()).toEqual(
    ['contacts', 'kind', 'name', 'nameKana', 'npoFields', 'officers', 'summary'].toSorted(),
  );
  const asked = { ...PLAIN_RULES, minMembers: 3, baseInCity: true, declarations: ['約束'] };
  expect(Object.keys(allWrong(EMPTY_CONTENT, read(EMPTY_CONTENT), asked))).toEqual(
    expect.arrayContaining(['memberCount', 'address', 'declared']),
  );
});

it('facts are suggested as public until the group has chosen; then its choice holds, an empty one too', () => {
  expect(read(EMPTY_CONTENT).paper.publicFacts).toContain('purpose');
  expect(read(EMPTY_CONTENT).paper.publicFacts).not.toContain('address');
  const none = withPage(EMPTY_CONTENT, 'publicity', readSent('publicity', {}));
  expect(read(none).paper.publicFacts).toEqual([]);
});

it('what is sent for a page is kept as it was typed, without what the database cannot hold', () => {
  const sent = readSent('officers', {
    'officers.0.post': 'representative',
    'officers.0.name': ' 由比\u0000 ',
    'officers.5.name': '材木\ud800',
    'officers.x.name': 'no',
    'officers.0.secret': 'no',
    authorIs: 'representative',
  });
  expect(sent.rows['officers']?.map((row) => row['name'])).toEqual([' 由比 ', '材木\ufffd']);
  expect(JSON.stringify(sent)).not.toContain('no"');
});

it('a row more, a row less', () => {
  const sent = readSent('contacts', { 'contacts.0.value': 'a', 'contacts.1.value': 'b' });
  expect(rowsAfter(sent, pressed({ do: 'add:contacts' })).rows['contacts']).toHaveLength(3);
  const less = rowsAfter(sent, pressed({ do: 'remove:contacts:0' })).rows['contacts'];
  expect(less?.map((row) => row['value'])).toEqual(['b']);
  expect(rowsAfter(sent, pressed({ do: 'remove:nothing:0' }))).toEqual(sent);
});

it('remarks stand with the errors, in the order of the form', () => {
  const said = sentencesFor('ja', { name: 'required' }, [
    { field: 'contacts', words: '電話番号をお願いします' },
    { field: 'name', words: '正式な名前を' },
  ]);
  expect(Object.keys(said)).toEqual(['name', 'contacts']);
  expect(said['name']).toBe('センターから：正式な名前を　団体の名前を書いてください');
  expect(pageOf('officers.1.startsOn')).toBe('officers');
});

it('answers are shown in words', () => {
  const shown = shownValues('ja', contentOf(paper({ areaCode: 'north' })), new Map([['north', '北部']]));
  const value = (field: string) => shown.find((answer) => answer.field === field)?.value;
  expect([value('kind'), value('areaCode'), value('recruiting')]).toEqual([
    '任意団体',
    '北部',
    '募集していません',
  ]);
});
