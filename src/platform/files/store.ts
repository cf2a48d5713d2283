import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Settings } from '#platform/settings/settings.ts';

/** Where the bytes of files lie, by id. */
export type FileStore = {
  /** Writes a file whole: under another key first, so that a power cut leaves either all of it or none. */
  write(id: string, bytes: Uint8Array): Promise<void>;
  read(id: string): Promise<Readable>;
  readBytes(id: string): Promise<Uint8Array>;
  /** Without complaint when it is already gone. */
  remove(id: string): Promise<void>;
};

/** The store of the settings: a folder beside the embedded database. */
export function createFileStore(settings: Pick<Settings, 'dataDir'>): FileStore {
  const folder = resolve(settings.dataDir, 'files');
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    async write(id, bytes) {
      await disk.put(incomingKey(id), bytes);
      await flush(join(folder, incomingKey(id)));
      await disk.move(incomingKey(id), keyOf(id));
      await flush(join(folder, folderOf(id)));
    },
    read: (id) => disk.getStream(keyOf(id)),
    readBytes: (id) => disk.getBytes(keyOf(id)),
    async remove(id) {
      await disk.delete(incomingKey(id));
      await disk.delete(keyOf(id));
    },
  };
}

const incomingKey = (id: string) => `incoming/${id}`;
/** Ids begin at random, so that no folder grows too long to list. */
const folderOf = (id: string) => id.slice(0, 2);
const keyOf = (id: string) => `${folderOf(id)}/${id}`;

/** Forces a file, or the entries of a folder, to the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
