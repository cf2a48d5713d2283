import { z } from 'zod';
import { LANGS } from '#kernel/words.ts';
import { PASSWORD_LENGTH } from '#platform/identity/index.ts';

const email = z
  .string()
  .transform((v) => v.normalize('NFKC').trim())
  .pipe(z.email().max(200));
const next = z.string().optional();
const name = z.string().trim().min(1).max(60);

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
