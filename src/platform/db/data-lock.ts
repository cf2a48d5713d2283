import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { link, mkdir, readFile, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export type Owner = {
  readonly pid: number;
  /** When the process began, in the kernel's own count; tells a process from a later one with the same number. */
  readonly started: string | null;
  /** Machine and process namespace: a number means something only there. */
  readonly home: string;
  readonly since: string;
  readonly token: string;
};

const FILE = 'lock.json';
const HEARTBEAT_MS = 10_000;
const SILENT_MS = 60_000;

/** Somebody else has the folder open. */
export class DataLockedError extends Error {
  override name = 'DataLockedError';
  readonly owner: Owner;

  constructor(folder: string, owner: Owner) {
    super(
      `データフォルダ ${folder} は、別のむすび（プロセス番号 ${owner.pid}、${owner.since} から起動中）が使用中です。` +
        `そちらを終了してから、もう一度お試しください。\n` +
        `The data folder ${folder} is in use by another Musubi (process ${owner.pid}, running since ${owner.since}). ` +
        `Stop that one first, then try again.`,
    );
    this.owner = owner;
  }
}

export type DataLock = { release(): Promise<void> };

/** Takes the folder for this process alone. Two processes writing into one folder would destroy it. */
export async function lockFolder(folder: string, now: Date): Promise<DataLock> {
  const path = join(resolve(folder), FILE);
  await makeFolder(resolve(folder));
  const me: Owner = {
    pid: process.pid,
    started: startOf(process.pid),
    home: homeOf(),
    since: now.toISOString(),
    token: randomUUID(),
  };
  if (!(await claim(path, me))) {
    await removeStale(path, resolve(folder));
    if (!(await claim(path, me))) throw new DataLockedError(resolve(folder), await ownerOf(path, me));
  }
  return heldLock(path, me);
}

/** The process that has the folder open, if one has. */
export async function folderOwner(folder: string): Promise<Owner | undefined> {
  const path = join(resolve(folder), FILE);
  const owner = await readOwner(path);
  return owner !== undefined && (await isAlive(path, owner)) ? owner : undefined;
}

/** Like a recursive mkdir, which never returns where the system has no room for folders (below /proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

function heldLock(path: string, me: Owner): DataLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    // When the file is gone the folder is going too; the next start will tell.
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release: async () => {
      clearInterval(heartbeat);
      const owner = await readOwner(path);
      if (owner?.token === me.token) await unlink(path);
    },
  };
}

/** The file appears with its contents or not at all. */
async function claim(path: string, me: Owner): Promise<boolean> {
  const mine = `${path}.${me.token}`;
  await writeFile(mine, `${JSON.stringify(me)}\n`, { flag: 'wx', mode: 0o600 });
  try {
    await link(mine, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(mine);
  }
}

/** Clears away the lock of a process that is gone; one process at a time, so that nobody removes a newcomer's lock. */
async function removeStale(path: string, folder: string): Promise<void> {
  const turn = `${path}.clearing`;
  if (!(await takeTurn(turn))) return;
  try {
    const owner = await readOwner(path);
    if (owner === undefined) return;
    if (await isAlive(path, owner)) throw new DataLockedError(folder, owner);
    await unlink(path);
  } finally {
    await rmdir(turn);
  }
}

async function takeTurn(turn: string): Promise<boolean> {
  try {
    await mkdir(turn);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const age = await ageOf(turn);
  if (age === undefined || age < HEARTBEAT_MS) return false;
  await rmdir(turn).catch(() => undefined);
  return takeTurn(turn);
}

async function isAlive(path: string, owner: Owner): Promise<boolean> {
  if (owner.home !== homeOf()) {
    // Another machine or container: its processes cannot be seen from here, only whether it still touches the file.
    const age = await ageOf(path);
    return age !== undefined && age < SILENT_MS;
  }
  if (!isRunning(owner.pid)) return false;
  const started = startOf(owner.pid);
  return started === null || owner.started === null || started === owner.started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function startOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may itself hold spaces and brackets.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function homeOf(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${hostname()} ${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

async function ageOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? undefined : Date.now() - found.mtimeMs;
}

async function readOwner(path: string): Promise<Owner | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Owner);
}

async function ownerOf(path: string, otherwise: Owner): Promise<Owner> {
  return (await readOwner(path)) ?? otherwise;
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
