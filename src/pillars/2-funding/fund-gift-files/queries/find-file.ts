import { and, asc, count, desc, eq, type SQL, sql, sum } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Verdict } from '../rules/row.ts';
import { fundGiftFiles, fundGiftMappings, fundGiftRows, type GiftFile, type GiftRow } from '../schema.ts';

export async function findFile(db: Db, id: string): Promise<GiftFile | undefined> {
  const [row] = await db.select().from(fundGiftFiles).where(eq(fundGiftFiles.id, id));
  return row;
}

/** The newest files, for the list of the desk. */
export function listFiles(db: Db): Promise<GiftFile[]> {
  return db.select().from(fundGiftFiles).orderBy(desc(fundGiftFiles.createdAt)).limit(30);
}

/** A file with the same bytes that was entered, or is on its way. */
export async function findSame(db: Db, digest: string): Promise<GiftFile | undefined> {
  const rows = await db
    .select()
    .from(fundGiftFiles)
    .where(eq(fundGiftFiles.digest, digest))
    .orderBy(desc(fundGiftFiles.createdAt));
  return rows.find(({ state }) => state !== 'abandoned');
}

export type Counts = Readonly<Partial<Record<Verdict, number>>>;

export async function countVerdicts(db: Db, fileId: string): Promise<Counts> {
  const rows = await db
    .select({ verdict: fundGiftRows.verdict, count: count() })
    .from(fundGiftRows)
    .where(eq(fundGiftRows.fileId, fileId))
    .groupBy(fundGiftRows.verdict);
  return Object.fromEntries(rows.map((row) => [row.verdict, row.count]));
}

/** How much the new rows give together. */
export async function sumNew(db: Db, fileId: string): Promise<number> {
  const [row] = await db
    .select({ yen: sum(sql`(${fundGiftRows.gift} ->> 'yen')::bigint`) })
    .from(fundGiftRows)
    .where(and(eq(fundGiftRows.fileId, fileId), eq(fundGiftRows.verdict, 'new')));
  return Number(row?.yen ?? 0);
}

export const ROWS_A_PAGE = 100;
/** A row without what it says of a person. */
export type ShownRow = Omit<GiftRow, 'gift' | 'fileId'> & { readonly yen: number | null };

const SHOWN = {
  line: fundGiftRows.line,
  verdict: fundGiftRows.verdict,
  label: fundGiftRows.label,
  findings: fundGiftRows.findings,
  giftId: fundGiftRows.giftId,
  yen: sql<number | null>`(${fundGiftRows.gift} ->> 'yen')::int`,
} as const;

export function listRows(
  db: Db,
  fileId: string,
  verdict: Verdict | undefined,
  page: number,
): Promise<ShownRow[]> {
  return db
    .select(SHOWN)
    .from(fundGiftRows)
    .where(ofFile(fileId, verdict))
    .orderBy(asc(fundGiftRows.line))
    .limit(ROWS_A_PAGE)
    .offset((page - 1) * ROWS_A_PAGE);
}

export function listAllRows(db: Db, fileId: string): Promise<ShownRow[]> {
  return db.select(SHOWN).from(fundGiftRows).where(ofFile(fileId)).orderBy(asc(fundGiftRows.line));
}

function ofFile(fileId: string, verdict?: Verdict): SQL | undefined {
  return and(
    eq(fundGiftRows.fileId, fileId),
    verdict === undefined ? undefined : eq(fundGiftRows.verdict, verdict),
  );
}

/** How the columns of a file with these headings were mapped the last time. */
export async function findRemembered(db: Db, headings: string) {
  const [row] = await db
    .select({ mapping: fundGiftMappings.mapping })
    .from(fundGiftMappings)
    .where(eq(fundGiftMappings.headings, headings));
  return row?.mapping;
}

/** The portal of the newest file, which is probably the next one's too. */
export async function lastPortal(db: Db): Promise<string> {
  const [row] = await db
    .select({ portal: fundGiftFiles.portal })
    .from(fundGiftFiles)
    .orderBy(desc(fundGiftFiles.createdAt))
    .limit(1);
  return row?.portal ?? '';
}
