import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { LANGS } from '#kernel/words.ts';
import { PASSWORD_LENGTH } from '#platform/identity/index.ts';
import { HELD_ROLES } from './rules/roles.ts';

const email = z
  .string()
  .transform((v) => v.normalize('NFKC').trim())
  .pipe(z.email().max(200));
const next = z.string().optional();
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

export const linkForm = z.object({ email, next });
export const passwordForm = z.object({ email, password: z.string().min(1).max(PASSWORD_LENGTH.most), next });
export const codeForm = z.object({ code: z.string().trim().min(6).max(20), next });
export const setUpForm = z.object({ password: z.string().max(PASSWORD_LENGTH.most).default(''), next });
export const demoForm = z.object({ person: z.uuid(), next });
export const nextForm = z.object({ next });
export const joinForm = z.object({ name });

export const profileForm = z.object({ name, lang: z.enum(LANGS) });
export const newPasswordForm = z.object({
  current: z.string().max(PASSWORD_LENGTH.most).default(''),
  password: z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most),
});

const roleFields = {
  role: z.enum(HELD_ROLES),
  departmentId: optionalId,
  endsOn: optionalDay,
};
export const inviteForm = z.object({ name, mail: email, lang: z.enum(LANGS), ...roleFields });
export const grantForm = z.object({ ...roleFields, startsOn: optionalDay });
export const searchForm = z.object({ words: z.string().max(100).default('') });
