import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findOpenEntry } from '../queries/open-entries.ts';
import { FUND_BANK_PERMITS } from '../rules/permits.ts';
import { fundBankMatches, fundBankRows } from '../schema.ts';

/** Confirms that a line of the statement and an entry are the same money; nothing is posted by it. */
export async function matchRow({ tx, actor, now }: Desk, rowId: string, entryId: string) {
  const permit = mayBy(FUND_BANK_PERMITS, actor, 'match');
  if (!permit.ok) return permit;
  const [row] = await tx.select().from(fundBankRows).where(eq(fundBankRows.id, rowId)).for('update');
  if (!row) return refuse('missing', 'fund_bank.no_row');
  const entry = await findOpenEntry(tx, entryId);
  if (!entry) return refuse('closed', 'fund_bank.entry_taken');
  if (entry.direction !== row.direction || entry.yen !== row.yen) {
    return refuse('unmet', 'fund_bank.not_the_same');
  }
  const [match] = await tx
    .insert(fundBankMatches)
    .values({ rowId, entryId, matchedAt: now, matchedBy: actor.id })
    .onConflictDoNothing()
    .returning({ rowId: fundBankMatches.rowId });
  if (!match) return refuse('closed', 'fund_bank.row_taken');
  return done({ subjectId: rowId, detail: { entryId } });
}

/** Takes a match back that was confirmed by mistake; who did what stays in the audit log. */
export async function unmatchRow({ tx, actor }: Desk, rowId: string) {
  const permit = mayBy(FUND_BANK_PERMITS, actor, 'match');
  if (!permit.ok) return permit;
  const [match] = await tx
    .delete(fundBankMatches)
    .where(eq(fundBankMatches.rowId, rowId))
    .returning({ entryId: fundBankMatches.entryId });
  if (!match) return refuse('missing', 'fund_bank.no_match');
  return done({ subjectId: rowId, detail: { entryId: match.entryId } });
}
