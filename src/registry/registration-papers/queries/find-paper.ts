import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { findNames } from '#registry/people/index.ts';
import { paperNumber } from '../rules/flow.ts';
import { type RegistrationPaper, type Remark, registrationPapers, registrationRemarks } from '../schema.ts';

export type WholePaper = {
  readonly paper: RegistrationPaper;
  /** All that was ever said of it, the oldest first. */
  readonly remarks: readonly Remark[];
  /** Names of everybody who wrote, typed, returned or decided. */
  readonly names: ReadonlyMap<string, string>;
};

/** A paper by its code (R2026-0001) with its remarks. Who may read it is asked by `mayRead`. */
export async function findPaper(db: Db, code: string): Promise<WholePaper | undefined> {
  const found = paperNumber(code);
  if (!found) return undefined;
  const [paper] = await db
    .select()
    .from(registrationPapers)
    .where(
      and(eq(registrationPapers.fiscalYear, found.fiscalYear), eq(registrationPapers.number, found.number)),
    );
  if (!paper) return undefined;
  const remarks = await db
    .select()
    .from(registrationRemarks)
    .where(eq(registrationRemarks.paperId, paper.id))
    .orderBy(asc(registrationRemarks.saidAt), asc(registrationRemarks.id));
  const ids = [paper.authorId, paper.enteredBy, paper.decidedBy, ...remarks.map(({ saidBy }) => saidBy)];
  const names = await findNames(
    db,
    ids.filter((id) => id !== null),
  );
  return { paper, remarks, names };
}

/** Remarks that wait to be mended. */
export const openRemarks = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(({ settledAt }) => settledAt === null);
