import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** Work that holds a connection of its own; what is asked for meanwhile must be asked of that connection. */
type Held = { kind: 'transaction' | 'owner'; open: boolean; client?: pg.PoolClient | undefined };
const held = new AsyncLocalStorage<Held>();

/** The database itself was used where only the open transaction's handle may be: on one connection that would wait for ever. */
export class WrongHandleError extends Error {
  override name = 'WrongHandleError';
}

/** Marks everything that `work` does as done while a connection is held; the mark ends with the work. */
export async function holding<T>(
  kind: Held['kind'],
  client: pg.PoolClient | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const mark: Held = { kind, open: true, client };
  try {
    return await held.run(mark, work);
  } finally {
    // A timer set by the work outlives it, and takes this mark with it.
    mark.open = false;
  }
}

/** The owner's connection, inside `asOwner`. */
export function ownersClient(): pg.PoolClient | undefined {
  const mark = held.getStore();
  return mark?.open && mark.kind === 'owner' ? mark.client : undefined;
}

function refuseWhileHeld(): void {
  const mark = held.getStore();
  if (!mark?.open) return;
  throw new WrongHandleError(
    mark.kind === 'transaction'
      ? 'The database was used inside an open transaction: use the handle that the transaction was given.'
      : 'The database was used inside asOwner: use the handle that asOwner was given.',
  );
}

type Callback = Parameters<pg.Pool['connect']>[0];

/** A pool that says at once when it is used where its answer could never come. */
export class GuardedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | undefined {
    if (callback === undefined) return this.#connectAlone();
    refuseWhileHeld();
    super.connect(callback);
    return undefined;
  }

  async #connectAlone(): Promise<pg.PoolClient> {
    refuseWhileHeld();
    return super.connect();
  }

  override query = (async (...args: unknown[]) => {
    refuseWhileHeld();
    return Reflect.apply(pg.Pool.prototype.query, this, args);
  }) as pg.Pool['query'];
}
