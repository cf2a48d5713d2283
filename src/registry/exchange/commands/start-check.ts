import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { enqueue, startLongWork } from '#platform/jobs/index.ts';
import { headingsHash, headingsOf, type Mapping } from '#registry/exchange-rows/index.ts';
import { exchangeImports, exchangeMappings, type Import } from '../schema.ts';
import { lockImport, nextState } from './lock-import.ts';

export const CHECK_JOB = 'exchange.check';
export type Choices = Pick<
  Import,
  'standing' | 'registeredOn' | 'validUntil' | 'showFacts' | 'onlyAddress'
> & { readonly mapping: Mapping };
type TableFacts = {
  readonly columns: readonly { readonly index: number; readonly key: string }[];
  readonly rowCount: number;
};

/** Settles how the columns are read, remembers it for the next file of this kind, and queues the look at every row. */
export async function startCheck(desk: Desk, id: string, choices: Choices, table: TableFacts) {
  const { tx, now, actor } = desk;
  const found = await lockImport(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'check');
  if (!next.ok) return next;
  if (choices.mapping.name === undefined) return refuse('unmet', 'exchange.name_not_mapped');
  const workId = await startLongWork(tx, now, actor, { kind: CHECK_JOB, total: table.rowCount });
  await tx
    .update(exchangeImports)
    .set({ ...choices, state: next.value, rowCount: table.rowCount, workId })
    .where(eq(exchangeImports.id, id));
  const headings = headingsHash(table.columns.map(({ key }) => key));
  const mapping = headingsOf(choices.mapping, table.columns);
  await tx
    .insert(exchangeMappings)
    .values({ headings, mapping, updatedAt: now })
    .onConflictDoUpdate({ target: exchangeMappings.headings, set: { mapping, updatedAt: now } });
  // A file that is not stored is read by whoever brought it in.
  if (found.value.fileId !== null) await enqueue(tx, CHECK_JOB, { importId: id });
  return done({ subjectId: id, detail: { rows: table.rowCount } });
}
