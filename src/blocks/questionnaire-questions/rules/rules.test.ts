import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '#kernel/words.ts';
import { answersSchema, definitionSchema, TESTS_OF } from '../definition-schema.ts';
import { EVERY_KIND, GOOD } from '../questions.factory.ts';
import { PROBLEM_WORDS, problemText } from '../words.ts';
import { checkValues } from './check-values.ts';
import { isMet, openedBy, visibleQuestions, visibleSections, withoutHidden } from './conditions.ts';
import {
  COLUMN_KINDS,
  type Column,
  type Condition,
  type Definition,
  type Option,
  QUESTION_KINDS,
  type Question,
  questionsOf,
  type Section,
} from './definition.ts';
import { differences, sameValue } from './differences.ts';
import { estimate } from './estimate.ts';
import { fits } from './fits.ts';
import { readNumber, readSection } from './read-section.ts';
import { shownValues } from './shown-values.ts';
import { summarise } from './summarise.ts';
import { fieldName, fieldOf, type RawForm, totalOf, type Value, type Values, yenOf } from './values.ts';

const [PROJECT, PAST, MONEY] = EVERY_KIND.sections as readonly [Section, Section, Section];
const codes = (definition: Definition, values: Values) =>
  checkValues(definition, values).map((problem) => `${fieldOf(problem)}: ${problem.code}`);

const SINGLE = ['title', 'summary', 'requested_yen', 'people', 'starts_on'] as const;

/** Whether something was typed that anybody could see. */
function seenIn(sent: unknown): boolean {
  const typed: unknown = [sent].flat()[0];
  return (
    typeof typed === 'string' && typed.replaceAll('\u0000', '').replaceAll(/[\s\ufeff]|\p{Cs}/gu, '') !== ''
  );
}

function readAll(sent: RawForm): Values {
  const all: Record<string, Value> = {};
  for (const section of EVERY_KIND.sections) {
    Object.assign(all, readSection(EVERY_KIND, section, sent, all).values);
  }
  return all;
}

describe('what a form sends', () => {
  const read = (raw: RawForm) => readSection(EVERY_KIND, MONEY, raw);

  it('is read however people write it: full-width figures, commas, 円, either calendar', () => {
    const project = readSection(EVERY_KIND, PROJECT, {
      title: ' 谷戸の畑 ',
      summary: '一行目\r\n二行目',
      people: '１２０',
      starts_on: '令和9年4月1日',
      is_new: 'yes',
      fields: ['green', 'safety'],
      ease: '4',
    });
    expect(project).toEqual({
      values: {
        title: '谷戸の畑',
        summary: '一行目\n二行目',
        people: 120,
        starts_on: '2027-04-01',
        is_new: 'yes',
        fields: ['green', 'safety'],
        ease: 4,
      },
      problems: [],
    });
    const { values, problems } = read({
      requested_yen: '５０，０００円',
      'budget.0.category': 'goods',
      'budget.0.item': '苗',
      'budget.0.yen': '¥48,000',
      'budget.3.category': 'fees',
      'budget.3.item': '講師',
      'budget.3.yen': '2000',
      agreed: 'yes',
    });
    expect(problems).toEqual([]);
    expect(yenOf(values, 'requested_yen')).toBe(50_000);
    expect(values['budget']).toEqual([
      { category: 'goods', item: '苗', yen: 48_000 },
      { category: 'fees', item: '講師', yen: 2_000 },
    ]);
  });

  it('stays as it was typed where it cannot be read, with what is wrong at its own cell', () => {
    const { values, problems } = read({
      requested_yen: '5万円',
      'budget.0.category': '',
      'budget.0.item': '苗',
      'budget.0.yen': '▲3,000',
      'budget.1.category': 'gold',
      'budget.1.item': '',
      'budget.1.yen': '1.5',
    });
    expect(values).toEqual({
      requested_yen: '5万円',
      budget: [
        { item: '苗', yen: '▲3,000' },
        { category: 'gold', yen: '1.5' },
      ],
    });
    expect(problems.map((problem) => `${fieldOf(problem)}: ${problem.code}`)).toEqual([
      'requested_yen: not_a_number',
      'budget.0.category: required',
      'budget.0.yen: negative',
      'budget.1.category: not_an_option',
      'budget.1.item: required',
      'budget.1.yen: fraction',
      'agreed: not_agreed',
    ]);
    expect(yenOf(values, 'requested_yen')).toBeUndefined();
  });

  it('has limits: length, size, choices, rows', () => {
    const { problems } = readSection(EVERY_KIND, PROJECT, {
      title: 'あ'.repeat(41),
      summary: 'よい\u202eる',
      people: '0',
      starts_on: '2026-02-30',
      is_new: 'maybe',
      fields: ['green', 'children', 'safety'],
      ease: '6',
    });
    expect(problems).toEqual([
      { question: 'title', code: 'too_long', limit: 40 },
      { question: 'summary', code: 'hidden_marks' },
      { question: 'people', code: 'too_small', limit: 1 },
      { question: 'starts_on', code: 'not_a_day' },
      { question: 'is_new', code: 'not_an_option' },
      { question: 'fields', code: 'too_many', limit: 2 },
      { question: 'ease', code: 'not_an_option' },
    ]);
    const rows = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [
        [`budget.${i}.category`, 'goods'],
        [`budget.${i}.item`, '苗'],
        [`budget.${i}.yen`, '1'],
      ]).flat() as [string, string][],
    );
    expect(read({ ...rows, requested_yen: '1', agreed: 'yes' }).problems).toEqual([
      { question: 'budget', code: 'too_many_rows', limit: 5 },
    ]);
    expect(read({ requested_yen: '100,001', agreed: 'yes' }).problems).toEqual([
      { question: 'requested_yen', code: 'too_large', limit: 100_000 },
      { question: 'budget', code: 'required' },
    ]);
  });

  it('says nothing of questions that are not asked', () => {
    const raw = { title: 'あ', summary: 'い', is_new: 'yes' };
    expect(readSection(EVERY_KIND, PROJECT, raw).problems).toEqual([]);
    expect(readSection(EVERY_KIND, PAST, {}, { is_new: 'yes' }).problems).toEqual([]);
    expect(readSection(EVERY_KIND, PAST, {}, { is_new: 'no' }).problems).toEqual([
      { question: 'lesson', code: 'required' },
    ]);
  });

  it.each([
    ['12', 12],
    [' １，２００ ', 1200],
    ['-5', -5],
    ['△5', -5],
    ['-0', 0],
    ['1e3', '1e3'],
    ['十', '十'],
    ['', ''],
  ])('the number %s is %s', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });

  it('with any text in any field is read without a fault, loses nothing, and is judged the same twice', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '５０，０００円',
        '-1',
        '令和8年4月1日',
        'yes',
        'green',
        '\u0000',
        '\ud800',
        '1e9',
        '__proto__',
      ),
    );
    const names = [
      ...questionsOf(EVERY_KIND).map(({ key }) => key),
      'budget.0.category',
      'budget.0.item',
      'budget.0.yen',
      'budget.7.yen',
      'budget.99999.yen',
      'budget.x.yen',
    ];
    const raw = fc.dictionary(
      fc.oneof(fc.constantFrom(...names), text),
      fc.oneof(text, fc.array(text, { maxLength: 4 })),
    );
    fc.assert(
      fc.property(raw, (sent) => {
        const all = readAll(sent);
        const problems = checkValues(EVERY_KIND, all);
        expect(checkValues(EVERY_KIND, structuredClone(all))).toEqual(problems);
        const sentences = problems.flatMap((one) => LANGS.map((lang) => problemText(lang, EVERY_KIND, one)));
        expect(sentences.filter((sentence) => /\{\w+\}/.test(sentence))).toEqual([]);
        shownValues('ja', EVERY_KIND, all);
        // What a database of UTF-8 keeps is what was read.
        expect(JSON.parse(Buffer.from(JSON.stringify(all), 'utf8').toString('utf8'))).toEqual(all);
        expect(SINGLE.filter((key) => seenIn(sent[key]) && all[key] === undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('read, shown in the form again and sent once more says the same', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.record({ title: text, summary: text, people: text, starts_on: text }), (sent) => {
        const once = readSection(EVERY_KIND, PROJECT, sent);
        const again = Object.fromEntries(
          Object.entries(once.values).map(([key, value]) => [key, String(value)]),
        );
        expect(readSection(EVERY_KIND, PROJECT, again)).toEqual(once);
      }),
    );
  });
});

describe('conditions', () => {
  it('hide questions and sections, and what is hidden keeps no value', () => {
    const values = { ...GOOD, before: '去年の畑', lesson: '水やり' };
    expect(visibleSections(EVERY_KIND, values).map(({ key }) => key)).toEqual(['project', 'money']);
    expect(withoutHidden(EVERY_KIND, values)).toEqual(GOOD);
    const old = { ...values, is_new: 'no' };
    expect(visibleSections(EVERY_KIND, old).map(({ key }) => key)).toEqual(['project', 'past', 'money']);
    expect(withoutHidden(EVERY_KIND, old)).toEqual(old);
  });
  it('hide what hangs on a hidden question too', () => {
    const ask = (key: string, condition?: Condition): Question => ({
      key,
      kind: 'text',
      label: { ja: key },
      required: false,
      condition,
    });
    const chain: Definition = {
      sections: [
        {
          key: 's',
          title: { ja: 's' },
          questions: [
            ask('a'),
            ask('b', { question: 'a', is: 'answered' }),
            ask('c', { question: 'b', is: 'answered' }),
          ],
        },
      ],
    };
    expect(visibleQuestions(chain, { b: 'x', c: 'y' }).map(({ key }) => key)).toEqual(['a']);
    expect(withoutHidden(chain, { b: 'x', c: 'y' })).toEqual({});
    expect(withoutHidden(chain, { a: '1', b: 'x', c: 'y' })).toEqual({ a: '1', b: 'x', c: 'y' });
    expect([...openedBy(chain, ['a'])]).toEqual(['a', 'b', 'c']);
    expect([...openedBy(chain, ['b', 'nowhere'])]).toEqual(['b', 'c']);
  });
  it.each([
    [{ is: 'answered' }, 'x', true],
    [{ is: 'answered' }, '', false],
    [{ is: 'answered' }, undefined, false],
    [{ is: 'answered' }, false, false],
    [{ is: 'answered' }, [], false],
    [{ is: 'equals', value: 'a' }, 'a', true],
    [{ is: 'equals', value: 'a' }, 'b', false],
    [{ is: 'not_equals', value: 'a' }, 'b', true],
    [{ is: 'not_equals', value: 'a' }, undefined, false],
    [{ is: 'includes', value: 'a' }, ['b', 'a'], true],
    [{ is: 'includes', value: 'a' }, ['b'], false],
    [{ is: 'at_least', value: 3 }, 3, true],
    [{ is: 'at_least', value: 3 }, 2, false],
    [{ is: 'at_least', value: 3 }, '9円', false],
    [{ is: 'at_most', value: 3 }, 3, true],
  ] as const)('%j upon %j: %s', (condition, value, holds) => {
    const values: Values = value === undefined ? {} : { q: value };
    expect(isMet({ question: 'q', ...condition }, values)).toBe(holds);
  });
});

describe('the definition', () => {
  it('takes a question of every kind', () => {
    expect(definitionSchema.safeParse(EVERY_KIND).success).toBe(true);
    expect(new Set(questionsOf(EVERY_KIND).map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
  });

  const one = (changes: object): unknown => ({
    sections: [
      {
        key: 's',
        title: { ja: 's' },
        questions: [{ key: 'q', kind: 'text', label: { ja: 'q' }, required: true, ...changes }],
      },
    ],
  });
  it.each([
    ['options of a text', one({ options: [{ key: 'a', label: { ja: 'a' } }] })],
    ['a choice without options', one({ kind: 'one' })],
    ['a table without columns', one({ kind: 'table' })],
    ['a scale without ends', one({ kind: 'scale' })],
    ['an empty label', one({ label: { ja: '  ' } })],
    ['a key in capitals', one({ key: 'Q' })],
    ['the key constructor', one({ key: 'constructor' })],
    ['a minimum over the maximum', one({ min: 5, max: 4 })],
    ['an endless text', one({ max: 1_000_000 })],
    ['yen below nothing', one({ kind: 'yen', min: -1 })],
    ['a condition on itself', one({ condition: { question: 'q', is: 'answered' } })],
    ['a condition on nothing', one({ condition: { question: 'p', is: 'answered' } })],
    ['words that nobody knows', one({ note: 'x' })],
    ['something else', 'sections'],
    ['nothing', null],
  ])('refuses %s', (_, definition) => {
    expect(definitionSchema.safeParse(definition).success).toBe(false);
  });
  it('refuses a key twice, a choice that is not there, and a test that says nothing', () => {
    const [first] = EVERY_KIND.sections;
    const twice = { sections: [first, { ...first, key: 'again' }] };
    expect(definitionSchema.safeParse(twice).success).toBe(false);
    const asking = (condition: Condition) => ({
      sections: [{ ...first, questions: [...(first?.questions ?? []), { ...extra, condition }] }],
    });
    const extra = { key: 'extra', kind: 'text', label: { ja: 'x' }, required: false };
    const ok = (condition: Condition) => definitionSchema.safeParse(asking(condition)).success;
    expect(ok({ question: 'is_new', is: 'equals', value: 'yes' })).toBe(true);
    expect(ok({ question: 'is_new', is: 'equals', value: 'maybe' })).toBe(false);
    expect(ok({ question: 'title', is: 'at_least', value: 3 })).toBe(false);
    expect(ok({ question: 'people', is: 'at_least', value: '3' })).toBe(false);
    expect(ok({ question: 'people', is: 'at_least', value: 3 })).toBe(true);
  });
  it('of any shape that the schema makes is stored, read back and asked without a fault', () => {
    fc.assert(
      fc.property(definitions(), (definition) => {
        const parsed = definitionSchema.safeParse(definition);
        expect(parsed.error?.issues).toBeUndefined();
        expect(definitionSchema.parse(JSON.parse(JSON.stringify(parsed.data)))).toEqual(parsed.data);
        const nothing = checkValues(definition, {});
        expect(nothing.every(({ code }) => code === 'required' || code === 'not_agreed')).toBe(true);
        expect(shownValues('en', definition, {}).flatMap(({ values }) => values)).toHaveLength(
          visibleQuestions(definition, {}).length,
        );
        expect(summarise(definition, [{}])).toHaveLength(questionsOf(definition).length);
        expect(estimate(definition).questions).toBe(questionsOf(definition).length);
        for (const section of definition.sections) readSection(definition, section, {});
      }),
      { numRuns: 150 },
    );
  });
});

/** Any form that holds together: keys by place, conditions on choices before. */
function definitions(): fc.Arbitrary<Definition> {
  const label = fc
    .string({ unit: fc.constantFrom(...'あいうえおかなabc123'.split('')), minLength: 1, maxLength: 12 })
    .map((ja) => ({ ja }));
  const options = fc
    .array(label, { minLength: 1, maxLength: 4 })
    .map((labels): Option[] => labels.map((words, i) => ({ key: `o${i}`, label: words })));
  const columns = fc.array(fc.tuple(fc.constantFrom(...COLUMN_KINDS), label, options, fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  });
  const toColumn = (
    [kind, words, choices, required]: [Column['kind'], Option['label'], Option[], boolean],
    i: number,
  ): Column => ({
    key: `c${i}`,
    kind,
    label: words,
    required,
    ...(kind === 'one' ? { options: choices } : {}),
  });
  const part = fc.record({
    kind: fc.constantFrom(...QUESTION_KINDS),
    label,
    required: fc.boolean(),
    options,
    columns: columns.map((many) => many.map(toColumn)),
    hangs: fc.boolean(),
  });
  return fc.array(fc.array(part, { maxLength: 5 }), { maxLength: 4 }).map((sections) => {
    const before: Question[] = [];
    return {
      sections: sections.map((parts, s) => ({
        key: `s${s}`,
        title: { ja: `区分${s}` },
        questions: parts.map((given, q) => {
          const asked = given.hangs ? before.at(-1) : undefined;
          const question = { ...questionOf(`q${s}_${q}`, given), condition: asked && testOf(asked) };
          before.push(question);
          return question;
        }),
      })),
    };
  });
}

type Part = Pick<Question, 'kind' | 'label' | 'required'> & { options: Option[]; columns: Column[] };

function questionOf(key: string, { kind, label, required, options, columns }: Part): Question {
  const own = { key, kind, label, required };
  if (kind === 'one' || kind === 'several') return { ...own, options };
  if (kind === 'table') return { ...own, columns };
  const scale = { from: 1, to: 5, fromWords: { ja: '低' }, toWords: { ja: '高' } };
  return kind === 'scale' ? { ...own, scale } : own;
}

function testOf({ key, kind, options }: Question): Condition {
  const is = TESTS_OF[kind].at(-1) ?? 'answered';
  if (is === 'at_most' || is === 'at_least') return { question: key, is, value: 3 };
  return { question: key, is, value: is === 'answered' ? undefined : options?.[0]?.key };
}

describe('the answers', () => {
  it('are good when the schema that is made from the form says so', () => {
    const schema = answersSchema(EVERY_KIND);
    expect(schema.safeParse(GOOD).success).toBe(true);
    expect(codes(EVERY_KIND, GOOD)).toEqual([]);
    const bad = schema.safeParse({ ...GOOD, budget: [{ category: 'goods', item: '苗', yen: 'x' }], more: 1 });
    expect(bad.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'more: unknown',
      'budget.0.yen: not_a_number',
    ]);
  });
  it('are shown in words: choices, yen, days, tables with their sum', () => {
    const shown = shownValues('ja', EVERY_KIND, {
      ...GOOD,
      starts_on: '2027-04-01',
      fields: ['green', 'safety'],
    });
    const words = Object.fromEntries(shown.flatMap(({ values }) => values.map((v) => [v.key, v.words])));
    expect(words).toMatchObject({
      is_new: 'はい',
      starts_on: '2027年4月1日（木）',
      fields: 'みどり、防災',
      requested_yen: '50,000円',
      budget: '消耗品費 / 苗 / 50,000円',
      agreed: 'はい',
      people: '',
    });
    expect(shown[1]?.values.find(({ key }) => key === 'budget')?.table).toEqual({
      heads: ['区分', '内容', '金額'],
      numbers: [false, false, true],
      rows: [['消耗品費', '苗', '50,000円']],
      total: { column: 2, words: '50,000円' },
    });
    expect(totalOf([{ yen: 1 }, { yen: '2円だと思う' }, { yen: 3 }], 'yen')).toBe(4);
  });
  it('of two who wrote at once are laid side by side where they differ', () => {
    const mine = { ...GOOD, title: '私の畑', fields: ['green'] };
    expect(differences('ja', PROJECT, mine, GOOD)).toEqual([
      { question: 'title', label: '事業の名前', mine: '私の畑', theirs: '谷戸の畑' },
      { question: 'fields', label: '分野', mine: 'みどり', theirs: '' },
    ]);
    expect(sameValue([{ a: 1, b: 2 }], [{ b: 2, a: 1 }])).toBe(true);
    expect(sameValue(undefined, '')).toBe(true);
    expect(sameValue('1', 1)).toBe(false);
  });
  it('together say counts and spreads, and nothing of what was written', () => {
    const answers: Values[] = [
      { ...GOOD, people: 10, ease: 2, fields: ['green'] },
      { ...GOOD, people: 30, ease: 4, fields: ['green', 'safety'] },
      { ...GOOD, is_new: 'no', before: 'ひみつ', lesson: 'ひみつ', people: '多い', requested_yen: 30_000 },
    ];
    const by = Object.fromEntries(summarise(EVERY_KIND, answers).map((one) => [one.key, one]));
    expect(by['is_new']?.options?.map(({ count }) => count)).toEqual([2, 1]);
    expect(by['fields']?.options?.map(({ count }) => count)).toEqual([2, 0, 1]);
    expect(by['people']?.spread).toEqual({ count: 2, min: 10, median: 20, max: 30, sum: 40 });
    expect(by['ease']?.options?.map(({ count }) => count)).toEqual([0, 1, 0, 1, 0]);
    expect(by['budget']?.spread?.sum).toBe(150_000);
    expect(by['requested_yen']?.spread?.median).toBe(50_000);
    expect(by['before']).toEqual({
      key: 'before',
      kind: 'text',
      label: { ja: 'これまでの事業' },
      answered: 1,
      of: 3,
    });
    expect(JSON.stringify(by)).not.toContain('ひみつ');
  });
  it('are filled from elsewhere only where they fit', () => {
    const [title] = PROJECT.questions;
    if (!title) throw new Error('no question');
    expect(fits(title, '谷戸の会')).toBe(true);
    expect(fits(title, 'あ'.repeat(41))).toBe(false);
    expect(fits(title, '')).toBe(false);
  });
  it('have field names that the browser sends back', () => {
    expect([fieldName('budget', 0, 'yen'), fieldName('title')]).toEqual(['budget.0.yen', 'title']);
  });
});

it('every problem has its sentence', () => {
  for (const words of Object.values(PROBLEM_WORDS)) {
    for (const lang of LANGS) expect(words[lang]).not.toBe('');
  }
});
