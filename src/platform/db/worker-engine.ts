import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './embedded-worker.ts';
import type { Engine } from './engine.ts';
import { workerFile } from './worker-file.ts';

type Waiting = {
  onBytes: (bytes: Uint8Array) => void;
  resolve: (value: number | undefined) => void;
  reject: (error: Error) => void;
};
type Ask = (question: Omit<Question, 'id'>, onBytes?: Waiting['onBytes']) => Promise<number | undefined>;

/** Makes a new database in `folder`, which appears whole or not at all. */
export async function initialiseFolder(folder: string): Promise<void> {
  const half = `${folder}.new-${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  await removeHalves(folder);
  await mkdir(half, { recursive: true, mode: 0o700 });
  try {
    await promisify(execFile)(process.execPath, [await workerFile(), half]);
    await rename(half, folder);
    await syncFolder(dirname(folder));
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** What earlier starts left that were killed in the middle. */
async function removeHalves(folder: string): Promise<void> {
  const names = await readdir(dirname(folder));
  const halves = names.filter((name) => name.startsWith(`${basename(folder)}.new-`));
  for (const half of halves)
    await rm(join(dirname(folder), half), { recursive: true, force: true, maxRetries: 3 });
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

/** The database of a folder, in a thread of its own; made first when there is none. */
export async function startWorkerEngine(folder: string): Promise<Engine> {
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialiseFolder(folder);
  const worker = new Worker(await workerFile(), { workerData: { folder } });
  const { ask, ready, left } = conversation(worker);
  await ready;
  return {
    send: async (message, onBytes) => {
      await ask({ ask: 'send', message } as Omit<Question, 'id'>, onBytes);
    },
    reset: async () => {
      await ask({ ask: 'reset' });
    },
    syncs: async () => (await ask({ ask: 'syncs' })) ?? 0,
    close: async () => {
      left();
      await ask({ ask: 'close' });
      await worker.terminate();
    },
  };
}

/** Questions to the thread and its answers, matched by number; when the thread dies, whoever waits is told. */
function conversation(worker: Worker): { ask: Ask; ready: Promise<unknown>; left: () => void } {
  const waiting = new Map<number, Waiting>();
  let dead: Error | undefined;
  let leaving = false;
  let last = 0;
  const wait = (id: number, onBytes: Waiting['onBytes']) =>
    new Promise<number | undefined>((resolve, reject) => {
      waiting.set(id, { onBytes, resolve, reject });
    });
  const die = (error: Error) => {
    dead ??= error;
    for (const one of waiting.values()) one.reject(dead);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const one = waiting.get(answer.id);
    if (one === undefined) return;
    if (answer.kind === 'bytes') return one.onBytes(answer.bytes);
    waiting.delete(answer.id);
    if (answer.kind === 'done') one.resolve(answer.value);
    else one.reject(new Error(`the embedded database failed: ${answer.message}`));
  });
  worker.on('error', die);
  worker.on('exit', (code) => {
    if (!leaving) die(new Error(`the thread of the embedded database ended (${code})`));
  });
  const ready = wait(0, () => undefined);
  return {
    ready,
    left: () => {
      leaving = true;
    },
    ask: (question, onBytes = () => undefined) => {
      if (dead) return Promise.reject(dead);
      last += 1;
      const answered = wait(last, onBytes);
      worker.postMessage({ ...question, id: last });
      return answered;
    },
  };
}
