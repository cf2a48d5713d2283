import type { Db } from './db/db.ts';

/** Records that a command changed; `affirmedBy` is who has said with it that everything in them holds today. */
export type Touched = {
  readonly topic: string;
  readonly ids: readonly string[];
  readonly affirmedBy?: string | undefined;
};

/** What a module does, inside the same transaction, when records of another one have changed. */
export type Reaction = {
  /** Names what changed, as `Done.touched` does: organisations. */
  readonly topic: string;
  /** The module whose data the reaction changes. */
  readonly module: string;
  renew(tx: Db, now: Date, ids: readonly string[], affirmedBy?: string): Promise<void>;
};

const reactions = new Map<string, Reaction>();

/** Makes a reaction known; the app does it once at the start. A second one of the same topic and module takes its place. */
export function react(reaction: Reaction): void {
  reactions.set(`${reaction.topic} ${reaction.module}`, reaction);
}

export function reactionsTo(topic: string): readonly Reaction[] {
  return [...reactions.values()].filter((reaction) => reaction.topic === topic);
}
