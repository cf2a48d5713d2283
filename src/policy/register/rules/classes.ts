/** The classes of the guideline, highest first: Ⅰ 重点, Ⅱ-ア 中期, Ⅱ-イ 継続・充実, Ⅲ 段階的. */
export const CLASSES = ['Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ'] as const;
export type MeasureClass = (typeof CLASSES)[number];

/** Where a measure's class comes from: the adopted paper, the scores, or an officer who says why. */
export const CLASS_BASES = ['paper', 'scores', 'override'] as const;
export type ClassBasis = (typeof CLASS_BASES)[number];

/** Marks from 1 (low) to 5 (high); a high cost speaks against a measure. */
export type Scores = { urgency: number; importance: number; cost: number; isRunning: boolean };

/** Weights are whole numbers from 0 to 10; thresholds are points out of 100. The city edits them. */
export type ClassRule = {
  weightUrgency: number;
  weightImportance: number;
  weightCost: number;
  pointsForI: number;
  pointsForIIa: number;
};

/** Points out of 100 by the weighted marks; a cheap measure earns what an expensive one loses. */
export function pointsOf(scores: Scores, rule: ClassRule): number {
  const weights = rule.weightUrgency + rule.weightImportance + rule.weightCost;
  if (weights === 0) return 0;
  const sum =
    rule.weightUrgency * (scores.urgency - 1) +
    rule.weightImportance * (scores.importance - 1) +
    rule.weightCost * (5 - scores.cost);
  return Math.round((sum / (weights * 4)) * 100);
}

/**
 * The class that follows from the marks, as the guideline explains its classes:
 * enough points for Ⅰ come first; work that already runs is continued and improved (Ⅱ-イ);
 * of the rest, enough points make it mid-term (Ⅱ-ア), and what remains is taken up in stages (Ⅲ).
 */
export function deriveClass(scores: Scores, rule: ClassRule): MeasureClass {
  const points = pointsOf(scores, rule);
  if (points >= rule.pointsForI) return 'Ⅰ';
  if (scores.isRunning) return 'Ⅱ-イ';
  return points >= rule.pointsForIIa ? 'Ⅱ-ア' : 'Ⅲ';
}

/** A city that has not set its own rule yet starts with even weights. */
export const FIRST_CLASS_RULE: ClassRule = {
  weightUrgency: 2,
  weightImportance: 2,
  weightCost: 1,
  pointsForI: 70,
  pointsForIIa: 50,
};

export function isMeasureClass(value: unknown): value is MeasureClass {
  return CLASSES.some((c) => c === value);
}
