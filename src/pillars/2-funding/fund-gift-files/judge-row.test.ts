import { describe, expect, it } from 'vitest';
import { headingKey, isShortened } from '#platform/documents/tables/index.ts';
import { guessMapping } from './rules/guess-mapping.ts';
import { type Against, judgeRow } from './rules/judge-row.ts';
import { type Mapping, TARGETS } from './rules/row.ts';

const MAPPING: Mapping = Object.fromEntries(TARGETS.map((target, at) => [target, at]));
const GOOD = {
  portalNumber: 'F-100',
  receivedOn: '2026/06/01 13:05:00',
  yen: '１０，０００円',
  donorName: '由良 みお',
  donorKana: '',
  donorAddress: '',
  donorMail: 'mio@example.jp',
  earmark: '地域活性化コースへ',
  publicName: '',
  nameConsent: '',
  message: '',
  messageConsent: '',
  note: '',
};
const against = (more: Partial<Against> = {}): Against => ({
  today: '2026-11-26',
  columns: TARGETS.length,
  freeKey: 'free',
  earmarks: [
    { key: 'free', names: ['使途を定めない'], endedOn: null },
    { key: 'regional', names: ['地域活性化コースへ'], endedOn: '2026-09-30' },
  ],
  known: new Map(),
  seen: new Map(),
  isShortened,
  ...more,
});
const judge = (
  change: Partial<Record<keyof typeof GOOD, string>> = {},
  more: Partial<Against> = {},
  line = 2,
) =>
  judgeRow(
    { line, cells: TARGETS.map((target) => ({ ...GOOD, ...change })[target]) },
    MAPPING,
    against(more),
  );
const codes = (row: ReturnType<typeof judge>) => row.findings.map(({ code }) => code);

describe('a row of gifts', () => {
  it('is read with the amounts, days and earmarks that portals write', () => {
    expect(judge()).toMatchObject({
      verdict: 'new',
      label: 'F-100',
      gift: { yen: 10_000, receivedOn: '2026-06-01', earmarkKey: 'regional', publicName: null },
      findings: [],
    });
    expect(judge({ earmark: '' }).gift?.earmarkKey).toBe('free');
    expect(judge({ earmark: 'regional' }).gift?.earmarkKey).toBe('regional');
    expect(judge({ receivedOn: '令和8年6月1日' }).gift?.receivedOn).toBe('2026-06-01');
  });

  const WRONG = [
    [{ yen: '' }, 'yen.empty'],
    [{ yen: '-10000' }, 'yen.negative'],
    [{ yen: '△10,000' }, 'yen.negative'],
    [{ yen: '100.5' }, 'yen.fraction'],
    [{ yen: '0' }, 'yen.nothing'],
    [{ yen: '1万円' }, 'yen.not_a_number'],
    [{ yen: '=1+1' }, 'yen.not_a_number'],
    [{ yen: '3000000000' }, 'yen.too_much'],
    [{ receivedOn: '' }, 'day.empty'],
    [{ receivedOn: '2026-02-30' }, 'day.unreadable'],
    [{ receivedOn: '2026-11-27' }, 'day.future'],
    [{ earmark: 'どこにもない使い道' }, 'earmark.unknown'],
    [{ receivedOn: '2026-10-01' }, 'earmark.ended'],
    [{ portalNumber: '' }, 'number.empty'],
    [{ portalNumber: '1.23E+11' }, 'number.shortened'],
    [{ donorName: 'あ'.repeat(101) }, 'text.too_long'],
  ] as const;
  it.each(WRONG)('%j is answered with %s, and stops the file', (change, code) => {
    const row = judge(change);
    expect(codes(row)).toContain(code);
    expect(row).toMatchObject({ verdict: 'error', gift: null });
  });

  it('with cells beyond the headings may be shifted, and is an error', () => {
    expect(codes(judge({}, { columns: 3 }))).toContain('row.ragged');
  });

  it('loses a mail address that is none, but not the gift', () => {
    expect(judge({ donorMail: '(なし)' })).toMatchObject({ verdict: 'new', gift: { donorMail: '' } });
  });

  it('is known by its number: the same one is left out, another amount is an error', () => {
    const known = new Map([['F-100', { yen: 10_000, receivedOn: '2026-06-01' }]]);
    expect(judge({}, { known })).toMatchObject({ verdict: 'known', gift: null });
    expect(judge({ yen: '5' }, { known })).toMatchObject({ verdict: 'error' });
    expect(codes(judge({ yen: '5' }, { known }))).toEqual(['number.other_yen']);
  });

  it('names the row above that has the same number, whatever its width', () => {
    const seen = new Map<string, number>();
    expect(judge({}, { seen }, 2).verdict).toBe('new');
    const second = judge({ portalNumber: 'Ｆ-100' }, { seen }, 3);
    expect(second.findings).toEqual([{ code: 'number.twice', blocks: true, text: '2' }]);
  });

  it('is public only where somebody said yes', () => {
    const said = (nameConsent: string, publicName = '') =>
      judge({ nameConsent, publicName }).gift?.publicName;
    expect(['はい', '○', '公開', 'YES', '1', '希望する'].map((word) => said(word))).toEqual(
      Array(6).fill('由良 みお'),
    );
    for (const word of ['', 'いいえ', '×', '非公開', '0', '希望しない', '？'])
      expect(said(word, '匿名')).toBeNull();
    expect(said('はい', '市内の会社員')).toBe('市内の会社員');
    expect(judge({ message: '応援', messageConsent: '' }).gift?.messagePublic).toBe(false);
    expect(judge({ message: '応援', messageConsent: '可' }).gift?.messagePublic).toBe(true);
  });
});

it('finds the columns by their headings, whatever their order', () => {
  const headings = ['備考', '使い道', '寄付金額（円）', '氏名', '受付番号', '入金日', 'なぞ'];
  const columns = headings.map((heading, index) => ({ index, key: headingKey(heading) }));
  expect(guessMapping(columns, headingKey)).toEqual({
    note: 0,
    earmark: 1,
    yen: 2,
    donorName: 3,
    portalNumber: 4,
    receivedOn: 5,
  });
  expect(guessMapping(columns, headingKey, { yen: headingKey('なぞ') })).toEqual({ yen: 6 });
});
