import { and, count, eq, gt, sql } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { sendMail } from '#platform/mail/index.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { findLine } from '#policy/register/index.ts';
import { ASKS_AN_HOUR, mayAskAgain } from '../rules/ticket.ts';
import { policyFollowers } from '../schema.ts';
import { tokenFor } from '../token.ts';
import { FOLLOW_MAILS } from '../words.ts';

export type FollowRequest = { code: string; mail: string; lang: Lang };
/** What the mails name: the city, the address under which it is reached, and what seals the links. */
export type Sender = { city: string; origin: string; secret: string };

const CONFIRM_KIND = 'policy.follow_confirm';
/** What the audit log names when an ask changed nothing. */
const NOBODY = 'followers';

/**
 * Notes an address and sends it a link to confirm. The answer is the same whether the address is known or not,
 * so that nobody can find out who follows what.
 */
export async function askToFollow({ tx, now }: Desk, asked: FollowRequest, sender: Sender) {
  const line = await findLine(tx, asked.code, { drafting: false });
  if (!line) return refuse('missing', 'following.no_measure');
  const [known] = await tx
    .select()
    .from(policyFollowers)
    .where(
      and(eq(policyFollowers.code, asked.code), sql`lower(${policyFollowers.mail}) = lower(${asked.mail})`),
    )
    .for('update');
  if (known && !mayAskAgain(known, now)) return done({ subjectId: known.id });
  if ((await countRecent(tx, asked.mail, now)) >= ASKS_AN_HOUR) return done({ subjectId: NOBODY });
  const [follower] = known
    ? await tx
        .update(policyFollowers)
        .set({ askedAt: now, lang: asked.lang })
        .where(eq(policyFollowers.id, known.id))
        .returning()
    : await tx
        .insert(policyFollowers)
        .values({ ...asked, askedAt: now, toldUntil: now })
        .onConflictDoNothing()
        .returning();
  // Somebody pressed twice at the same moment: the other request sends the mail.
  if (!follower) return done({ subjectId: NOBODY });
  const title = line.head.measure.title;
  const link = `${sender.origin}/policy/following/${tokenFor(follower.id, sender.secret)}`;
  await sendMail(tx, now, {
    to: follower.mail,
    lang: asked.lang,
    kind: CONFIRM_KIND,
    subject: say(asked.lang, FOLLOW_MAILS.confirmSubject, { city: sender.city }),
    text: say(asked.lang, FOLLOW_MAILS.confirmBody, { title, link }),
    fromName: sender.city,
  });
  return done({ subjectId: follower.id, detail: { code: asked.code } });
}

/** How many confirmations went to this address within the last hour, for whatever measure. */
async function countRecent(tx: Desk['tx'], mail: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ mails: count() })
    .from(mailMessages)
    .where(
      and(
        eq(mailMessages.kind, CONFIRM_KIND),
        gt(mailMessages.createdAt, new Date(now.getTime() - 3_600_000)),
        sql`lower(${mailMessages.to}) = lower(${mail})`,
      ),
    );
  return row?.mails ?? 0;
}
