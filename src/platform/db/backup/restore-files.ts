import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { BrokenBackupError } from './format.ts';
import type { Event } from './read-backup.ts';

export type Move = { readonly from: string; readonly to: string };
const PLAN = 'restore.json';

/** Writes the files of a backup into a new folder. */
export function fileTaker(folder: string): (event: Event) => Promise<void> {
  let out: WriteStream | undefined;
  return async (event) => {
    if (event.kind === 'file') out = await create(folder, event.name);
    if (event.kind === 'piece' && out?.write(event.bytes) === false) await drained(out);
    if (event.kind === 'file-end' && out) {
      out.end();
      await finished(out);
    }
  };
}

async function create(folder: string, name: string): Promise<WriteStream> {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) throw new BrokenBackupError('a file lies outside its folder');
  await mkdir(dirname(path), { recursive: true });
  return createWriteStream(path, { flags: 'wx', flush: true });
}

function drained(out: WriteStream): Promise<void> {
  return new Promise((done, failed) => {
    out.once('drain', done);
    out.once('error', failed);
  });
}

/** Puts what was restored in its place. The plan is on disk first, so that a crash between two moves is made good at the next start. */
export async function swapIn(dataDir: string, moves: readonly Move[]): Promise<void> {
  const plan = join(dataDir, PLAN);
  await writeFile(`${plan}.partial`, JSON.stringify(moves), { flush: true });
  await rename(`${plan}.partial`, plan);
  await forceToDisk(dataDir);
  await finishSwap(dataDir);
}

/** Makes the moves that are still to be made; does nothing when no restore was interrupted. */
export async function finishSwap(dataDir: string): Promise<void> {
  const plan = join(dataDir, PLAN);
  const text = await readFile(plan, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  for (const { from, to } of JSON.parse(text) as Move[]) {
    const [source, target] = [join(dataDir, from), join(dataDir, to)];
    if ((await exists(source)) && !(await exists(target))) await rename(source, target);
  }
  await forceToDisk(dataDir);
  await rm(plan);
}

/** Whether something lies there. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function forceToDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
