import { z } from 'zod';
import { FOLLOW } from './words.ts';

/** The one field of the follow form; full-width letters are taken as half-width ones. */
export const FollowForm = z.object({
  mail: z
    .string(FOLLOW.badMail.ja)
    .transform((typed) => typed.normalize('NFKC').trim())
    .pipe(z.email(FOLLOW.badMail.ja).max(254, FOLLOW.badMail.ja)),
});
