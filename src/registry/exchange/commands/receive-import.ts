import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/index.ts';
import type { Source } from '#registry/exchange-rows/index.ts';
import { EXCHANGE_PERMITS } from '../rules/permits.ts';
import { exchangeImports } from '../schema.ts';

type Received = {
  readonly source: Source;
  readonly fileName: string;
  readonly rowCount: number;
  /** The stored file and where it lies; none when the caller reads the file itself. */
  readonly stored?: { readonly files: Files; readonly fileId: string } | undefined;
};

/** Takes in a file that was read once; nothing of it is in the register yet. */
export async function receiveImport({ tx, actor, now }: Desk, received: Received) {
  const permit = mayBy(EXCHANGE_PERMITS, actor, 'import');
  if (!permit.ok) return permit;
  const { stored, ...facts } = received;
  const attached = stored && (await stored.files.attach(tx, now, stored.fileId));
  if (attached && !attached.ok) return refuse('missing', 'exchange.not_found');
  const [row] = await tx
    .insert(exchangeImports)
    .values({ ...facts, fileId: stored?.fileId ?? null, createdBy: actor.id, createdAt: now })
    .returning({ id: exchangeImports.id });
  if (!row) throw new Error('the import was not written');
  return done({ subjectId: row.id, detail: { source: facts.source, rows: facts.rowCount } });
}
