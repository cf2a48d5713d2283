import { z } from 'zod';
import { FOLLOW } from './words.ts';

/** The one field of the follow form, and the search that it is about; full-width letters are taken as half-width ones. */
export const FollowForm = z.object({
  kind: z.string().max(40),
  q: z.string().max(2_000).default(''),
  mail: z
    .string(FOLLOW.badMail.ja)
    .transform((typed) => typed.normalize('NFKC').trim())
    .pipe(z.email(FOLLOW.badMail.ja).max(254, FOLLOW.badMail.ja)),
});
