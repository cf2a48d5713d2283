import type { Desk } from '#platform/act.ts';
import { passportPapers } from '../schema.ts';

type Report = { organisationId: string; authorId: string; fiscalYear: number; summary: string };

/** Writes a public report of a year in words, for the demonstration. */
export async function plantReport({ tx, now }: Pick<Desk, 'tx' | 'now'>, report: Report): Promise<void> {
  const { authorId, ...facts } = report;
  await tx.insert(passportPapers).values({
    ...facts,
    kind: 'report',
    title: `${report.fiscalYear}年度 事業報告`,
    publicity: 'public',
    enteredAt: now,
    enteredBy: authorId,
  });
}
