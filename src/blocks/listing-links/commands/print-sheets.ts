import { and, asc, eq, inArray } from 'drizzle-orm';
import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { LINK_PERMITS } from '../rules/permits.ts';
import { makeLink } from './make-link.ts';

/** One sheet: whom it is for, and the secret of its code. It is drawn once and kept nowhere. */
export type Sheet = { readonly title: string; readonly token: string };

/** Sheets that one print takes. */
export const SHEETS_AT_ONCE = 200;

/** Makes a code for each record, for sheets that are printed now. */
export async function printSheets(
  { tx, actor, now }: Desk,
  kind: ListingKind,
  subjectIds: readonly string[],
  endsOn: string,
) {
  const permit = mayBy(LINK_PERMITS, actor, 'print_sheets');
  if (!permit.ok) return permit;
  if (subjectIds.length === 0) return refuse('missing', 'listing.no_sheets');
  const rows = await tx
    .select({ id: listings.id, subjectId: listings.subjectId })
    .from(listings)
    .where(
      and(
        eq(listings.kind, kind.kind),
        eq(listings.listed, true),
        inArray(listings.subjectId, subjectIds.slice(0, SHEETS_AT_ONCE)),
      ),
    )
    .orderBy(asc(listings.subjectId));
  const subjects = await kind.subjects(
    tx,
    rows.map((row) => row.subjectId),
  );
  const sheets: Sheet[] = [];
  for (const { id, subjectId } of rows) {
    const title = subjects.get(subjectId)?.title;
    if (title !== undefined) sheets.push({ title, token: await makeLink(tx, now, id, 'sheet', endsOn) });
  }
  if (sheets.length === 0) return refuse('missing', 'listing.no_sheets');
  const titles = sheets.toSorted((a, b) => a.title.localeCompare(b.title, 'ja'));
  return done({
    subjectId: kind.kind,
    detail: { kind: kind.kind, sheets: sheets.length, endsOn },
    sheets: titles,
  });
}
