import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { OrganisationLinks } from '#platform/manifest.ts';

/** How many rows of each table belong to an organisation, by the name of the table; tables without any are left out. */
export async function countLinked(
  db: Db,
  links: readonly OrganisationLinks[],
  organisationId: string,
): Promise<ReadonlyMap<string, number>> {
  const parts = links
    .flatMap(({ columns }) => columns)
    .map((named) => {
      const [table = '', column = ''] = named.split('.');
      return sql`select ${table}::text as "table", count(*)::int as rows from ${sql.identifier(table)} where ${sql.identifier(column)} = ${organisationId}::uuid`;
    });
  if (parts.length === 0) return new Map();
  const { rows } = (await db.execute(sql.join(parts, sql` union all `))) as {
    rows: { table: string; rows: number }[];
  };
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.rows > 0) counts.set(row.table, (counts.get(row.table) ?? 0) + row.rows);
  }
  return counts;
}
