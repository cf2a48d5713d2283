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

export const reason = severalLines(1_000).refine((v) => v !== '', 'required');
