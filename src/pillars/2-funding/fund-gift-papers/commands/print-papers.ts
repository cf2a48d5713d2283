import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { listIssued, readForPrint } from '../queries/list-papers.ts';
import { GIFT_PAPER_PERMITS } from '../rules/permits.ts';

/** Reads a batch, or one paper of it, with who is addressed; the look is written down (`gift_donors.print`). */
export async function printPapers({ tx, actor }: Desk, batchId: string, paperId?: string) {
  const permit = mayBy(GIFT_PAPER_PERMITS, actor, 'print');
  if (!permit.ok) return permit;
  const issued = await listIssued(tx, { batchId });
  const ids = issued.map(({ paper }) => paper.id).filter((id) => paperId === undefined || id === paperId);
  if (ids.length === 0) return refuse('missing', 'fund_gift_papers.not_found');
  const papers = await readForPrint(tx, ids);
  const printable = papers.filter(({ gift }) => gift.donorErasedAt === null && gift.donorName !== '');
  if (printable.length === 0) return refuse('closed', 'fund_gift_papers.nothing_to_print');
  return done({ subjectId: batchId, detail: { papers: printable.length }, papers: printable });
}
