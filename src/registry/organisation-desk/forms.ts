import { z } from 'zod';
import { KINDS, STANDINGS } from '#registry/organisations/index.ts';

/** What the address of the list asks for; what cannot be read is left out. */
export const listQuery = z.object({
  q: z.string().max(200).catch('').default(''),
  standing: z.enum(STANDINGS).optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ListQuery = z.infer<typeof listQuery>;
