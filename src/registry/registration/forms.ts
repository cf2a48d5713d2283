import { z } from 'zod';
import { oneLine, severalLines } from '#registry/organisations/index.ts';
import { ENTRY_WAYS } from '#registry/registration-papers/index.ts';

const filled = (max: number) => oneLine(max).refine((v) => v !== '', 'required');
const address = z
  .string('mail')
  .transform((v) => v.normalize('NFKC').trim())
  .pipe(z.email('mail').max(254, 'mail'));

/** Somebody without an account: name and address. */
export const startForm = z.object({ name: filled(80), mail: address });

/** Who came to the counter, how, and what for. */
export const counterForm = z.object({
  how: z.enum(ENTRY_WAYS, 'how'),
  name: filled(80),
  mail: z.union([z.literal(''), address]).default(''),
  kind: z.enum(['first', 'renewal', 'change'], 'kind'),
  organisation: oneLine(20).default(''),
});

const version = z.coerce.number().int().min(0).catch(0);

export const versionForm = z.object({ version });

export const acceptForm = z.object({
  version,
  organisationVersion: z
    .string()
    .default('')
    .transform((v) => (/^\d{1,9}$/.test(v) ? Number(v) : null)),
  looked: z
    .literal('yes')
    .optional()
    .transform((v) => v === 'yes'),
  note: severalLines(1_000).default(''),
});

export const reason = severalLines(1_000).refine((v) => v !== '', 'required');
export const remark = severalLines(1_000);
/** Ids of entries that are another group. */
export const differentForm = z.object({
  back: z.enum(['check', 'form/work']).catch('form/work'),
  ids: z
    .string()
    .transform((v) => v.split(' ').filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))),
});
