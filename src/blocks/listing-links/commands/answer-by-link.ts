import { eq } from 'drizzle-orm';
import { confirmParts, type ListingKind, openCheck, touchedBy } from '#blocks/listing-freshness/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { hashToken } from '#platform/identity/index.ts';
import { findLink } from '../queries/find-link.ts';
import { listingLinks } from '../schema.ts';

/** What changed, as the holder of a link tells it. */
export type Changes = { readonly parts: readonly string[]; readonly note: string };

/** Locks the link first, so that two presses at the same moment are one after the other. */
async function openLink(tx: Db, now: Date, kinds: readonly ListingKind[], token: string) {
  await tx
    .select({ id: listingLinks.id })
    .from(listingLinks)
    .where(eq(listingLinks.hash, hashToken(token)))
    .for('update');
  const found = await findLink(tx, token, japanDay(now));
  const kind = kinds.find((one) => one.kind === found?.listing.kind);
  return found && kind ? { ...found, kind } : undefined;
}

/** The one tap: everything is as it was. A second press changes nothing, and is no error. */
export async function confirmByLink({ tx, actor, now }: Desk, kinds: readonly ListingKind[], token: string) {
  const open = await openLink(tx, now, kinds, token);
  if (!open) return refuse('missing', 'listing.link_gone');
  const { kind, link, listing } = open;
  const subjectId = listing.subjectId;
  const again = link.usedAt !== null;
  if (!again) {
    await confirmParts(tx, now, kind, subjectId, { way: link.carrier, actorId: actor.id });
    await tx.update(listingLinks).set({ usedAt: now }).where(eq(listingLinks.id, link.id));
  }
  const detail = { kind: kind.kind, way: link.carrier, again };
  return done({ subjectId, detail, ...touchedBy(kind, again ? [] : [subjectId]) });
}

/** Some parts have changed: a check for the centre on each of them, and the others are confirmed. */
export async function reportByLink(
  { tx, actor, now }: Desk,
  kinds: readonly ListingKind[],
  token: string,
  { parts, note }: Changes,
) {
  const open = await openLink(tx, now, kinds, token);
  if (!open) return refuse('missing', 'listing.link_gone');
  const { kind, link, listing } = open;
  const subjectId = listing.subjectId;
  const known = kind.parts.map(({ key }) => key);
  const changed = known.filter((key) => parts.includes(key));
  const unchanged = known.filter((key) => !changed.includes(key));
  if (unchanged.length > 0 && changed.length > 0) {
    await confirmParts(tx, now, kind, subjectId, {
      parts: unchanged,
      way: link.carrier,
      actorId: actor.id,
    });
  }
  for (const part of changed) await openCheck(tx, now, kind, subjectId, { source: 'owner', part, note });
  await tx.update(listingLinks).set({ usedAt: now }).where(eq(listingLinks.id, link.id));
  return done({ subjectId, detail: { kind: kind.kind, changed }, ...touchedBy(kind, [subjectId]) });
}
