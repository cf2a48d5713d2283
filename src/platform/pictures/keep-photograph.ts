import type { Actor } from '#kernel/actor.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Db } from '#platform/db/db.ts';
import { type FileRefusal, type Files, maxBytes, type StoredFile } from '#platform/files/index.ts';
import { type Picture, type PictureRefusal, scalePicture } from './scale-picture.ts';

/** One photograph as it is kept: two files and their sizes. The file that came in is kept nowhere. */
export type KeptPhotograph = {
  readonly large: { readonly file: StoredFile; readonly width: number; readonly height: number };
  readonly small: { readonly file: StoredFile; readonly width: number; readonly height: number };
};

/** The name that somebody gave may name somebody, so none of it stays. */
const NAME = 'photograph.jpg';

/**
 * Scales a photograph and stores what is left of it. Hand in the root handle; the record that takes the photograph
 * attaches both files in its transaction.
 */
export async function keepPhotograph(
  files: Files,
  db: Db,
  now: Date,
  actor: Pick<Actor, 'id'>,
  bytes: Uint8Array,
): Promise<Outcome<KeptPhotograph, FileRefusal | PictureRefusal>> {
  if (bytes.length === 0) return refuse('unmet', 'files.empty');
  if (bytes.length > maxBytes('photograph')) return refuse('unmet', 'files.too_large');
  const scaled = await scalePicture(bytes);
  if (!scaled.ok) return scaled;
  const store = (picture: Picture) =>
    files.put(db, now, actor, { name: NAME, purpose: 'photograph', bytes: picture.bytes });
  const large = await store(scaled.value.large);
  if (!large.ok) return large;
  const small = await store(scaled.value.small);
  if (!small.ok) return small;
  return done({ large: kept(large.value, scaled.value.large), small: kept(small.value, scaled.value.small) });
}

function kept(file: StoredFile, { width, height }: Picture) {
  return { file, width, height };
}
