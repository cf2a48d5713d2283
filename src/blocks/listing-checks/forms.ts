import { z } from 'zod';
import { type ListingKind, SETTLEMENTS } from '#blocks/listing-freshness/index.ts';

/** A visitor's report: which part, and what is wrong when they care to say. */
export function reportForm(kind: ListingKind) {
  const keys = kind.parts.map(({ key }) => key);
  return z.object({
    part: z
      .string()
      .refine((part) => part === 'any' || keys.includes(part))
      .transform((part) => (part === 'any' ? null : part)),
    note: z.string().trim().max(500).default(''),
  });
}

export const SettleForm = z.object({
  settlement: z.enum(SETTLEMENTS),
  word: z.string().trim().min(1).max(500),
});
