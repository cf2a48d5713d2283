import { eq } from 'drizzle-orm';
import type { Listing, ListingKind } from '#blocks/listing-freshness/index.ts';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { addDays, dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { sendMail } from '#platform/mail/index.ts';
import { linkPath } from '../link-path.ts';
import { MAIL_LINK_DAYS } from '../rules/reminders.ts';
import type { Sender } from '../sender.ts';
import { makeLink } from './make-link.ts';

/** A mail to the owners of one entry. {title} {link} {end} {due} {city} {ask} are filled for every letter. */
export type Letter = {
  readonly kind: `${string}.${string}`;
  readonly subject: Text;
  readonly body: Text;
  /** Last day on which its links work, when that is another than usual. */
  readonly linkEndsOn?: string | undefined;
  /** Further names in the letter, each in every language. */
  readonly texts?: Readonly<Record<string, Text>> | undefined;
};

/**
 * Writes to all owners of an entry, each in their own language and with a link of their own, and counts the mails.
 * The caller has locked the entry and asked `mayMail` first.
 */
export async function writeToOwners(
  tx: Db,
  now: Date,
  kind: ListingKind,
  listing: Pick<Listing, 'id' | 'subjectId' | 'dueOn'>,
  letter: Letter,
  sender: Sender,
): Promise<number> {
  const today = japanDay(now);
  const subject = (await kind.subjects(tx, [listing.subjectId])).get(listing.subjectId);
  const owners = subject ? await kind.owners(tx, listing.subjectId, today) : [];
  if (!subject || owners.length === 0) return 0;
  const end = letter.linkEndsOn ?? addDays(today, MAIL_LINK_DAYS);
  for (const { mail, lang } of owners) {
    const token = await makeLink(tx, now, listing.id, 'mail', end);
    const params = {
      city: sender.city,
      ask: sender.ask,
      title: subject.title,
      due: dayWords(listing.dueOn, lang),
      end: dayWords(end, lang),
      link: `${sender.origin}${linkPath(token, lang)}`,
      ...wordsIn(lang, letter.texts ?? {}),
    };
    await sendMail(tx, now, {
      to: mail,
      lang,
      kind: letter.kind,
      subject: say(lang, letter.subject, params),
      text: say(lang, letter.body, params),
      fromName: sender.city,
    });
  }
  await tx.update(listings).set({ mailedOn: today }).where(eq(listings.id, listing.id));
  return owners.length;
}

function wordsIn(lang: Lang, texts: Readonly<Record<string, Text>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, say(lang, text)]));
}
