import { z } from 'zod';
import { oneLine, severalLines } from '#registry/organisations/index.ts';
import { CLAIMED_POSTS } from './rules/flow.ts';

const name = oneLine(80).pipe(z.string().min(1));
const mail = z
  .string()
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(z.email().max(254));

/** What the two officers say of themselves. The sentences stand in words.ts under the second half of each field's name. */
export const recoveryForm = z.object({
  id: z.uuid().catch(() => crypto.randomUUID()),
  askerName: name,
  askerPost: z.enum(CLAIMED_POSTS),
  askerMail: mail,
  secondName: name,
  secondPost: z.enum(CLAIMED_POSTS),
  secondMail: mail,
  situation: severalLines(500).default(''),
});

/** How the identity was checked, or why it is refused. */
export const wordForm = z.object({ word: severalLines(500).pipe(z.string().min(1)) });
