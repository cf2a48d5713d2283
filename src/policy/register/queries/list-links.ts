import { eq, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { LinkEnd, LinkKind } from '../rules/links.ts';
import { policyLinks } from '../schema.ts';

/** A related line of measures as it is read from one end. */
export type Related = { id: string; code: string; kind: LinkKind; end: LinkEnd };

/** The lines that hang together with this one, whichever end the link was drawn from. */
export async function listRelated(db: Db, code: string): Promise<Related[]> {
  const rows = await db
    .select()
    .from(policyLinks)
    .where(or(eq(policyLinks.fromCode, code), eq(policyLinks.toCode, code)));
  return rows
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      code: row.fromCode === code ? row.toCode : row.fromCode,
      end: (row.fromCode === code ? 'from' : 'to') as LinkEnd,
    }))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}
