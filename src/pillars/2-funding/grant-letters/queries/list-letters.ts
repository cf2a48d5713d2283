import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { LetterKey } from '../rules/letter-kinds.ts';
import { grantLetterBatches, grantLetters } from '../schema.ts';

export type Letter = typeof grantLetters.$inferSelect;
export type LetterBatch = typeof grantLetterBatches.$inferSelect;
/** A letter as lists show it: everything but what stands in it. */
export type LetterLine = Omit<Letter, 'content'> & {
  /** The group, as the first line of the address has it; nothing once the content is erased. */
  readonly addressee: string | null;
  /** The number of the letter that stands in its place. */
  readonly replacedBy: string | undefined;
};

export const LETTERS_A_PAGE = 50;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export type LetterFilter = {
  readonly fiscalYear?: number | undefined;
  readonly key?: LetterKey | undefined;
  readonly applicationIds?: readonly string[] | undefined;
  readonly batchId?: string | undefined;
};

function conditionsOf({ fiscalYear, key, applicationIds, batchId }: LetterFilter): SQL[] {
  return [
    ...(fiscalYear === undefined ? [] : [eq(grantLetters.fiscalYear, fiscalYear)]),
    ...(key === undefined ? [] : [eq(grantLetters.key, key)]),
    ...(applicationIds === undefined ? [] : [inArray(grantLetters.applicationId, [...applicationIds])]),
    ...(batchId === undefined ? [] : [eq(grantLetters.batchId, batchId)]),
  ];
}

/** Letters, the newest first; `page` counts from 1 and holds fifty, none gives all. */
export async function listLetters(db: Db, filter: LetterFilter, page?: number): Promise<LetterLine[]> {
  if (filter.applicationIds?.length === 0) return [];
  const query = db
    .select(COLUMNS)
    .from(grantLetters)
    .where(and(...conditionsOf(filter)))
    .orderBy(desc(grantLetters.fiscalYear), desc(grantLetters.number))
    .$dynamic();
  const rows = await (page === undefined
    ? query
    : query.limit(LETTERS_A_PAGE).offset((page - 1) * LETTERS_A_PAGE));
  return withReplacing(db, rows);
}

const COLUMNS = {
  id: grantLetters.id,
  fiscalYear: grantLetters.fiscalYear,
  number: grantLetters.number,
  code: grantLetters.code,
  key: grantLetters.key,
  templateId: grantLetters.templateId,
  applicationId: grantLetters.applicationId,
  applicationCode: grantLetters.applicationCode,
  dated: grantLetters.dated,
  addressee: sql<string | null>`${grantLetters.content}->'addressee'->>0`,
  digest: grantLetters.digest,
  batchId: grantLetters.batchId,
  replacesId: grantLetters.replacesId,
  replacesWhy: grantLetters.replacesWhy,
  issuedAt: grantLetters.issuedAt,
  issuedBy: grantLetters.issuedBy,
  erasedAt: grantLetters.erasedAt,
};

async function withReplacing(db: Db, rows: Omit<LetterLine, 'replacedBy'>[]): Promise<LetterLine[]> {
  const ids = rows.map(({ id }) => id);
  const heirs =
    ids.length === 0
      ? []
      : await db
          .select({ id: grantLetters.replacesId, code: grantLetters.code })
          .from(grantLetters)
          .where(inArray(grantLetters.replacesId, ids));
  const codes = new Map(heirs.map(({ id, code }) => [id, code]));
  return rows.map((row) => ({ ...row, replacedBy: codes.get(row.id) }));
}

export async function countLetters(db: Db, filter: LetterFilter): Promise<number> {
  const [row] = await db
    .select({ letters: count() })
    .from(grantLetters)
    .where(and(...conditionsOf(filter)));
  return row?.letters ?? 0;
}

/** The letters of one case, the newest first, for its page. */
export function listLettersOf(db: Db, applicationId: string): Promise<LetterLine[]> {
  return listLetters(db, { applicationIds: [applicationId] });
}

export async function findLetter(db: Db, id: string): Promise<Letter | undefined> {
  if (!UUID.test(id)) return undefined;
  const [row] = await db.select().from(grantLetters).where(eq(grantLetters.id, id));
  return row;
}

/** The letters of a batch with what stands in them, in the order of their numbers. */
export async function lettersOfBatch(db: Db, batchId: string): Promise<Letter[]> {
  return db
    .select()
    .from(grantLetters)
    .where(eq(grantLetters.batchId, batchId))
    .orderBy(asc(grantLetters.number));
}

export async function findBatch(db: Db, id: string): Promise<LetterBatch | undefined> {
  if (!UUID.test(id)) return undefined;
  const [row] = await db.select().from(grantLetterBatches).where(eq(grantLetterBatches.id, id));
  return row;
}

export async function listBatches(db: Db): Promise<LetterBatch[]> {
  return db.select().from(grantLetterBatches).orderBy(desc(grantLetterBatches.createdAt)).limit(20);
}
