import { expect, it } from 'vitest';
import type { Definition } from '#blocks/questionnaire/index.ts';
import { EVERY_KIND } from '#blocks/questionnaire/questionnaire.factory.ts';
import { moveQuestion, removeQuestion, removeSection } from '#blocks/questionnaire-editing/index.ts';
import { compareDefinitions } from './compare-definitions.ts';

const said = (old: Definition, now: Definition) =>
  compareDefinitions(old, now).map(({ what, key, parts }) => [what, key, ...parts].join(' '));

it('nothing is different in the same form, also after the database has turned its parts round', () => {
  expect(said(EVERY_KIND, EVERY_KIND)).toEqual([]);
  const turned = {
    sections: EVERY_KIND.sections.map((section) => Object.fromEntries(Object.entries(section).toReversed())),
  };
  expect(said(EVERY_KIND, turned as unknown as Definition)).toEqual([]);
});

it('says what came, what went and what changed', () => {
  const [first, ...others] = EVERY_KIND.sections;
  if (!first) throw new Error('no section');
  const now: Definition = {
    sections: [
      {
        ...first,
        title: { ja: '事業' },
        questions: first.questions.map((question) =>
          question.key === 'title'
            ? { ...question, required: false, max: 60, help: { ja: '短く' } }
            : question,
        ),
      },
      ...others,
      { key: 'end', title: { ja: '終わり' }, questions: [] },
    ],
  };
  expect(said(EVERY_KIND, now)).toEqual([
    'changed project label',
    'changed title help required limits',
    'added end',
  ]);
  expect(said(now, EVERY_KIND)).toContain('removed end');
  expect(said(EVERY_KIND, removeQuestion(EVERY_KIND, 'people'))).toEqual(['removed people']);
  expect(said(EVERY_KIND, removeSection(EVERY_KIND, 'past'))).toEqual(['removed lesson', 'removed past']);
});

it('of what moved names as little as it can', () => {
  expect(said(EVERY_KIND, moveQuestion(EVERY_KIND, 'ease', 'down'))).toEqual(['changed ease place']);
});
