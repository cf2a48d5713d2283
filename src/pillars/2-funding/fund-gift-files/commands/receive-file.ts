import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/index.ts';
import { findSame } from '../queries/find-file.ts';
import { GIFT_FILE_PERMITS } from '../rules/permits.ts';
import { fundGiftFiles } from '../schema.ts';

type Received = {
  readonly fileName: string;
  readonly portal: string;
  readonly rowCount: number;
  readonly digest: string;
  readonly fileId: string;
};

/** Takes in a file that was read once; the same bytes are not taken twice. Nothing of it is in the books yet. */
export async function receiveFile({ tx, actor, now }: Desk, files: Files, received: Received) {
  const permit = mayBy(GIFT_FILE_PERMITS, actor, 'import');
  if (!permit.ok) return permit;
  if (await findSame(tx, received.digest)) return refuse('closed', 'fund_gift_files.same_file');
  const attached = await files.attach(tx, now, received.fileId);
  if (!attached.ok) return refuse('missing', 'fund_gift_files.not_found');
  const [row] = await tx
    .insert(fundGiftFiles)
    .values({ ...received, createdBy: actor.id, createdAt: now })
    .returning({ id: fundGiftFiles.id });
  if (!row) throw new Error('the file was not written');
  return done({ subjectId: row.id, detail: { rows: received.rowCount } });
}
