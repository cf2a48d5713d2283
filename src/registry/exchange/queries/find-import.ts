import { and, asc, count, desc, eq, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Verdict } from '#registry/exchange-rows/index.ts';
import { exchangeImports, exchangeMappings, exchangeRows, type Import, type ImportRow } from '../schema.ts';

export async function findImport(db: Db, id: string): Promise<Import | undefined> {
  const [row] = await db.select().from(exchangeImports).where(eq(exchangeImports.id, id));
  return row;
}

/** The newest imports, for the list of the desk. */
export function listImports(db: Db): Promise<Import[]> {
  return db.select().from(exchangeImports).orderBy(desc(exchangeImports.createdAt)).limit(30);
}

export type Counts = Readonly<Partial<Record<Verdict, number>>>;

/** How many rows have which verdict. */
export async function countVerdicts(db: Db, importId: string): Promise<Counts> {
  const rows = await db
    .select({ verdict: exchangeRows.verdict, count: count() })
    .from(exchangeRows)
    .where(eq(exchangeRows.importId, importId))
    .groupBy(exchangeRows.verdict);
  return Object.fromEntries(rows.map((row) => [row.verdict, row.count]));
}

/** How many rows were written. */
export async function countWritten(db: Db, importId: string): Promise<number> {
  const [row] = await db
    .select({ count: count(exchangeRows.writtenAt) })
    .from(exchangeRows)
    .where(eq(exchangeRows.importId, importId));
  return row?.count ?? 0;
}

export const ROWS_A_PAGE = 100;

/** Rows of an import in the order of the file, a page at a time, without what they say of people. */
export async function listRows(db: Db, importId: string, verdict: Verdict | undefined, page: number) {
  return db
    .select(SHOWN)
    .from(exchangeRows)
    .where(ofImport(importId, verdict))
    .orderBy(asc(exchangeRows.line))
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE);
}
export type ShownRow = Omit<ImportRow, 'content' | 'importId'>;

const SHOWN = {
  line: exchangeRows.line,
  verdict: exchangeRows.verdict,
  name: exchangeRows.name,
  organisationId: exchangeRows.organisationId,
  findings: exchangeRows.findings,
  writtenAt: exchangeRows.writtenAt,
} as const;

/** Every row for the report, again without what the rows say. */
export async function listAllRows(db: Db, importId: string): Promise<ShownRow[]> {
  return db.select(SHOWN).from(exchangeRows).where(ofImport(importId)).orderBy(asc(exchangeRows.line));
}

function ofImport(importId: string, verdict?: Verdict): SQL | undefined {
  return and(
    eq(exchangeRows.importId, importId),
    verdict === undefined ? undefined : eq(exchangeRows.verdict, verdict),
  );
}

/** How the columns of a file with these headings were mapped the last time. */
export async function findRemembered(db: Db, headings: string) {
  const [row] = await db
    .select({ mapping: exchangeMappings.mapping })
    .from(exchangeMappings)
    .where(eq(exchangeMappings.headings, headings));
  return row?.mapping;
}
