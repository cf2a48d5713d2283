import { z } from 'zod';
import { severalLines } from '#registry/organisations/index.ts';

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

export const remark = severalLines(1_000);
/** Ids of entries that are another group. */
export const differentForm = z.object({
  back: z.enum(['check', 'form/work']).catch('form/work'),
  ids: z
    .string()
    .transform((v) => v.split(' ').filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))),
});
