import { z } from 'zod';
import { SIGNED_IN_WAYS } from './commands/confirm-signed-in.ts';
import type { ListingKind } from './listing-kind.ts';
import { LONGEST_BUDGET } from './rules/freshness.ts';

/** A whole number as people type it: full-width figures and separators are taken too. */
export const days = (least: number, most: number) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFKC').replace(/[\s,]/g, ''))
    .pipe(z.string().regex(/^\d{1,6}$/))
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const budgetField = (part: string) => `budget_${part}`;

/** The rule of a kind; its parts are the fields. */
export function ruleForm(kind: ListingKind) {
  const budget = days(1, LONGEST_BUDGET);
  const budgets: z.ZodType<object> = z.object(
    Object.fromEntries(kind.parts.map(({ key }) => [budgetField(key), budget])),
  );
  const steps = z.object({
    lowerAfterDays: days(1, LONGEST_BUDGET),
    hiddenAfterDays: days(1, LONGEST_BUDGET),
    checkAfterDays: days(0, 365),
    version: days(0, 999_999),
    step: z.enum(['look', 'save']).default('look'),
  });
  return z
    .intersection(steps, budgets)
    .transform(({ step, version, lowerAfterDays, hiddenAfterDays, checkAfterDays, ...given }) => ({
      step,
      rule: {
        budgets: Object.fromEntries(
          kind.parts.map(({ key }) => [key, Number(Reflect.get(given, budgetField(key)))]),
        ),
        steps: { lowerAfterDays, hiddenAfterDays },
        checkAfterDays,
        version,
      },
    }));
}

export const ConfirmForm = z.object({ way: z.enum(SIGNED_IN_WAYS) });
