import { findListing, type ListingKind, openCheck, touchedBy } from '#blocks/listing-freshness/index.ts';
import { mayMail, type Sender, writeToOwners } from '#blocks/listing-links/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { CHECK_LETTER, CHECK_WORDS } from '../words.ts';

/** A visitor says that something is out of date: a check for the centre, and a mail to the owners when they had none this week. */
export async function reportOutdated(
  { tx, now }: Desk,
  kind: ListingKind,
  subjectId: string,
  { part, note }: { readonly part: string | null; readonly note: string },
  sender: Sender,
) {
  const opened = await openCheck(tx, now, kind, subjectId, { source: 'visitor', part, note });
  if (!opened) return refuse('missing', 'listing.unknown');
  const many = opened.as === 'too_many';
  const listing = await findListing(tx, kind.kind, subjectId);
  if (listing && !many && mayMail(listing.mailedOn, japanDay(now))) {
    const label = kind.parts.find(({ key }) => key === part)?.label ?? CHECK_WORDS.whole;
    const letter = { kind: 'listing.report', ...CHECK_LETTER, texts: { part: label } } as const;
    await writeToOwners(tx, now, kind, listing, letter, sender);
  }
  const detail = { kind: kind.kind, part, many };
  return done({ subjectId, detail, many, ...touchedBy(kind, many ? [] : [subjectId]) });
}
