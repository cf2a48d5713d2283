import { expect, test } from 'vitest';
import { fieldProblem, numberOf, problemsOf, typedValues } from './fields.ts';

test('figures are read as people write them, and what is wrong is told apart', () => {
  expect(numberOf('１２０人')).toBe(120);
  expect(numberOf('1,200')).toBe(1200);
  for (const typed of ['-3', '1.5', 'たくさん']) expect(fieldProblem('people', typed)).toBe('not_a_number');
  for (const typed of ['-500', '10.5', '５万']) expect(fieldProblem('income_yen', typed)).toBe('not_yen');
  expect(fieldProblem('income_yen', '５０，０００円')).toBeUndefined();
  expect(fieldProblem('goal', 'wonderful')).toBe('not_a_choice');
  expect(fieldProblem('outcome', 'あ'.repeat(4001))).toBe('too_long');
  expect(fieldProblem('worries', '')).toBeUndefined();
});

test('everything of a report must be there before it goes', () => {
  expect(Object.keys(problemsOf('interim', { progress: '進んでいます' }))).toEqual(['spent_yen', 'outlook']);
});

test('only the fields of the section are kept, files and strange names are not', () => {
  expect(typedValues('income', { income_yen: '0', period: 'x', __proto__: 'y' })).toEqual({
    income_yen: '0',
  });
});
