import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternOf } from './columns.ts';
import { lexemesOf } from './lexemes.ts';
import { searchQuery } from './search-query.ts';
import { searchText } from './search-text.ts';

/** What the database does with a query, in a few lines. */
function finds(typed: string, text: string): { byIndex: boolean; byScan: boolean } {
  const query = searchQuery(typed);
  if (query === undefined) return { byIndex: true, byScan: true };
  const lexemes = lexemesOf(text);
  const terms = [...query.lexemes.matchAll(/'((?:[^'\\]|''|\\\\)+)'(:\*)?/g)];
  const stored = searchText(text);
  const stands = (word: string) => stored.includes(word);
  return {
    byIndex:
      terms.length > 0 &&
      terms.every(([, term = '', start]) =>
        lexemes.some((lexeme) => (start ? lexeme.startsWith(term) : lexeme === term)),
      ) &&
      query.recheck.every(stands),
    byScan: query.scan.every(stands),
  };
}

const JAPANESE = 'あいうがぎパピプカアー々会学校東京都子育茶髙﨑邊邉ヶ'.split('');
const MIXED = [...JAPANESE, ...'abNPO12３ＮＰＯ・、。「」％%_\\\'"() 　🎉é'.split('')];
const japanese = fc.array(fc.constantFrom(...JAPANESE), { minLength: 1, maxLength: 60 });

describe('searching by words', () => {
  test('a text is found by whatever stands in it, of any length', () => {
    fc.assert(
      fc.property(japanese, fc.nat(), fc.integer({ min: 1, max: 40 }), (text, at, length) => {
        const from = at % text.length;
        const word = text.slice(from, from + length).join('');
        expect(finds(word, text.join(''))).toEqual({ byIndex: true, byScan: true });
      }),
      { numRuns: 2_000 },
    );
  });

  test('a word is found beside signs and Latin letters, too', () => {
    const mixed = fc.array(fc.constantFrom(...MIXED), { maxLength: 30 }).map((list) => list.join(''));
    fc.assert(
      fc.property(mixed, japanese, mixed, (before, word, after) => {
        expect(finds(word.slice(0, 7).join(''), before + word.join('') + after)).toEqual({
          byIndex: true,
          byScan: true,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('with the index and without it, the same is found, whatever is typed', () => {
    const any = fc.array(fc.constantFrom(...MIXED), { maxLength: 14 }).map((list) => list.join(''));
    fc.assert(
      fc.property(any, any, (typed, text) => {
        const { byIndex, byScan } = finds(typed, text);
        expect(byIndex).toBe(byScan);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['みどり', 'NPO法人ミドリの会'],
    ['ﾐﾄﾞﾘ', 'みどりの会'],
    ['ＮＰＯ', 'npo法人みどりの会'],
    ['np', 'NPO法人みどりの会'],
    ['NPO法人', '認定ＮＰＯ法人みどり'],
    ['みどり 高齢者', '高齢者とみどり'],
    ['みどり　高齢者', '高齢者とみどり'],
    ['子育て・教育', '教育と子育て'],
    ['コンピューター', 'コンピュータ教室'],
    ['コンピュータ', 'コンピューター教室'],
    ['渡辺', '渡邉の家'],
    ['茶', '抹茶'],
    ['2024年', '２０２４年度の活動'],
    ['100%', '果汁100％'],
    ['C++', 'C++を学ぶ'],
  ])('%s finds %s', (typed, text) => {
    expect(finds(typed, text)).toEqual({ byIndex: true, byScan: true });
  });

  test.each([
    ['東京都', '東京と京都'],
    ['子ども食堂', '子どもと食堂'],
    ['みどり 川', 'みどりの会'],
    ['po', 'NPO法人'],
    ['art', 'party'],
    ['C++', 'C言語'],
    ['100%', '100人'],
    ['a_b', 'axb'],
    ['🎉', '祭り🎉'],
    ['!?', '何!?'],
    [':*', 'みどり'],
  ])('%s does not find %s', (typed, text) => {
    expect(finds(typed, text)).toEqual({ byIndex: false, byScan: false });
  });

  test('京都 stands in 東京都, and is found there: what is looked for is characters, not meanings', () => {
    expect(finds('京都', '東京都')).toEqual({ byIndex: true, byScan: true });
  });

  test.each(['', '   ', '　', '\u200f\u200b', '・'])('nothing typed (%j) is no query', (typed) => {
    expect(searchQuery(typed)).toBeUndefined();
  });

  test('whatever is typed, what is asked stays small', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (typed) => {
        const query = searchQuery(typed) ?? { lexemes: '', scan: [], recheck: [] };
        expect(query.scan.length).toBeLessThanOrEqual(8);
        expect(query.lexemes.length).toBeLessThan(4_000);
      }),
    );
    const long = searchQuery('会'.repeat(10_000));
    expect(long?.scan).toEqual(['会'.repeat(40)]);
  });

  test('quotes and backslashes are part of nothing that the database reads as its own', () => {
    expect(searchQuery(`'; drop table x; -- \\' みどり`)?.lexemes).toBe(
      `'drop':* & 'table':* & 'x':* & 'みど' & 'どり'`,
    );
    expect(patternOf('み\\%_')).toBe('%み\\\\\\%\\_%');
  });
});

test('a word of letters is a lexeme of its own between characters', () => {
  expect(lexemesOf('NPO法人 みど')).toEqual(['npo', '法', '人', '法人', 'み', 'ど', 'みど']);
});

test('what is looked through has a blank before each word of letters', () => {
  expect(searchText('認定NPO法人 ABC def')).toBe('認定 npo法人 abc def');
});
