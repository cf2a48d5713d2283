import { z } from 'zod';
import { PAPER_KINDS, type PaperKind } from './rules/kinds.ts';

export const issueForm = z.object({ kind: z.enum(PAPER_KINDS), gift: z.uuid().optional() });

/** The fields carry the kind, because one page holds a form for each. */
export const textForm = (kind: PaperKind) =>
  z
    .object({
      [`body-${kind}`]: z.string().trim().min(1).max(2000),
      [`signer-${kind}`]: z.string().trim().max(80).default(''),
    })
    .transform((form) => ({
      body: (form[`body-${kind}`] ?? '').replaceAll('\r\n', '\n'),
      signer: form[`signer-${kind}`] ?? '',
    }));
