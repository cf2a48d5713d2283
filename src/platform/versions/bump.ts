import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { moduleVersions } from './schema.ts';

export const VERSIONS_CHANNEL = 'module_versions';
type Listener = (module: string) => void;
const listeners = new Set<Listener>();

/** Marks a module's data as changed, inside the transaction that changes it; other processes are told at commit. */
export async function bump(tx: Db, module: string): Promise<void> {
  await tx
    .insert(moduleVersions)
    .values({ module, version: 1 })
    .onConflictDoUpdate({
      target: moduleVersions.module,
      set: { version: sql`${moduleVersions.version} + 1` },
    });
  await tx.execute(sql`select pg_notify(${VERSIONS_CHANNEL}, ${module})`);
}

/** Tells this process that a module's data has changed: after our own commit, or on a notice from another process. */
export function announce(module: string): void {
  for (const listener of listeners) listener(module);
}

/** Hears of every change of a module's data; returns the way to stop hearing. */
export function onBump(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
