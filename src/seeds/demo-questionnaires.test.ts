import { expect, it } from 'vitest';
import { checkValues, definitionSchema, estimate, questionsOf } from '#blocks/questionnaire/index.ts';
import { DEMO_QUESTIONNAIRES } from './demo-questionnaires.ts';

it.each(DEMO_QUESTIONNAIRES.map((form) => [form.key, form] as const))('%s holds together', (_, form) => {
  expect(definitionSchema.safeParse(form.definition).error?.issues).toBeUndefined();
  expect(checkValues(form.definition, {}).length).toBeGreaterThan(0);
  expect(estimate(form.definition).minutes).toBeLessThan(90);
});

it('applications ask for what the module of grants reads', () => {
  for (const { key, purpose, definition } of DEMO_QUESTIONNAIRES) {
    if (purpose !== 'grant_application') continue;
    const keys = questionsOf(definition).map((question) => question.key);
    expect(keys, key).toEqual(
      expect.arrayContaining(['title', 'summary', 'requested_yen', 'budget', 'income', 'other_subsidy']),
    );
  }
  const collaboration = DEMO_QUESTIONNAIRES.find(({ key }) => key === 'application_collaboration');
  const keys = collaboration ? questionsOf(collaboration.definition).map((question) => question.key) : [];
  expect(keys).toEqual(expect.arrayContaining(['years', 'yearly', 'department', 'roles', 'bookkeeping']));
});

it('is written in Japanese, English and easy Japanese', () => {
  const labels = DEMO_QUESTIONNAIRES.flatMap(({ definition }) => [
    ...definition.sections.map(({ title }) => title),
    ...questionsOf(definition).map(({ label }) => label),
  ]);
  expect(labels.filter(({ en, easy }) => !en || !easy)).toEqual([]);
});
