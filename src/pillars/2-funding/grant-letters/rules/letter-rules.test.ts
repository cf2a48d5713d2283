import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEMO_LETTER_TEMPLATES } from '../demo-templates.ts';
import { composeLetter } from './compose-letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { LETTER_KEYS } from './letter-kinds.ts';
import { filled, missingIn, PLACEHOLDER_NAMES, unknownIn } from './placeholders.ts';

const FACTS: LetterFacts = {
  applicationId: 'a',
  applicationCode: 'E2026-012',
  state: 'awarded',
  stateWords: { ja: '交付決定', en: 'Awarded', easy: '交付決定' },
  fiscalYear: 2026,
  courseName: 'みらい助成',
  projectTitle: '谷戸の畑',
  organisationName: '谷戸の会',
  representativePost: '代表',
  representativeName: '由比 なぎさ',
  requestedYen: 60_000,
  submittedOn: '2026-06-01',
  decidedYen: 50_000,
  decidedOn: '2026-07-01',
  conditions: ['領収書を保存すること', '年度内に終えること'],
  plannedEndOn: '2027-03-31',
  reportDueOn: '2027-04-20',
  settledYen: 48_000,
  paidYen: 50_000,
  repaymentYen: 2_000,
  repaymentDueOn: '2027-05-31',
  reason: '費用の見積もりが十分ではありませんでした。',
  corrections: ['支出：単価を書いてください'],
};
const OCCASION = { dated: '2026-07-02', dueOn: '2026-07-31', remark: 'お電話ください。' };
const SIGNATURE = { sender: '結浜市長\n汐見 はま', contact: '地域のつながり課' };

describe('placeholders', () => {
  it('are filled with the facts of a case, in braces of either width', () => {
    expect(filled('{団体名} {決定額} ｛年度｝ { 期限 }', FACTS, OCCASION)).toBe(
      '谷戸の会 50,000円 令和8年度 令和8年7月31日',
    );
    expect(filled('{条件}', FACTS, OCCASION)).toBe('（1）領収書を保存すること\n（2）年度内に終えること');
  });

  it('that are none are named, and so is a brace that stands alone', () => {
    expect(unknownIn('{団体名}と{決定金額}')).toEqual(['決定金額']);
    expect(unknownIn('{}')).toEqual(['']);
    expect(unknownIn('{団体名')).toEqual(['{']);
    expect(unknownIn('{toString} {__proto__}')).toEqual(['toString', '__proto__']);
    expect(unknownIn(PLACEHOLDER_NAMES.map((name) => `{${name}}`).join(''))).toEqual([]);
  });

  it('for which a case has no fact are named; conditions may be none', () => {
    const { decidedYen: _yen, representativeName: _name, ...without } = FACTS;
    const bare = { ...without, conditions: [] };
    expect(missingIn('{決定額}{代表者名}{条件}{団体名}', bare, { dated: '2026-07-02' })).toEqual([
      '決定額',
      '代表者名',
    ]);
    expect(missingIn('{期限}{連絡事項}', FACTS, { dated: '2026-07-02', remark: '' })).toEqual([
      '期限',
      '連絡事項',
    ]);
  });

  it('that somebody writes into a fact stay words', () => {
    const named = { ...FACTS, projectTitle: '{決定額}の畑 $& $1', organisationName: '$`{団体名}' };
    expect(filled('「{事業名}」{団体名}', named, OCCASION)).toBe('「{決定額}の畑 $& $1」$`{団体名}');
  });

  it('never break, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof filled(text, FACTS, OCCASION)).toBe('string');
        expect(Array.isArray(unknownIn(text))).toBe(true);
      }),
    );
  });
});

describe('a letter', () => {
  it('has its number, day, addressee, sender and title', () => {
    const template = { title: '{制度名} 交付決定通知書', body: '記\n{決定額}\n以上' };
    expect(composeLetter(template, SIGNATURE, '結つ第12号', FACTS, OCCASION)).toEqual({
      code: '結つ第12号',
      dated: '2026-07-02',
      addressee: ['谷戸の会', '代表　由比 なぎさ　様'],
      sender: ['結浜市長', '汐見 はま'],
      title: 'みらい助成 交付決定通知書',
      lines: ['記', '50,000円', '以上'],
      foot: ['地域のつながり課'],
    });
  });

  it('without a known representative goes to the group, and says in whose place it stands', () => {
    const { representativeName: _name, representativePost: _post, ...group } = FACTS;
    const replaced = { code: '結つ第3号', dated: '2026-06-20' };
    const letter = composeLetter(
      { title: '件', body: '文' },
      SIGNATURE,
      '結つ第12号',
      group,
      OCCASION,
      replaced,
    );
    expect(letter.addressee).toEqual(['谷戸の会　御中']);
    expect(letter.foot[0]).toContain('結つ第3号（令和8年6月20日付け）に代わる');
  });
});

describe('the templates to begin with', () => {
  it('are one a kind, use known words only, and can be filled for a case that has everything', () => {
    expect(DEMO_LETTER_TEMPLATES.map(({ key }) => key).toSorted()).toEqual([...LETTER_KEYS].toSorted());
    for (const { title, body } of DEMO_LETTER_TEMPLATES) {
      expect(unknownIn(`${title}${body}`)).toEqual([]);
      expect(missingIn(`${title}${body}`, FACTS, OCCASION)).toEqual([]);
    }
  });
});
