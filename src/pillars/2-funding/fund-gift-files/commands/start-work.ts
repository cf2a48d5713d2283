import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { enqueue, startLongWork } from '#platform/jobs/index.ts';
import { countVerdicts } from '../queries/find-file.ts';
import { headingsHash } from '../read-gifts.ts';
import { headingsOf } from '../rules/guess-mapping.ts';
import type { Mapping } from '../rules/row.ts';
import { fundGiftFiles, fundGiftMappings } from '../schema.ts';
import { lockFile, nextState } from './lock-file.ts';

export const CHECK_JOB = 'fund_gift_files.check';
export const APPLY_JOB = 'fund_gift_files.apply';

type Columns = readonly { readonly index: number; readonly key: string }[];

/** Settles how the columns are read, remembers it for the next file of this kind, and queues the look at every row. */
export async function startCheck(
  desk: Desk,
  id: string,
  mapping: Mapping,
  table: { readonly columns: Columns; readonly rowCount: number },
) {
  const { tx, now, actor } = desk;
  const found = await lockFile(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'check');
  if (!next.ok) return next;
  const workId = await startLongWork(tx, now, actor, { kind: CHECK_JOB, total: table.rowCount });
  await tx
    .update(fundGiftFiles)
    .set({ mapping, state: next.value, rowCount: table.rowCount, workId })
    .where(eq(fundGiftFiles.id, id));
  const headings = headingsHash(table.columns.map(({ key }) => key));
  const named = headingsOf(mapping, table.columns);
  await tx
    .insert(fundGiftMappings)
    .values({ headings, mapping: named, updatedAt: now })
    .onConflictDoUpdate({ target: fundGiftMappings.headings, set: { mapping: named, updatedAt: now } });
  await enqueue(tx, CHECK_JOB, { fileId: id });
  return done({ subjectId: id, detail: { rows: table.rowCount } });
}

/** Decides to enter all new rows; one row in the way stops the whole file. */
export async function startApply(desk: Desk, id: string) {
  const { tx, now, actor } = desk;
  const found = await lockFile(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'apply');
  if (!next.ok) return next;
  const counts = await countVerdicts(tx, id);
  if ((counts.error ?? 0) > 0) return refuse('unmet', 'fund_gift_files.rows_in_the_way');
  const total = counts.new ?? 0;
  if (total === 0) return refuse('unmet', 'fund_gift_files.nothing_new');
  const workId = await startLongWork(tx, now, actor, { kind: APPLY_JOB, total });
  await tx.update(fundGiftFiles).set({ state: next.value, workId }).where(eq(fundGiftFiles.id, id));
  await enqueue(tx, APPLY_JOB, { fileId: id });
  return done({ subjectId: id, detail: { rows: total } });
}
