import { done, type Outcome, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import { type ClassBasis, type ClassRule, deriveClass, type MeasureClass, type Scores } from './classes.ts';

/** What an officer says about a measure's class. Marks may be missing while the class comes from the paper. */
export type ClassInput = {
  classBasis: ClassBasis;
  class: MeasureClass;
  classReason: string;
  urgency: number | null;
  importance: number | null;
  cost: number | null;
  isRunning: boolean;
};

type Marks = Pick<ClassInput, 'urgency' | 'importance' | 'cost' | 'isRunning'>;

/** The marks when all of them are given. */
export function scoresOf({ urgency, importance, cost, isRunning }: Marks): Scores | null {
  return urgency === null || importance === null || cost === null
    ? null
    : { urgency, importance, cost, isRunning };
}

/**
 * The class that an officer's words lead to: from the marks, set by hand with a reason,
 * or the one of the paper (`inherited`) where there is one that still holds.
 */
export function decideClass(
  input: ClassInput,
  rule: ClassRule,
  inherited: MeasureClass | null,
): Outcome<
  ClassInput,
  'policy.scores_missing' | 'policy.override_without_reason' | 'policy.no_class_to_keep'
> {
  if (input.classBasis === 'paper') {
    return inherited === null
      ? refuse('unmet', 'policy.no_class_to_keep')
      : done({ ...input, class: inherited, classReason: '' });
  }
  if (input.classBasis === 'scores') {
    const scores = scoresOf(input);
    return scores
      ? done({ ...input, class: deriveClass(scores, rule), classReason: '' })
      : refuse('unmet', 'policy.scores_missing');
  }
  return input.classReason.trim() === '' ? refuse('unmet', 'policy.override_without_reason') : done(input);
}

/** Whether a rule can sort measures: some weight, and the mid-term threshold below the first. */
export function checkClassRule(
  rule: ClassRule,
): Verdict<'policy.rule_without_weight' | 'policy.rule_points_order'> {
  const { weightUrgency, weightImportance, weightCost, pointsForI, pointsForIIa } = rule;
  if (weightUrgency + weightImportance + weightCost === 0)
    return refuse('unmet', 'policy.rule_without_weight');
  if (pointsForIIa < 1 || pointsForI > 100 || pointsForIIa >= pointsForI) {
    return refuse('unmet', 'policy.rule_points_order');
  }
  return yes;
}

/** A measure that another rule would put in another class. */
export type ClassMove<M> = { measure: M; to: MeasureClass };

/** The measures whose class follows from their marks and would change under this rule. */
export function movesUnder<M extends Marks & { class: MeasureClass; classBasis: ClassBasis }>(
  rule: ClassRule,
  measures: readonly M[],
): ClassMove<M>[] {
  return measures.flatMap((measure) => {
    const scores = measure.classBasis === 'scores' ? scoresOf(measure) : null;
    if (scores === null) return [];
    const to = deriveClass(scores, rule);
    return to === measure.class ? [] : [{ measure, to }];
  });
}
