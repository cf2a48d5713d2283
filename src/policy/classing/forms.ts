import { z } from 'zod';
import { field } from '#policy/desk/index.ts';
import { CLASS_BASES, CLASSES } from '#policy/register/index.ts';

const mark = z.preprocess(
  (words) => (words === undefined ? '' : field.figures(words)),
  z.enum(['', '1', '2', '3', '4', '5'], 'mark').transform((words) => (words === '' ? null : Number(words))),
);

/** The fields by which a measure comes to its class, for the forms in which they stand. */
export const classDecision = {
  classBasis: z.enum(CLASS_BASES, 'classBasis'),
  class: z.enum(CLASSES, 'class'),
  classReason: field.text(1000),
  urgency: mark,
  importance: mark,
  cost: mark,
  isRunning: field.tick,
};

const weight = field.whole(0, 10, 'weight');
const points = field.whole(0, 100, 'points');
const rule = {
  weightUrgency: weight,
  weightImportance: weight,
  weightCost: weight,
  pointsForI: points,
  pointsForIIa: points,
};
export const RulePreviewForm = z.object(rule);
export const RuleForm = z
  .object({ ...rule, reason: field.text(1000), version: field.whole(0, 1_000_000, 'version') })
  .transform(({ reason, version: seenVersion, ...sent }) => ({ rule: sent, reason, seenVersion }));
