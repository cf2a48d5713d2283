import type { Actor } from '#kernel/actor.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { headingKey, type Table } from '#platform/documents/tables/index.ts';
import { guessMapping, judgeRows, type Mode, type Source } from '#registry/exchange-rows/index.ts';
import { receiveImport } from './commands/receive-import.ts';
import { endStaging, stageRows } from './commands/stage-rows.ts';
import { startApply } from './commands/start-apply.ts';
import { startCheck } from './commands/start-check.ts';
import { writeRows } from './jobs.ts';
import { findImport } from './queries/find-import.ts';
import type { ExchangeRefusal } from './refusal-words.ts';

type Imported = { readonly importId: string; readonly written: number };

/** Brings in a file without a person at the screen: what the pages do in several steps, in one go and with the same commands. */
export async function importFile(
  db: Db,
  now: Date,
  actor: Actor,
  file: { name: string; table: Table; source: Source; mode: Mode },
): Promise<Outcome<Imported, ExchangeRefusal>> {
  const { table, source, mode } = file;
  const received = { source, fileName: file.name, rowCount: table.rows.length };
  const taken = await act(db, 'exchange.receive', actor, now, (desk) => receiveImport(desk, received));
  if (!taken.ok) return taken;
  const importId = taken.value.subjectId;
  const mapping = guessMapping(table.columns, headingKey);
  const facts = { standing: 'applicant' as const, registeredOn: null, validUntil: null };
  const choices = { ...facts, showFacts: false, onlyAddress: '', mapping };
  const checked = await act(db, 'exchange.start_check', actor, now, (desk) =>
    startCheck(desk, importId, choices, { columns: table.columns, rowCount: table.rows.length }),
  );
  if (!checked.ok) return checked;
  await stageAll(db, now, importId, table);
  const started = await act(db, 'exchange.start_apply', actor, now, (desk) =>
    startApply(desk, importId, { mode, withPossible: false }),
  );
  if (!started.ok) return started;
  const open = await findImport(db, importId);
  if (!open || open.workId === null) return refuse('missing', 'exchange.not_found');
  const outcome = await writeRows(db, now, actor, { ...open, workId: open.workId });
  return outcome.ok ? done({ importId, written: Number(outcome.value.detail['total']) }) : outcome;
}

async function stageAll(db: Db, now: Date, importId: string, table: Table): Promise<void> {
  const found = await findImport(db, importId);
  if (!found || found.workId === null) return;
  const ids = { importId, workId: found.workId };
  let so = 0;
  for await (const portion of judgeRows(db, now, table, found)) {
    so += portion.length;
    await stageRows(db, now, ids, portion, so);
  }
  await endStaging(db, now, ids);
}
