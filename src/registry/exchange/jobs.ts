import { type Actor, SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import {
  endLongWork,
  findLongWork,
  type JobContext,
  type JobData,
  type JobSpec,
} from '#platform/jobs/index.ts';
import { judgeRows, readImported } from '#registry/exchange-rows/index.ts';
import { findActor } from '#registry/people/index.ts';
import { applyRows } from './commands/apply-rows.ts';
import { endStaging, stageRows } from './commands/stage-rows.ts';
import { APPLY_JOB } from './commands/start-apply.ts';
import { CHECK_JOB } from './commands/start-check.ts';
import { undoApply } from './commands/undo-apply.ts';
import { findImport } from './queries/find-import.ts';
import type { Import } from './schema.ts';

type Open = Import & { readonly workId: string };

/** The import of a job when it is still in the state that the job is for; queued twice, the second finds nothing to do. */
async function openImport(db: Db, data: JobData, state: Import['state']): Promise<Open | undefined> {
  const found = await findImport(db, String(data['importId']));
  if (!found || found.state !== state || found.workId === null) return undefined;
  return { ...found, workId: found.workId };
}

/** A fault on the last try is shown to the owner, who may let the work go on later. */
async function telling(context: JobContext, workId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (context.attempt.last) await endLongWork(context.db, context.now, workId, 'failed');
    throw fault;
  }
}

async function checkRows({ db, now, files }: JobContext, found: Open): Promise<void> {
  const bytes = found.fileId === null ? undefined : await files.bytes(db, found.fileId);
  const table = bytes && (await readImported(bytes, found.sheet));
  const work = await findLongWork(db, found.workId);
  if (!table?.ok || !work) return endLongWork(db, now, found.workId, 'failed');
  let done = work.done;
  for await (const portion of judgeRows(db, now, table.value, found, done)) {
    done += portion.length;
    const ids = { importId: found.id, workId: found.workId };
    if (!(await stageRows(db, now, ids, portion, done))) return undefined;
  }
  return endStaging(db, now, { importId: found.id, workId: found.workId });
}

/** Writes portion after portion until nothing is left, or until the owner stops it. */
export async function writeRows(db: Db, now: Date, actor: Actor, found: Open) {
  for (;;) {
    const outcome = await act(db, 'organisations.import', actor, now, (desk) => applyRows(desk, found.id));
    if (outcome.ok && !outcome.value.isLast) continue;
    if (!outcome.ok && outcome.code === 'exchange.taken_meanwhile') await undoApply(db, now, found);
    else if (!outcome.ok) await endLongWork(db, now, found.workId, 'failed', outcome.code);
    return outcome;
  }
}

/** The import is done by the hand of whoever decided it, with the roles that hold today. */
async function ownerOf(db: Db, now: Date, { createdBy }: Import): Promise<Actor> {
  if (createdBy === SYSTEM.id) return SYSTEM;
  return findActor(db, createdBy, japanDay(now), { secondFactor: true });
}

export const EXCHANGE_JOBS: readonly JobSpec[] = [
  {
    name: CHECK_JOB,
    async handle(context, data) {
      const found = await openImport(context.db, data, 'checking');
      if (found) await telling(context, found.workId, () => checkRows(context, found));
    },
  },
  {
    name: APPLY_JOB,
    async handle(context, data) {
      const { db, now } = context;
      const found = await openImport(db, data, 'applying');
      if (!found) return;
      const owner = await ownerOf(db, now, found);
      await telling(context, found.workId, async () => void (await writeRows(db, now, owner, found)));
    },
  },
];
