import { and, count, eq, gt, sql } from 'drizzle-orm';
import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { done } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { sendMail } from '#platform/mail/index.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { ASKS_AN_HOUR, mayAskAgain } from '../rules/ticket.ts';
import { listingFollowers } from '../schema.ts';
import { searchWordsOf } from '../search-words.ts';
import { tokenFor } from '../token.ts';
import { FOLLOW_MAILS } from '../words.ts';

export type FollowRequest = { readonly query: string; readonly mail: string; readonly lang: Lang };
/** What the mails name: the city, the address under which it is reached, and what seals the links. */
export type FollowSender = { readonly city: string; readonly origin: string; readonly secret: string };

const CONFIRM_KIND = 'listing.follow_confirm';
/** What the audit log names when an ask changed nothing. */
const NOBODY = 'followers';

/**
 * Notes an address and sends it a link to confirm. The answer is the same whether the address is known or not,
 * so that nobody can find out who follows what.
 */
export async function askToFollow(
  { tx, now }: Desk,
  kind: ListingKind,
  asked: FollowRequest,
  sender: FollowSender,
) {
  const { query, mail, lang } = asked;
  const [known] = await tx
    .select()
    .from(listingFollowers)
    .where(
      and(
        eq(listingFollowers.kind, kind.kind),
        eq(listingFollowers.query, query),
        sql`lower(${listingFollowers.mail}) = lower(${mail})`,
      ),
    )
    .for('update');
  if (known && !mayAskAgain(known, now)) return done({ subjectId: known.id });
  if ((await countRecent(tx, mail, now)) >= ASKS_AN_HOUR) return done({ subjectId: NOBODY });
  const [follower] = known
    ? await tx
        .update(listingFollowers)
        .set({ askedAt: now, lang })
        .where(eq(listingFollowers.id, known.id))
        .returning()
    : await tx
        .insert(listingFollowers)
        .values({ kind: kind.kind, ...asked, askedAt: now, toldUntil: now })
        .onConflictDoNothing()
        .returning();
  // Somebody pressed twice at the same moment: the other request sends the mail.
  if (!follower) return done({ subjectId: NOBODY });
  const search = await searchWordsOf(tx, kind, query, lang);
  const link = `${sender.origin}/confirmations/follow/${tokenFor(follower.id, sender.secret)}`;
  await sendMail(tx, now, {
    to: follower.mail,
    lang,
    kind: CONFIRM_KIND,
    subject: say(lang, FOLLOW_MAILS.confirmSubject, { city: sender.city }),
    text: say(lang, FOLLOW_MAILS.confirmBody, { search, link }),
    fromName: sender.city,
  });
  return done({ subjectId: follower.id, detail: { kind: kind.kind } });
}

/** How many confirmations went to this address within the last hour, for whatever search. */
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
