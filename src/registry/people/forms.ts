import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { LANGS } from '#kernel/words.ts';
import { HELD_ROLES } from './rules/roles.ts';

const email = z
  .string()
  .transform((v) => v.normalize('NFKC').trim())
  .pipe(z.email().max(200));
const name = z.string().trim().min(1).max(60);

/** A calendar day in either calendar; an empty field is no day. */
const optionalDay = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || typed.trim() === '') return null;
    const day = parseDay(typed);
    if (day !== undefined) return day;
    context.addIssue({ code: 'custom', message: 'no day' });
    return z.NEVER;
  });

const optionalId = z
  .union([z.literal('').transform(() => null), z.uuid()])
  .optional()
  .default(null);

const roleFields = {
  role: z.enum(HELD_ROLES),
  departmentId: optionalId,
  endsOn: optionalDay,
};
export const inviteForm = z.object({ name, mail: email, lang: z.enum(LANGS), ...roleFields });
export const grantForm = z.object({ ...roleFields, startsOn: optionalDay });
export const searchForm = z.object({ words: z.string().max(100).default('') });
