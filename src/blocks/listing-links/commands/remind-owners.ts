import { and, asc, eq, isNull, lte, notExists, or, sql } from 'drizzle-orm';
import type { Listing, ListingKind } from '#blocks/listing-freshness/index.ts';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { MAIL_EVERY_DAYS, REMIND_DAYS, reminderOn } from '../rules/reminders.ts';
import { listingReminders } from '../schema.ts';
import type { Sender } from '../sender.ts';
import { LETTERS } from '../words.ts';
import { writeToOwners } from './write-to-owners.ts';

/** Entries that one portion takes; a night has as many portions as it needs. */
const AT_ONCE = 50;

/** What the audit log names: a portion has no one subject. */
const PORTION = 'listings';

/**
 * Reminds the owners of a portion of the entries whose reminder has come. Mail, link and the row that says so are
 * written together, so that a night that is cut off and run again sends nothing twice.
 */
export async function remindOwners({ tx, now }: Desk, kind: ListingKind, sender: Sender) {
  const today = japanDay(now);
  let mails = 0;
  let reminded = 0;
  for (const listing of await waiting(tx, kind.kind, today)) {
    const step = reminderOn(listing.dueOn, today);
    if (!step) continue;
    const letter = { kind: 'listing.reminder', ...LETTERS[step] } as const;
    const written = await writeToOwners(tx, now, kind, listing, letter, sender);
    await tx
      .insert(listingReminders)
      .values({ listingId: listing.id, dueOn: listing.dueOn, step, sentOn: today, mails: written });
    mails += written;
    reminded += 1;
  }
  return done({ subjectId: PORTION, detail: { kind: kind.kind, reminded, mails }, reminded });
}

/** Entries that are to be reminded today, the oldest first, locked. */
async function waiting(tx: Db, kind: string, today: string): Promise<Listing[]> {
  const late = sql`${listings.dueOn} <= ${addDays(today, -REMIND_DAYS.after)}::date`;
  const due = sql`${listings.dueOn} <= ${today}::date`;
  const step = sql`case when ${late} then 'after' when ${due} then 'due' else 'before' end`;
  const sent = tx
    .select({ id: listingReminders.id })
    .from(listingReminders)
    .where(
      and(
        eq(listingReminders.listingId, listings.id),
        eq(listingReminders.dueOn, listings.dueOn),
        sql`${listingReminders.step} = ${step}`,
      ),
    );
  return tx
    .select()
    .from(listings)
    .where(
      and(
        eq(listings.kind, kind),
        eq(listings.listed, true),
        lte(listings.dueOn, addDays(today, -REMIND_DAYS.before)),
        or(isNull(listings.mailedOn), lte(listings.mailedOn, addDays(today, -MAIL_EVERY_DAYS))),
        notExists(sent),
      ),
    )
    .orderBy(asc(listings.dueOn), asc(listings.id))
    .limit(AT_ONCE)
    .for('update');
}
