import { resolve } from 'node:path';
import { DataLockedError } from '#platform/db/data-lock.ts';
import type { Settings } from '#platform/settings/settings.ts';

type Known = { text: string; exitCode: number };
type Fault = { code?: unknown; syscall?: unknown; path?: unknown; severity?: unknown };

const LOCKED = 3;
const FAILED = 1;
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST']);

/** What to tell whoever starts the server, when the reason lies outside the program; nothing when it is our own fault. */
export function startFaultText(
  fault: unknown,
  settings: Pick<Settings, 'host' | 'port' | 'dataDir' | 'databaseUrl'>,
): Known | undefined {
  if (fault instanceof DataLockedError) return { text: fault.message, exitCode: LOCKED };
  const text = listenText(fault, settings) ?? serverText(fault, settings) ?? folderText(fault, settings);
  return text === undefined ? undefined : { text, exitCode: FAILED };
}

function listenText(fault: unknown, { host, port }: Pick<Settings, 'host' | 'port'>): string | undefined {
  const { code, syscall } = shape(fault);
  if (syscall !== 'listen' && !(syscall === 'getaddrinfo' && wasListening(fault, host))) return undefined;
  if (code === 'EADDRINUSE') {
    return (
      `ポート ${port} は、ほかのプログラムが使っています。そちらを終了するか、PORT で別の番号を指定してください。\n` +
      `Port ${port} on ${host} is in use by another program. Stop that one, or choose another with PORT.`
    );
  }
  return (
    `${host} のポート ${port} で待ち受けることができません（${code}）。HOST と PORT を確かめてください。\n` +
    `Cannot listen on port ${port} of ${host} (${code}). Check HOST and PORT.`
  );
}

function wasListening(fault: unknown, host: string): boolean {
  return (fault as { hostname?: unknown }).hostname === host;
}

/** A server that is not there, or refuses us. Its name is told, never the password. */
function serverText(fault: unknown, { databaseUrl }: Pick<Settings, 'databaseUrl'>): string | undefined {
  if (databaseUrl === undefined) return undefined;
  const reason = serverReason(fault);
  if (reason === undefined) return undefined;
  const { host, pathname } = new URL(databaseUrl);
  return (
    `PostgreSQL サーバー ${host} のデータベース「${pathname.slice(1)}」を開けません（${reason}）。DATABASE_URL とサーバーを確かめてください。\n` +
    `Cannot open the database “${pathname.slice(1)}” on the PostgreSQL server ${host} (${reason}). ` +
    'Check DATABASE_URL, and that the server runs.'
  );
}

/** Connection faults, and refusals before the first query (SQLSTATE classes 08, 28, 3D, 53, 57). */
function serverReason(fault: unknown): string | undefined {
  const { code, syscall, severity } = shape(fault);
  if (fault instanceof AggregateError) return serverReason(fault.errors[0]);
  if (syscall === 'connect' || syscall === 'getaddrinfo' || code === 'ECONNRESET') return String(code);
  if (severity === 'FATAL' && typeof code === 'string' && /^(08|28|3D|53|57)/.test(code)) {
    return { '28P01': 'wrong password', '3D000': 'no such database' }[code] ?? code;
  }
  const message = fault instanceof Error ? fault.message : '';
  return /timeout|Connection terminated/i.test(message) ? 'no answer' : undefined;
}

function folderText(fault: unknown, { dataDir }: Pick<Settings, 'dataDir'>): string | undefined {
  const { code, path } = shape(fault);
  const folder = resolve(dataDir);
  if (typeof path !== 'string' || !(resolve(path).startsWith(folder) || folder.startsWith(resolve(path))))
    return undefined;
  if (typeof code !== 'string' || !UNWRITABLE.has(code)) return undefined;
  return (
    `データフォルダ ${folder} に書き込めません（${code}）。DATA_DIR と、そのフォルダの権限を確かめてください。\n` +
    `Cannot write to the data folder ${folder} (${code}). Check DATA_DIR and the rights on that folder.`
  );
}

const shape = (fault: unknown): Fault => (typeof fault === 'object' && fault !== null ? fault : {});
