import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog, type Log } from '#platform/log/log.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { startFaultText } from './start-fault.ts';

type Say = (text: string) => void;

/**
 * Takes the port, opens the database and loads the rest of the program, all at once: each takes its time.
 * Whoever asks meanwhile waits. A start that cannot succeed ends with a sentence that says what to do.
 */
export async function openHouse(settings: Settings, say: Say): Promise<void> {
  const log = createLog(settings);
  let open: (listener: RequestListener) => void = () => undefined;
  const opened = new Promise<RequestListener>((resolve) => {
    open = resolve;
  });
  const server = createServer((request, response) => {
    void opened.then((listener) => listener(request, response));
  });
  const [database, loaded, port] = await Promise.allSettled([
    openDatabase({
      dataDir: settings.dataDir,
      databaseUrl: settings.databaseUrl,
      backupDir: settings.backupDir,
      warn: (message) => log.warn({ message }, 'database'),
    }),
    import('./start-server.ts'),
    listen(server, settings),
  ]);
  try {
    // In this order: that another Musubi has the data says more than that it has the port.
    const { startServer, greeting } = orThrow(loaded);
    const parts = { settings, database: orThrow(database), log };
    const at = orThrow(port);
    const started = await startServer(parts);
    // From here on the listener is called directly; only who came before had to wait.
    server.removeAllListeners('request').on('request', started.listener);
    open(started.listener);
    stopOnSignal(server, log, () => started.stop().finally(() => parts.database.close()));
    say(greeting(settings, at));
  } catch (fault) {
    server.close();
    server.closeAllConnections();
    // Nothing that is still open may keep a process alive which does not serve.
    if (database.status === 'fulfilled') await database.value.close();
    const known = startFaultText(fault, settings);
    if (!known) throw fault;
    process.stderr.write(`${known.text}\n`);
    process.exitCode = known.exitCode;
  }
}

function orThrow<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** Resolves to the port that was given, which is another than asked for when that was 0. */
function listen(server: Server, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

const PATIENCE_MS = 15_000;
/** Started through npm, one Ctrl-C arrives twice: from the terminal and from npm. */
const ECHO_MS = 1_000;

/** Lets requests finish, closes the database, and ends. When asked once more, ends at once. */
function stopOnSignal(server: Server, log: Log, close: () => Promise<void>): void {
  let since: number | undefined;
  const stop = async (signal: string) => {
    if (since !== undefined) {
      if (performance.now() - since > ECHO_MS) process.exit(1);
      return;
    }
    since = performance.now();
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await closed;
    await close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop('SIGINT'));
  process.on('SIGTERM', () => void stop('SIGTERM'));
}
