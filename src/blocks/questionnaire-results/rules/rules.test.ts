import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Definition, questionsOf } from '#blocks/questionnaire/index.ts';
import { EVERY_KIND } from '#blocks/questionnaire/questionnaire.factory.ts';
import { binsOf } from './bins.ts';
import { isListed, unionOf } from './union.ts';

const ja = (words: string) => ({ ja: words });
const older: Definition = {
  sections: [
    {
      key: 'project',
      title: ja('前の名前'),
      questions: [
        { key: 'title', kind: 'text', label: ja('前の題'), required: true },
        { key: 'gone', kind: 'number', label: ja('もう聞かない'), required: false },
        {
          key: 'fields',
          kind: 'several',
          label: ja('分野'),
          required: false,
          options: [{ key: 'sea', label: ja('海') }],
        },
      ],
    },
  ],
};

test('versions become one form: the newest words, all questions, all choices, no conditions', () => {
  const union = unionOf([EVERY_KIND, older]);
  const project = union.sections[0];
  expect(project?.title.ja).toBe('事業のこと');
  const labels = project?.questions.map(({ label }) => label.ja);
  expect(labels).toContain('もう聞かない');
  expect(labels).not.toContain('前の題');
  const fields = project?.questions.find(({ key }) => key === 'fields');
  expect(fields?.options?.map(({ key }) => key)).toEqual(['green', 'children', 'safety', 'sea']);
  expect(union.sections.flatMap(({ questions }) => questions).some(({ condition }) => condition)).toBe(false);
  const listed = questionsOf(union).filter(isListed);
  expect(listed.map(({ key }) => key)).toEqual(['title', 'summary', 'starts_on', 'before', 'lesson']);
});

test('bins have round ends', () => {
  expect(binsOf([12, 18, 49])).toEqual([
    { from: 10, to: 19, count: 2 },
    { from: 20, to: 29, count: 0 },
    { from: 30, to: 39, count: 0 },
    { from: 40, to: 49, count: 1 },
  ]);
  expect(binsOf([])).toEqual([]);
  expect(binsOf([5])).toEqual([{ from: 5, to: 5, count: 1 }]);
});

test('every number lies in exactly one bin, and there are few of them', () => {
  const numbers = fc.array(fc.integer({ min: -1_000_000, max: 2_000_000_000 }), {
    minLength: 1,
    maxLength: 50,
  });
  fc.assert(
    fc.property(numbers, (given) => {
      const bins = binsOf(given);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
      expect(bins.length).toBeLessThanOrEqual(7);
    }),
  );
});

test('who somebody is, is never listed', () => {
  const question = { key: 'who', kind: 'text' as const, label: ja('代表者の氏名'), required: true };
  expect(isListed(question)).toBe(true);
  for (const prefill of ['organisation_name', 'kana', 'representative', 'base_address'] as const) {
    expect(isListed({ ...question, prefill })).toBe(false);
  }
  expect(isListed({ ...question, prefill: 'activities' })).toBe(true);
});
