import { and, asc, eq, gt, isNotNull, isNull, lte, max, or } from 'drizzle-orm';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { sendMail } from '#platform/mail/index.ts';
import { findLine } from '#policy/register/index.ts';
import { type News, policyNews } from '#policy/register/schema.ts';
import { type Follower, policyFollowers } from '../schema.ts';
import { tokenFor } from '../token.ts';
import { FOLLOW_MAILS } from '../words.ts';
import type { Sender } from './ask-to-follow.ts';

/** How many followers one run writes to; the next run takes up the rest. */
const AT_ONCE = 200;

/** News is told when it is a minute old: what was written earlier and is committed later is not passed over. */
const SETTLED_AFTER = 60_000;
const settled = (now: Date) => new Date(now.getTime() - SETTLED_AFTER);

/** Whether anybody has something to hear, so that a quiet quarter of an hour leaves no trace. */
export async function hasNewsToTell(db: Db, now: Date): Promise<boolean> {
  return (await waiting(db, settled(now), 1)).length > 0;
}

/** One mail to everybody who follows a line that moved since they were last told. */
export async function tellFollowers({ tx, now }: Desk, sender: Sender) {
  const until = settled(now);
  const followers = await waiting(tx, until, AT_ONCE);
  let told = 0;
  for (const follower of followers) {
    const news = await newsFor(tx, follower, until);
    await tellOne(tx, now, follower, news, sender);
    await tx.update(policyFollowers).set({ toldUntil: until }).where(eq(policyFollowers.id, follower.id));
    told += 1;
  }
  return done({ subjectId: 'followers', detail: { told } });
}

/** Confirmed followers for whom there is something new, the longest waiting first. */
async function waiting(tx: Db, until: Date, most: number): Promise<Follower[]> {
  const rows = await tx
    .select({ follower: policyFollowers, newest: max(policyNews.at) })
    .from(policyFollowers)
    .innerJoin(policyNews, concerns())
    .where(and(isNotNull(policyFollowers.confirmedAt), lte(policyNews.at, until)))
    .groupBy(policyFollowers.id)
    .orderBy(asc(policyFollowers.toldUntil))
    .limit(most);
  return rows.map((row) => row.follower);
}

/** News of the line itself, or of a whole edition, after the follower was last told. */
function concerns() {
  return and(
    gt(policyNews.at, policyFollowers.toldUntil),
    or(eq(policyNews.code, policyFollowers.code), isNull(policyNews.code)),
  );
}

function newsFor(tx: Db, follower: Follower, until: Date): Promise<News[]> {
  return tx
    .select()
    .from(policyNews)
    .where(
      and(
        gt(policyNews.at, follower.toldUntil),
        lte(policyNews.at, until),
        or(eq(policyNews.code, follower.code), isNull(policyNews.code)),
      ),
    )
    .orderBy(asc(policyNews.at));
}

async function tellOne(tx: Desk['tx'], now: Date, follower: Follower, news: News[], sender: Sender) {
  const { lang, code } = follower;
  const line = await findLine(tx, code, { drafting: false });
  if (!line || news.length === 0) return;
  const title = line.head.measure.title;
  const end = `${sender.origin}/policy/following/${tokenFor(follower.id, sender.secret)}/end`;
  const list = news.map((n) => `・${dayWords(japanDay(n.at), lang)} ${n.title}\n　${n.summary}`).join('\n');
  await sendMail(tx, now, {
    to: follower.mail,
    lang,
    kind: 'policy.follow_news',
    subject: say(lang, FOLLOW_MAILS.newsSubject, { city: sender.city, title }),
    text: say(lang, FOLLOW_MAILS.newsBody, {
      title,
      news: list,
      link: `${sender.origin}/policy/measures/${code}`,
      end,
    }),
    fromName: sender.city,
    unsubscribe: end,
  });
}
