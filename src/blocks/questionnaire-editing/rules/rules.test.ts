import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionSchema, type Question, questionsOf } from '#blocks/questionnaire/index.ts';
import { EVERY_KIND } from '#blocks/questionnaire/questionnaire.factory.ts';
import {
  conditionGroups,
  questionsBefore,
  questionsUpTo,
  readCondition,
  typedCondition,
} from './condition-choices.ts';
import {
  brokenConditions,
  moveQuestion,
  moveSection,
  nextKey,
  nextQuestionKey,
  removeQuestion,
  removeSection,
} from './edit-definition.ts';
import { knownQuestions, missingQuestions, plainQuestion } from './known-questions.ts';
import { keysFor, optionLines, readOptionLines, readWordsLine, wordsLine } from './option-lines.ts';

const keys = (definition = EVERY_KIND) => questionsOf(definition).map(({ key }) => key);

describe('moving and taking out', () => {
  it('a question goes over the edge of its section, and stops at the ends', () => {
    expect(moveQuestion(EVERY_KIND, 'title', 'up')).toEqual(EVERY_KIND);
    expect(moveQuestion(EVERY_KIND, 'agreed', 'down')).toEqual(EVERY_KIND);
    expect(moveQuestion(EVERY_KIND, 'nowhere', 'up')).toEqual(EVERY_KIND);
    const over = moveQuestion(EVERY_KIND, 'lesson', 'up');
    expect(over.sections.map(({ questions }) => questions.length)).toEqual([9, 0, 4]);
    expect(keys(moveQuestion(over, 'lesson', 'down'))).toEqual(keys());
  });
  it('whatever is moved however often, nothing is lost and nothing is there twice', () => {
    const step = fc.tuple(fc.constantFrom(...keys()), fc.constantFrom('up' as const, 'down' as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const moved = steps.reduce((form, [key, way]) => moveQuestion(form, key, way), EVERY_KIND);
        expect(keys(moved).toSorted()).toEqual(keys().toSorted());
        // Whatever the order, the schema and the list of broken conditions agree.
        expect(definitionSchema.safeParse(moved).success).toBe(brokenConditions(moved).length === 0);
      }),
    );
  });
  it('what would be broken is named', () => {
    expect(brokenConditions(EVERY_KIND)).toEqual([]);
    expect(brokenConditions(removeQuestion(EVERY_KIND, 'is_new')).map(({ key }) => key)).toEqual([
      'before',
      'past',
    ]);
    expect(brokenConditions(removeSection(EVERY_KIND, 'past'))).toEqual([]);
    expect(brokenConditions(moveSection(EVERY_KIND, 'past', 'up')).map(({ key }) => key)).toEqual(['past']);
  });
  it('new names are free ones', () => {
    expect(nextKey([], 'q')).toBe('q1');
    expect(nextKey(['q2'], 'q')).toBe('q3');
    expect(keys()).not.toContain(nextQuestionKey(EVERY_KIND));
  });
});

describe('choices one a line', () => {
  it('are read with their other languages, and written back the same', () => {
    const options = readOptionLines('はい｜Yes｜はい\n\nいいえ | No\nわからない');
    expect(options).toEqual([
      { key: 'o1', label: { ja: 'はい', en: 'Yes', easy: 'はい' } },
      { key: 'o2', label: { ja: 'いいえ', en: 'No' } },
      { key: 'o3', label: { ja: 'わからない' } },
    ]);
    expect(readOptionLines(optionLines(options), options)).toEqual(options);
    expect(wordsLine(readWordsLine('甲｜｜こう'))).toBe('甲｜｜こう');
  });
  it('keep their names when they are worded anew, moved, or others come and go', () => {
    const old = readOptionLines('一\n二\n三');
    const named = (typed: string) =>
      readOptionLines(typed, old).map(({ key, label }) => `${label.ja}:${key}`);
    expect(named('いち\n二\n三')).toEqual(['いち:o1', '二:o2', '三:o3']);
    expect(named('三\n一\n二')).toEqual(['三:o3', '一:o1', '二:o2']);
    expect(named('一\n三')).toEqual(['一:o1', '三:o3']);
    expect(named('一\n二\n三\n四')).toEqual(['一:o1', '二:o2', '三:o3', '四:o4']);
    expect(named('零\n一\n二\n三')).toEqual(['零:o4', '一:o1', '二:o2', '三:o3']);
  });
  it('never have a name twice', () => {
    const words = fc.array(
      fc.constantFrom('一', '二', '三', '四', '五').map((ja) => ({ ja })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(words, fc.uniqueArray(fc.constantFrom('一', '二', '三')), (labels, old) => {
        const distinct = labels.filter(({ ja }, i) => labels.findIndex((one) => one.ja === ja) === i);
        const named = keysFor(
          distinct,
          old.map((ja, i) => ({ key: `o${i + 1}`, label: { ja } })),
          'o',
        );
        expect(new Set(named).size).toBe(distinct.length);
      }),
    );
  });
});

describe('conditions to choose from', () => {
  const before = questionsBefore(EVERY_KIND, 'agreed');
  it('look only at what stands before', () => {
    expect(questionsBefore(EVERY_KIND, 'title')).toEqual([]);
    expect(questionsBefore(EVERY_KIND, 'past').map(({ key }) => key)).not.toContain('lesson');
    expect(questionsUpTo(EVERY_KIND, 'past').at(-1)?.key).toBe('lesson');
    expect(questionsBefore(EVERY_KIND, undefined)).toHaveLength(13);
  });
  it('come back as they were chosen, every one of them', () => {
    for (const { choices } of conditionGroups(before)) {
      for (const { sent } of choices) {
        const read = readCondition(before, sent, 7);
        if (!read.ok || !read.condition) throw new Error(sent);
        expect(typedCondition(read.condition).sent).toBe(sent);
      }
    }
    expect(readCondition(before, '', '')).toEqual({ ok: true, condition: undefined });
    expect(readCondition(before, 'title|equals|x', '')).toEqual({ ok: false, problem: 'condition_gone' });
    expect(readCondition(before, 'people|at_least|', 'x')).toEqual({
      ok: false,
      problem: 'condition_number',
    });
    expect(typedCondition({ question: 'people', is: 'at_least', value: 3 })).toEqual({
      sent: 'people|at_least|',
      number: '3',
    });
  });
});

describe('ready-made questions', () => {
  it('hold together by themselves, and are known by their purpose', () => {
    const questions: Question[] = knownQuestions('grant_application').map(plainQuestion);
    const form = { sections: [{ key: 's', title: { ja: 's' }, questions }] };
    expect(definitionSchema.safeParse(form).success).toBe(true);
    expect(missingQuestions('grant_application', ['title', 'budget']).map(({ key }) => key)).toEqual([
      'summary',
      'requested_yen',
    ]);
    expect(missingQuestions('evaluation', [])).toEqual([]);
  });
});
