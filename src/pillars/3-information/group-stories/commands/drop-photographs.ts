import { inArray } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { files } from '#platform/files/schema.ts';
import { groupPhotographs, type Photograph } from '../schema.ts';

/** Forgets photographs and lets go of their files, whose bytes go within the hour. */
export async function dropPhotographs(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  photographs: readonly Pick<Photograph, 'id' | 'largeFileId' | 'smallFileId'>[],
): Promise<void> {
  if (photographs.length === 0) return;
  await tx.delete(groupPhotographs).where(
    inArray(
      groupPhotographs.id,
      photographs.map(({ id }) => id),
    ),
  );
  const fileIds = photographs.flatMap(({ largeFileId, smallFileId }) => [largeFileId, smallFileId]);
  await tx.update(files).set({ deletedAt: now }).where(inArray(files.id, fileIds));
}
