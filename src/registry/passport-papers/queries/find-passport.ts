import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { files } from '#platform/files/schema.ts';
import { type Counts, missingFrom, type PaperKind, type Place } from '../rules/papers.ts';
import { type Paper, passportPapers } from '../schema.ts';

/** A paper with what is said of its file; never its content, and never a roster's rows. */
export type PassportPaper = Paper & { readonly file: { type: string; size: number } | null };

const NEWEST_FIRST = [desc(passportPapers.fiscalYear), desc(passportPapers.enteredAt)] as const;

/** The current papers of an organisation's passport, by year, the newest first. Not for public pages. */
export async function findPassport(db: Db, organisationId: string): Promise<PassportPaper[]> {
  return (await listPapers(db, organisationId)).filter((paper) => paper.endedAt === null);
}

/** All papers, those of the past too. */
export async function listPapers(db: Db, organisationId: string): Promise<PassportPaper[]> {
  const rows = await db
    .select({ paper: passportPapers, type: files.type, size: files.size })
    .from(passportPapers)
    .leftJoin(files, and(eq(files.id, passportPapers.fileId), isNull(files.deletedAt)))
    .where(eq(passportPapers.organisationId, organisationId))
    .orderBy(...NEWEST_FIRST, asc(passportPapers.id));
  return rows.map(({ paper, type, size }) => ({
    ...paper,
    file: type === null || size === null ? null : { type, size },
  }));
}

/** Which of the required papers a round in this fiscal year still lacks, for the conditions of a registration. */
export async function missingPapers(
  db: Db,
  organisationId: string,
  required: readonly PaperKind[],
  fiscalYear: number,
): Promise<Place[]> {
  const current = await db
    .select({ kind: passportPapers.kind, fiscalYear: passportPapers.fiscalYear })
    .from(passportPapers)
    .where(and(eq(passportPapers.organisationId, organisationId), isNull(passportPapers.endedAt)));
  return missingFrom(current, required, fiscalYear);
}

export type RosterCounts = Counts & {
  readonly paperId: string;
  readonly fiscalYear: number | null;
  readonly enteredAt: Date;
};

/** What the current roster counts: members, and how many of them live, work or study in the city. */
export async function countsFromRoster(db: Db, organisationId: string): Promise<RosterCounts | undefined> {
  const [roster] = await db
    .select()
    .from(passportPapers)
    .where(
      and(
        eq(passportPapers.organisationId, organisationId),
        eq(passportPapers.kind, 'roster'),
        isNull(passportPapers.endedAt),
      ),
    );
  if (!roster || roster.memberCount === null || roster.citizenCount === null) return undefined;
  const { id, fiscalYear, enteredAt, memberCount, citizenCount } = roster;
  return { paperId: id, fiscalYear, enteredAt, members: memberCount, citizens: citizenCount };
}
