import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { MODES, SOURCES, TARGETS, type Target } from '#registry/exchange-rows/index.ts';

const text = z.string().max(40).trim().default('');
const tick = z
  .literal('yes')
  .optional()
  .transform((v) => v === 'yes');
const day = z
  .string()
  .max(40)
  .default('')
  .transform((typed) => parseDay(typed) ?? null);
/** Column numbers with a comma between them, as the page offers them; nothing for “not used”. */
const columns = z
  .string()
  .regex(/^(\d{1,3}(,\d{1,3}){0,19})?$/)
  .optional()
  .transform((v) => (v ? v.split(',').map(Number) : undefined));

export const uploadForm = z.object({ source: z.enum(SOURCES).default('own'), file: z.unknown() });
export const sheetForm = z.object({ sheet: text });

/** A form holds one field `column.name` for each target. */
export const mappingForm = z
  .object({
    standing: z.enum(['applicant', 'registered']).default('applicant'),
    registeredOn: day,
    validUntil: day,
    onlyAddress: text,
    showFacts: tick,
    ...(Object.fromEntries(TARGETS.map((target) => [`column.${target}`, columns])) as Record<
      `column.${Target}`,
      typeof columns
    >),
  })
  .refine(
    (form) =>
      form.standing === 'applicant' ||
      (form.registeredOn !== null && form.validUntil !== null && form.registeredOn <= form.validUntil),
    { path: ['registeredOn'], message: 'exchange.days' },
  )
  .transform(({ standing, registeredOn, validUntil, onlyAddress, showFacts, ...rest }) => {
    const chosen = TARGETS.flatMap((target) => {
      const columnsOf = rest[`column.${target}`];
      return columnsOf === undefined ? [] : [[target, columnsOf] as const];
    });
    const isIn = standing === 'registered';
    return {
      standing,
      registeredOn: isIn ? registeredOn : null,
      validUntil: isIn ? validUntil : null,
      onlyAddress,
      showFacts,
      mapping: Object.fromEntries(chosen),
    };
  })
  .refine(({ mapping }) => mapping['name'] !== undefined, {
    path: ['column.name'],
    message: 'exchange.name_not_mapped',
  })
  .refine(
    ({ mapping }) => {
      const used = Object.values(mapping).flat();
      return new Set(used).size === used.length;
    },
    { path: ['column.name'], message: 'exchange.column_twice' },
  );

export const applyForm = z.object({ mode: z.enum(MODES).default('good'), withPossible: tick });
export const exportForm = z.object({
  encoding: z.enum(['utf-8', 'cp932']).default('utf-8'),
  what: z.enum(['public', 'private']).default('public'),
});
