import { and, asc, eq, isNotNull, lt } from 'drizzle-orm';
import type { ListedSubject, ListingKind } from '#blocks/listing-freshness/index.ts';
import { done } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { sendMail } from '#platform/mail/index.ts';
import { type ListingFollower, listingFollowers } from '../schema.ts';
import { searchWordsOf } from '../search-words.ts';
import { tokenFor } from '../token.ts';
import { FOLLOW_MAILS } from '../words.ts';
import type { FollowSender } from './ask-to-follow.ts';

/** How many followers one portion takes. */
const AT_ONCE = 100;
/** How many records one mail names; the list has the rest. */
const NAMED = 20;

/** What is new is told when it is a minute old: what was written earlier and is committed later is not passed over. */
const SETTLED_AFTER = 60_000;

/**
 * Tells a portion of the followers of a kind what is new since they were last told. Mail and mark are written together,
 * so that a run that is cut off tells nobody twice.
 */
export async function tellFollowers({ tx, now }: Desk, kind: ListingKind, sender: FollowSender) {
  const until = new Date(now.getTime() - SETTLED_AFTER);
  const followers = await tx
    .select()
    .from(listingFollowers)
    .where(
      and(
        eq(listingFollowers.kind, kind.kind),
        isNotNull(listingFollowers.confirmedAt),
        lt(listingFollowers.toldUntil, until),
      ),
    )
    .orderBy(asc(listingFollowers.toldUntil), asc(listingFollowers.id))
    .limit(AT_ONCE)
    .for('update');
  let told = 0;
  for (const follower of followers) {
    const found = await kind.foundSince(tx, follower.query, follower.toldUntil);
    if (found.length > 0) {
      await tellOne({ tx, now }, kind, follower, found, sender);
      told += 1;
    }
    await tx.update(listingFollowers).set({ toldUntil: until }).where(eq(listingFollowers.id, follower.id));
  }
  return done({ subjectId: 'followers', detail: { told }, looked: followers.length });
}

async function tellOne(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  kind: ListingKind,
  follower: ListingFollower,
  found: readonly ListedSubject[],
  sender: FollowSender,
): Promise<void> {
  const { lang, query } = follower;
  const search = await searchWordsOf(tx, kind, query, lang);
  const end = `${sender.origin}/confirmations/follow/${tokenFor(follower.id, sender.secret)}/end`;
  const lines = found.slice(0, NAMED).map(({ title, path }) => `・${title}\n　${sender.origin}${path}`);
  const more = found.length - lines.length;
  const news = more > 0 ? [...lines, say(lang, FOLLOW_MAILS.more, { count: more })] : lines;
  await sendMail(tx, now, {
    to: follower.mail,
    lang,
    kind: 'listing.follow_news',
    subject: say(lang, FOLLOW_MAILS.newsSubject, { city: sender.city, search, count: found.length }),
    text: say(lang, FOLLOW_MAILS.newsBody, {
      search,
      news: news.join('\n'),
      list: `${sender.origin}${kind.listPath}${query === '' ? '' : `?${query}`}`,
      end,
    }),
    fromName: sender.city,
    unsubscribe: end,
  });
}
