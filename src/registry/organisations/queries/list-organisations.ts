import { and, asc, count, desc, eq, inArray, like, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { numberOf } from '../rules/code.ts';
import type { Kind } from '../rules/kinds.ts';
import { nameKeyOf } from '../rules/name-key.ts';
import type { Standing } from '../rules/standing.ts';
import { organisationNames, organisations } from '../schema.ts';

export type OrganisationFilter = {
  readonly standing?: Standing | undefined;
  readonly kind?: Kind | undefined;
  /** Part of a name, a former name, or a code. */
  readonly text?: string | undefined;
  readonly page?: number | undefined;
};
export const PAGE_SIZE = 50;

/** What a list of the register says of each. */
const LINE = {
  id: organisations.id,
  number: organisations.number,
  kind: organisations.kind,
  standing: organisations.standing,
  name: organisations.name,
  nameKana: organisations.nameKana,
  areaCode: organisations.areaCode,
  registeredOn: organisations.registeredOn,
  validUntil: organisations.validUntil,
  updatedAt: organisations.updatedAt,
} as const;
export type OrganisationLine = Awaited<ReturnType<typeof listOrganisations>>['lines'][number];

/** The staff's list of the register, a page at a time, by kana; second entries that were joined are left out. */
export async function listOrganisations(db: Db, filter: OrganisationFilter) {
  const where = and(
    filter.standing === undefined
      ? ne(organisations.standing, 'merged')
      : eq(organisations.standing, filter.standing),
    filter.kind === undefined ? undefined : eq(organisations.kind, filter.kind),
    textCondition(db, filter.text ?? ''),
  );
  const [total] = await db.select({ count: count() }).from(organisations).where(where);
  const lines = await db
    .select(LINE)
    .from(organisations)
    .where(where)
    .orderBy(
      asc(sql`nullif(${organisations.nameKana}, '')`),
      asc(organisations.name),
      asc(organisations.number),
    )
    .limit(PAGE_SIZE)
    .offset(((filter.page ?? 1) - 1) * PAGE_SIZE);
  return { lines, total: total?.count ?? 0 };
}

function textCondition(db: Db, text: string): SQL | undefined {
  if (text.trim() === '') return undefined;
  const number = numberOf(text);
  if (number !== undefined) return eq(organisations.number, number);
  const pattern = `%${nameKeyOf(text.slice(0, 200)).replace(/[\\%_]/g, '\\$&')}%`;
  const former = db
    .select({ id: organisationNames.organisationId })
    .from(organisationNames)
    .where(like(organisationNames.nameKey, pattern));
  return or(like(organisations.nameKey, pattern), inArray(organisations.id, former));
}

/** How many stand where, for the counts over the list. */
export async function countByStanding(db: Db): Promise<ReadonlyMap<Standing, number>> {
  const rows = await db
    .select({ standing: organisations.standing, count: count() })
    .from(organisations)
    .groupBy(organisations.standing);
  return new Map(rows.map((row) => [row.standing, row.count]));
}

/** Names and codes' numbers of organisations, for pages that only point at them. */
export async function listOrganisationNames(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; number: number; name: string }>();
  const rows = await db
    .select({ id: organisations.id, number: organisations.number, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Ids of everything that is registered, the newest first. */
export async function listRegisteredIds(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.standing, 'registered'))
    .orderBy(desc(organisations.number));
  return rows.map(({ id }) => id);
}
