import type { Context } from 'hono';
import { say } from '#kernel/words.ts';
import { headingKey, type TableRead } from '#platform/documents/tables/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Sent } from '#platform/http/read-form.ts';
import { findLongWork } from '#platform/jobs/index.ts';
import { getCity } from '#registry/city/index.ts';
import { guessMapping, headingsHash, readImported, VERDICTS } from '#registry/exchange-rows/index.ts';
import { listOrganisationNames } from '#registry/organisations/index.ts';
import type { FieldErrors } from '#ui/index.ts';
import { MappingPage } from './pages/mapping-page.tsx';
import { ClosedPage, ProgressPage } from './pages/progress-page.tsx';
import { ResultPage } from './pages/result-page.tsx';
import {
  countVerdicts,
  countWritten,
  findImport,
  findRemembered,
  listRows,
  ROWS_A_PAGE,
} from './queries/find-import.ts';
import { EXCHANGE_REFUSALS } from './refusal-words.ts';
import type { Import } from './schema.ts';

type C = Context<AppEnv>;
type Extra = { refusal?: string; sent?: Sent; errors?: FieldErrors };
type Status = 200 | 403 | 404 | 409 | 422;
const RENEWED_SECONDS = '3';

/** The file of an import, read again; nothing when it is not there any more. */
export async function tableOf(c: C, id: string): Promise<TableRead | undefined> {
  const found = await findImport(c.var.db, id);
  if (!found || found.fileId === null) return undefined;
  const bytes = await c.var.services.files.bytes(c.var.db, found.fileId);
  return bytes && readImported(bytes, found.sheet);
}

/** The page of an import is the step at which it stands. */
export async function drawImport(c: C, id: string, extra: Extra = {}, status: Status = 200) {
  const found = await findImport(c.var.db, id);
  if (!found) return c.notFound();
  if (found.erasedAt !== null)
    return c.html(<ClosedPage frame={c.var.frame} refusal={extra.refusal} />, status);
  if (found.state === 'mapping') return drawMapping(c, found, extra, status);
  if (found.state === 'checking' || found.state === 'applying') return drawProgress(c, found, extra, status);
  return drawResult(c, found, extra, status);
}

/** What a file says of people is for whoever brought it in, until it is in the register. */
async function drawMapping(c: C, found: Import, extra: Extra, status: Status) {
  const { db, frame, lang, actor } = c.var;
  const read = found.createdBy === actor.id ? await tableOf(c, found.id) : undefined;
  if (!read?.ok) {
    const refusal = extra.refusal ?? say(lang, EXCHANGE_REFUSALS['exchange.not_yours']);
    return c.html(<ClosedPage frame={frame} refusal={refusal} />, 403);
  }
  const { columns } = read.value;
  const remembered = await findRemembered(db, headingsHash(columns.map(({ key }) => key)));
  const hasMapping = Object.keys(found.mapping).length > 0;
  const mapping = hasMapping ? found.mapping : guessMapping(columns, headingKey, remembered);
  const city = (await getCity(db)).name;
  const props = { frame, found, table: read.value, mapping, city };
  return c.html(<MappingPage {...props} {...extra} />, status);
}

async function drawProgress(c: C, found: Import, extra: Extra, status: Status) {
  const { db, frame, actor } = c.var;
  const work = found.workId === null ? undefined : await findLongWork(db, found.workId);
  if (!work) return c.notFound();
  if (work.state === 'queued' || work.state === 'running') c.header('refresh', RENEWED_SECONDS);
  const isMine = found.createdBy === actor.id;
  return c.html(<ProgressPage frame={frame} found={found} work={work} isMine={isMine} {...extra} />, status);
}

async function drawResult(c: C, found: Import, extra: Extra, status: Status) {
  const { db, frame, actor } = c.var;
  const verdict = VERDICTS.find((one) => one === c.req.query('verdict'));
  const page = Math.max(1, Math.min(1_000, Math.trunc(Number(c.req.query('page') ?? 1)) || 1));
  const rows = await listRows(db, found.id, verdict, page);
  const counts = await countVerdicts(db, found.id);
  const total = verdict === undefined ? found.rowCount : (counts[verdict] ?? 0);
  const work = found.workId === null ? undefined : await findLongWork(db, found.workId);
  const props = {
    frame,
    found,
    rows,
    counts,
    verdict,
    page,
    pages: Math.ceil(total / ROWS_A_PAGE),
    written: await countWritten(db, found.id),
    entries: await listOrganisationNames(
      db,
      rows.flatMap(({ organisationId }) => organisationId ?? []),
    ),
    isMine: found.createdBy === actor.id,
    isUndone: found.state === 'checked' && work?.state === 'failed',
  };
  return c.html(<ResultPage {...props} {...extra} />, status);
}
