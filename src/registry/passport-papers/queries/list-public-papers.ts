import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { files } from '#platform/files/schema.ts';
import { organisations } from '#registry/organisations/schema.ts';
import type { WrittenKind } from '../rules/papers.ts';
import { passportPapers } from '../schema.ts';

/** A paper that everybody may read. Its file, where there is one, is at `href`. */
export type PublicPaper = {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: WrittenKind;
  readonly fiscalYear: number | null;
  readonly validFrom: string | null;
  readonly title: string;
  readonly summary: string;
  readonly income: number | null;
  readonly expense: number | null;
  readonly carriedOver: number | null;
  readonly enteredAt: Date;
  readonly file: { readonly href: string; readonly type: string; readonly size: number } | null;
};

const isOpen = and(
  eq(passportPapers.publicity, 'public'),
  isNull(passportPapers.endedAt),
  ne(passportPapers.kind, 'roster'),
  inArray(organisations.standing, ['registered', 'lapsed']),
);

/** Current public papers of organisations that everybody may see, the newest year first. */
export async function listPublicPapers(db: Db, organisationIds: readonly string[]): Promise<PublicPaper[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .select({ paper: passportPapers, type: files.type, size: files.size })
    .from(passportPapers)
    .innerJoin(organisations, eq(organisations.id, passportPapers.organisationId))
    .leftJoin(files, and(eq(files.id, passportPapers.fileId), isNull(files.deletedAt)))
    .where(and(isOpen, inArray(passportPapers.organisationId, [...organisationIds])))
    .orderBy(desc(passportPapers.fiscalYear), asc(passportPapers.kind), asc(passportPapers.id));
  return rows.map(({ paper, type, size }) => ({
    id: paper.id,
    organisationId: paper.organisationId,
    kind: paper.kind as WrittenKind,
    fiscalYear: paper.fiscalYear,
    validFrom: paper.validFrom,
    title: paper.title,
    summary: paper.summary,
    income: paper.income,
    expense: paper.expense,
    carriedOver: paper.carriedOver,
    enteredAt: paper.enteredAt,
    file: type === null || size === null ? null : { href: `/passport/papers/${paper.id}`, type, size },
  }));
}

/** One public paper with the id of its file; nothing when it is not, or no longer, public. */
export async function findPublicFile(db: Db, paperId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ fileId: passportPapers.fileId })
    .from(passportPapers)
    .innerJoin(organisations, eq(organisations.id, passportPapers.organisationId))
    .where(and(isOpen, eq(passportPapers.id, paperId)));
  return row?.fileId ?? undefined;
}
