import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, type TransferListItem, workerData } from 'node:worker_threads';
import type { Engine } from './engine.ts';
import { openFolder } from './pglite-engine.ts';

/** What the server's thread asks of this one. */
export type Question =
  | { id: number; ask: 'send'; message: Uint8Array }
  | { id: number; ask: 'reset' | 'syncs' | 'close' };
export type Answer =
  | { id: number; kind: 'bytes'; bytes: Uint8Array }
  | { id: number; kind: 'done'; value?: number | undefined }
  | { id: number; kind: 'failed'; message: string };

/** The first database of a folder is made in a process of its own, because that takes memory which is never given back. */
async function initialise(folder: string): Promise<void> {
  const engine = await openFolder(folder);
  await engine.close();
  syncTree(folder);
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else syncOne(path);
  }
  syncOne(folder);
}

function syncOne(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

async function answer(engine: Engine, question: Question, reply: (answer: Answer) => void): Promise<void> {
  const { id } = question;
  switch (question.ask) {
    case 'send':
      await engine.send(question.message, (bytes) => reply({ id, kind: 'bytes', bytes }));
      break;
    case 'reset':
      await engine.reset();
      break;
    case 'close':
      await engine.close();
      break;
    case 'syncs':
      reply({ id, kind: 'done', value: await engine.syncs() });
      return;
  }
  reply({ id, kind: 'done' });
}

/** What PostgreSQL's runtime throws is not always an Error. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}

/** Keeps the database in a thread of its own, so that a long query does not stop the server. */
async function serve(port: NonNullable<typeof parentPort>, folder: string): Promise<void> {
  const reply = (message: Answer) => {
    const moved: TransferListItem[] = message.kind === 'bytes' ? [message.bytes.buffer as ArrayBuffer] : [];
    port.postMessage(message, moved);
  };
  const engine = await openFolder(folder);
  port.on('message', (question: Question) => {
    answer(engine, question, reply).catch((error: unknown) => {
      reply({ id: question.id, kind: 'failed', message: reasonOf(error) });
    });
  });
  reply({ id: 0, kind: 'done' });
}

if (isMainThread) await initialise(process.argv[2] ?? '');
else if (parentPort) await serve(parentPort, (workerData as { folder: string }).folder);
