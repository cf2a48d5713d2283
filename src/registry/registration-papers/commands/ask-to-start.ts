import { and, count, eq, gt } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { sendMail } from '#platform/mail/index.ts';
import { type Sender, startMail } from '../mails.ts';
import { registrationStarts } from '../schema.ts';

export type StartRequest = { readonly mail: string; readonly name: string; readonly lang: Lang };

/** Minutes for which a link is good, and how many an address is sent within an hour. */
export const START_MINUTES = 60;
const ASKS_AN_HOUR = 5;
/** What the audit log names when nothing was sent. */
const NOBODY = 'starts';

/** Mails somebody the link by which they begin. The answer is the same whether the address is known or not. */
export async function askToStart(
  { tx, now }: Desk,
  request: StartRequest,
  link: { readonly url: string; readonly hash: string },
  sender: Sender,
) {
  const mail = foldAddress(request.mail);
  const hourAgo = new Date(now.getTime() - 3_600_000);
  const [recent] = await tx
    .select({ asks: count() })
    .from(registrationStarts)
    .where(and(eq(registrationStarts.mail, mail), gt(registrationStarts.askedAt, hourAgo)));
  if ((recent?.asks ?? 0) >= ASKS_AN_HOUR) return done({ subjectId: NOBODY });
  const [row] = await tx
    .insert(registrationStarts)
    .values({
      ...request,
      mail,
      tokenHash: link.hash,
      askedAt: now,
      expiresAt: new Date(now.getTime() + START_MINUTES * 60_000),
    })
    .returning({ id: registrationStarts.id });
  if (!row) throw new Error('the link was not stored');
  await sendMail(tx, now, startMail({ ...request, mail }, link.url, sender));
  return done({ subjectId: row.id });
}
