import { mayBy } from '#kernel/permit.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { listRows, type RowView } from '../queries/list-rows.ts';
import { FUND_BANK_PERMITS } from '../rules/permits.ts';

/** Opens lines of the statements, which may name people: the look is recorded with them. */
export async function viewRows({ tx, actor }: Desk, view: RowView, page: number) {
  const permit = mayBy(FUND_BANK_PERMITS, actor, 'read');
  if (!permit.ok) return permit;
  const rows = await listRows(tx, view, page);
  return done({ subjectId: view, detail: { page, rows: rows.length }, rows });
}
