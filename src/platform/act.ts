import type { Actor } from '#kernel/actor.ts';
import type { Outcome } from '#kernel/verdict.ts';
import { auditLog } from './audit/schema.ts';
import type { Db } from './db/db.ts';
import { reactionsTo, type Touched } from './reactions.ts';
import { announce, bump } from './versions/bump.ts';

/** What a command is handed: who acts, when, and the transaction that it must work inside. */
export type Desk = { readonly tx: Db; readonly actor: Actor; readonly now: Date };

export type Done = {
  subjectId: string;
  detail?: Record<string, unknown>;
  /** Records of which other modules keep a picture: they draw it anew in the same transaction (`app/reactions.ts`). */
  touched?: Touched;
};

/**
 * Runs one command as one transaction, with one audit row and one bump of the module's version.
 * A refusal rolls everything back; nothing is recorded for a thing that did not happen.
 * `name` is module.action; the module's cached pages go out of date when it commits.
 */
export async function act<T extends Done, Code extends string>(
  db: Db,
  name: `${string}.${string}`,
  actor: Actor,
  now: Date,
  command: (desk: Desk) => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code>> {
  const changed = new Set([name.slice(0, name.indexOf('.'))]);
  let outcome: Outcome<T, Code> | undefined;
  await db
    .transaction(async (tx) => {
      outcome = await command({ tx, actor, now });
      if (!outcome.ok) return tx.rollback();
      const { subjectId, detail = {}, touched } = outcome.value;
      await tx.insert(auditLog).values({ at: now, actorId: actor.id, act: name, subjectId, detail });
      for (const reaction of touched ? reactionsTo(touched.topic) : []) {
        await reaction.renew(tx, now, touched?.ids ?? [], touched?.affirmedBy);
        changed.add(reaction.module);
      }
      for (const module of [...changed].toSorted()) await bump(tx, module);
    })
    .catch((e: unknown) => {
      if (outcome === undefined || outcome.ok) throw e;
    });
  if (outcome === undefined) throw new Error(`${name} ended without an outcome`);
  if (outcome.ok) for (const module of changed) announce(module);
  return outcome;
}
