import { PGlite } from '@electric-sql/pglite';
import type { Engine } from './engine.ts';
import { SyncedNodeFs } from './synced-node-fs.ts';

/** PGlite starts with fsync off; ours is on, by the one method that its file layer passes on, and with less memory. */
const START = [
  ...PGlite.defaultStartParams.filter((flag) => flag !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=32MB'],
];
const PIECE_BYTES = 64 * 1024;

/** Opens the folder, or makes a new database in it when it is empty. */
export async function openFolder(folder: string): Promise<Engine> {
  const fs = new SyncedNodeFs(folder);
  const pglite = await PGlite.create({ fs, dataDir: folder, startParams: START });
  return engineOn(pglite, () => fs.syncs);
}

/** A database in memory alone, filled from a snapshot; for tests. */
export async function openSnapshot(snapshot?: Blob): Promise<Engine> {
  return engineOn(await PGlite.create(snapshot === undefined ? {} : { loadDataDir: snapshot }), () => 0);
}

/** An engine on a running PGlite. */
export function engineOn(pglite: PGlite, syncs: () => number): Engine {
  let queue = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  };
  return {
    send: (message, onBytes) => inTurn(() => run(pglite, message, onBytes)),
    reset: () =>
      inTurn(async () => {
        if (pglite.isInTransaction()) await pglite.exec('ROLLBACK');
        await pglite.exec('DISCARD ALL');
      }),
    syncs: () => Promise.resolve(syncs()),
    close: () => inTurn(() => pglite.close()),
  };
}

/** Small pieces are gathered, so that a long answer does not become thousands of messages between threads. */
async function run(pglite: PGlite, message: Uint8Array, onBytes: (bytes: Uint8Array) => void): Promise<void> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) onBytes(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces));
    pieces = [];
    size = 0;
  };
  await pglite.execProtocolRawStream(message, {
    onRawData: (bytes) => {
      // The bytes lie in PostgreSQL's own memory and are overwritten by its next answer.
      pieces.push(bytes.slice());
      size += bytes.length;
      if (size >= PIECE_BYTES) flush();
    },
  });
  flush();
}
