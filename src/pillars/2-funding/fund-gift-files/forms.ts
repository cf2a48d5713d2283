import { z } from 'zod';
import { type Mapping, TARGETS, type Target } from './rules/row.ts';

const column = z
  .string()
  .regex(/^\d{0,3}$/)
  .default('')
  .transform((v) => (v === '' ? undefined : Number(v)));

export const uploadForm = z.object({
  portal: z
    .string()
    .max(60)
    .default('')
    .transform((v) => v.normalize('NFKC').trim()),
  file: z.unknown().optional(),
});

/** A form holds one field `column.name` for each target; a column serves once, and three must be there. */
export const mappingForm = z
  .object(
    Object.fromEntries(TARGETS.map((target) => [`column.${target}`, column])) as Record<
      `column.${Target}`,
      typeof column
    >,
  )
  .transform((form) => {
    const mapping: Mapping = {};
    for (const target of TARGETS) {
      const at = form[`column.${target}`];
      if (at !== undefined) mapping[target] = at;
    }
    return mapping;
  })
  .superRefine((mapping, context) => {
    const used = Object.values(mapping);
    for (const target of ['portalNumber', 'receivedOn', 'yen'] as const) {
      if (mapping[target] !== undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [`column.${target}`],
        message: 'fund_gift_files.columns_missing',
      });
    }
    if (new Set(used).size === used.length) return;
    const twice = TARGETS.find(
      (target) => used.filter((at) => at === mapping[target]).length > 1 && mapping[target] !== undefined,
    );
    context.addIssue({
      code: 'custom',
      path: [`column.${twice ?? 'note'}`],
      message: 'fund_gift_files.column_twice',
    });
  });
