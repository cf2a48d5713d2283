import { describe, expect, test } from 'vitest';
import { checkClassRule, decideClass, movesUnder } from './class-decision.ts';
import { FIRST_CLASS_RULE } from './classes.ts';

const input = {
  classBasis: 'scores',
  class: 'Ⅲ',
  classReason: '',
  urgency: 5,
  importance: 5,
  cost: 1,
  isRunning: false,
} as const;

describe('the class of a measure', () => {
  test('follows from the marks, whatever class was sent beside them', () => {
    expect(decideClass(input, FIRST_CLASS_RULE, null)).toMatchObject({ ok: true, value: { class: 'Ⅰ' } });
  });

  test('waits until all three marks are given', () => {
    const answer = decideClass({ ...input, cost: null }, FIRST_CLASS_RULE, null);
    expect(answer).toMatchObject({ ok: false, code: 'policy.scores_missing' });
  });

  test('is set by hand only with a reason', () => {
    const byHand = { ...input, classBasis: 'override' } as const;
    expect(decideClass(byHand, FIRST_CLASS_RULE, null)).toMatchObject({
      code: 'policy.override_without_reason',
    });
    const told = decideClass({ ...byHand, classReason: '来年度に始めるため' }, FIRST_CLASS_RULE, null);
    expect(told).toMatchObject({ ok: true, value: { class: 'Ⅲ' } });
  });

  test('stays as the paper has it where there is a paper, and takes no other letter by that way', () => {
    const paper = { ...input, classBasis: 'paper' } as const;
    expect(decideClass(paper, FIRST_CLASS_RULE, 'Ⅱ-イ')).toMatchObject({ value: { class: 'Ⅱ-イ' } });
    expect(decideClass(paper, FIRST_CLASS_RULE, null)).toMatchObject({ code: 'policy.no_class_to_keep' });
  });
});

test('a rule without a weight, or with its thresholds the wrong way round, sorts nothing', () => {
  const weightless = { ...FIRST_CLASS_RULE, weightUrgency: 0, weightImportance: 0, weightCost: 0 };
  expect(checkClassRule(weightless)).toMatchObject({ code: 'policy.rule_without_weight' });
  const turned = { ...FIRST_CLASS_RULE, pointsForI: 50, pointsForIIa: 70 };
  expect(checkClassRule(turned)).toMatchObject({ code: 'policy.rule_points_order' });
  expect(checkClassRule(FIRST_CLASS_RULE)).toEqual({ ok: true });
});

test('a new rule moves only measures whose class follows from their marks', () => {
  const scored = { ...input, code: '1-1' };
  const byHand = { ...input, code: '1-2', classBasis: 'override' } as const;
  expect(movesUnder(FIRST_CLASS_RULE, [scored, byHand])).toEqual([{ measure: scored, to: 'Ⅰ' }]);
});
