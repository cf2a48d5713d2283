import type { Readable } from 'node:stream';
import type { Actor } from '#kernel/actor.ts';
import type { Outcome } from '#kernel/verdict.ts';
import type { Db } from '#platform/db/db.ts';
import type { FilePurpose } from './purposes.ts';
import type { files } from './schema.ts';

export type StoredFile = typeof files.$inferSelect;

/** Why a file is not taken; `words.ts` says each with its limits. */
export type FileRefusal =
  | 'files.empty'
  | 'files.too_large'
  | 'files.wrong_kind'
  | 'files.name_and_content_differ'
  | 'files.macros'
  | 'files.packed_too_tightly'
  | 'files.broken'
  | 'files.infected'
  | 'files.scanner_away';

/** A file as it came in: its bytes, or a stream of them that is read no further than the limit. */
export type Upload = {
  readonly name: string;
  readonly purpose: FilePurpose;
  readonly bytes?: Uint8Array | undefined;
  readonly stream?: Readable | ReadableStream<Uint8Array> | undefined;
};

/** A file on its way out, with the headers that make it safe to hand to a browser. */
export type FileOut = {
  readonly file: StoredFile;
  readonly stream: Readable;
  readonly headers: Readonly<Record<string, string>>;
};

/** The port through which the rest of the system keeps files. */
export type Files = {
  /**
   * Checks, scans and stores a file, then writes its row. Hand in the root handle, not a transaction:
   * reading and scanning take time. Nothing shows the file before `attach`.
   */
  put(db: Db, now: Date, actor: Pick<Actor, 'id'>, upload: Upload): Promise<Outcome<StoredFile, FileRefusal>>;
  /** Binds a stored file to a record, inside the transaction that writes the record. */
  attach(tx: Db, now: Date, id: string): Promise<Outcome<StoredFile, 'files.not_found'>>;
  /** The file's bytes and headers; nothing when it is not there or was deleted. */
  get(db: Db, id: string): Promise<FileOut | undefined>;
  /** The whole file in memory, for a reader that needs it at once. */
  bytes(db: Db, id: string): Promise<Uint8Array | undefined>;
  /** Marks a file as deleted, inside the transaction that lets go of it; the bytes go with the hourly job. */
  remove(tx: Db, now: Date, id: string): Promise<void>;
};
