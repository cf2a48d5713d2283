import { createHash } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { BankRow } from '../rules/bank-row.ts';
import { FUND_BANK_PERMITS } from '../rules/permits.ts';
import { namesOf } from '../rules/read-rows.ts';
import { fundBankFiles, fundBankRows } from '../schema.ts';

const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
/** Rows written, or asked for, at once. */
const PORTION = 1_000;

export type Statement = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly BankRow[];
};

/**
 * Keeps the lines of a statement, all of them or none. The same file is refused; lines that are known from another file
 * that overlaps are counted and left alone.
 */
export async function bringStatement({ tx, actor, now }: Desk, { name, bytes, rows }: Statement) {
  const permit = mayBy(FUND_BANK_PERMITS, actor, 'bring');
  if (!permit.ok) return permit;
  const digest = digestOf(bytes);
  const [before] = await tx.select().from(fundBankFiles).where(eq(fundBankFiles.digest, digest));
  if (before) return refuse('closed', 'fund_bank.file_known');
  const digests = namesOf(rows).map(digestOf);
  const known = new Set<string>();
  for (let at = 0; at < digests.length; at += PORTION) {
    const found = await tx
      .select({ digest: fundBankRows.digest })
      .from(fundBankRows)
      .where(inArray(fundBankRows.digest, digests.slice(at, at + PORTION)));
    for (const row of found) known.add(row.digest);
  }
  const fresh = rows.flatMap((row, i) => {
    const rowDigest = digests[i] ?? '';
    return known.has(rowDigest) ? [] : [{ ...row, digest: rowDigest }];
  });
  const [file] = await tx
    .insert(fundBankFiles)
    .values({
      ...{ digest, name, added: fresh.length, known: rows.length - fresh.length },
      ...{ receivedAt: now, receivedBy: actor.id },
    })
    .onConflictDoNothing()
    .returning({ id: fundBankFiles.id });
  if (!file) return refuse('closed', 'fund_bank.file_known');
  for (let at = 0; at < fresh.length; at += PORTION) {
    await tx
      .insert(fundBankRows)
      .values(fresh.slice(at, at + PORTION).map((row) => ({ ...row, fileId: file.id })));
  }
  return done({ subjectId: file.id, detail: { added: fresh.length, known: rows.length - fresh.length } });
}
