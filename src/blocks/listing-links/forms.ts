import { z } from 'zod';

const list = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .transform((values) => values.slice(0, 500));

/** What changed, told by the holder of a link. */
export const ChangesForm = z.object({
  parts: list.pipe(z.array(z.string().max(60)).min(1)),
  note: z.string().trim().max(1_000).default(''),
});

/** The records whose sheets are to be printed. */
export const SheetsForm = z.object({ id: list.pipe(z.array(z.uuid())) });
