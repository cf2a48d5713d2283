import { eq, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import type { LinkEnd, LinkKind } from '../rules/links.ts';
import { policyLinks } from '../schema.ts';

/** A related line of measures as it is read from one end. */
export type Related = { id: string; code: string; kind: LinkKind; end: LinkEnd };

/** The lines that hang together with this one, whichever end the link was drawn from. */
export async function listRelated(db: Db, code: string): Promise<Related[]> {
  const rows = await linksOf(db).execute({ code });
  return rows
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      code: row.fromCode === code ? row.toCode : row.fromCode,
      end: (row.fromCode === code ? 'from' : 'to') as LinkEnd,
    }))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}

const linksOf = preparedOnce((db) =>
  db
    .select()
    .from(policyLinks)
    .where(
      or(eq(policyLinks.fromCode, sql.placeholder('code')), eq(policyLinks.toCode, sql.placeholder('code'))),
    )
    .prepare(''),
);
