import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { oneLine } from '#registry/organisations/index.ts';

const id = z.uuid().catch(() => crypto.randomUUID());
const name = oneLine(80).pipe(z.string().min(1));
const mail = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(z.email().max(254));

/** The choice of somebody who is no member yet. */
export const NEW = 'new';

/** Whom the representative names: a member by account, or somebody new by name and address. */
export const offerForm = z
  .object({
    id,
    who: z.union([z.literal(NEW), z.uuid()]),
    name: z.string().default(''),
    mail: z.string().default(''),
    stays: z.enum(['yes', 'no']),
  })
  .superRefine((form, context) => {
    if (form.who !== NEW) return;
    for (const [path, part] of Object.entries({ name, mail })) {
      const given = path === 'name' ? form.name : form.mail;
      if (!part.safeParse(given).success) context.addIssue({ code: 'custom', path: [path], message: path });
    }
  });

/** Somebody to invite, with the last day of the membership when it is to end by itself. */
export const inviteForm = z.object({
  name,
  mail,
  endsOn: z
    .string()
    .trim()
    .default('')
    .transform((typed) => (typed === '' ? null : parseDay(typed)))
    .pipe(z.string().nullable()),
});
