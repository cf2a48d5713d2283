import type { Context } from 'hono';
import { say } from '#kernel/words.ts';
import { BOOK_OR_GIFT_REFUSALS } from '#pillars/2-funding/fund-gifts/index.ts';
import { headingKey, type TableRead } from '#platform/documents/tables/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Sent } from '#platform/http/read-form.ts';
import { findLongWork } from '#platform/jobs/index.ts';
import type { FieldErrors } from '#ui/index.ts';
import { ResultPage } from './pages/result-page.tsx';
import { ClosedPage, MappingPage, ProgressPage } from './pages/step-pages.tsx';
import {
  countVerdicts,
  findFile,
  findRemembered,
  listRows,
  ROWS_A_PAGE,
  sumNew,
} from './queries/find-file.ts';
import { headingsHash, readGifts } from './read-gifts.ts';
import { guessMapping } from './rules/guess-mapping.ts';
import { VERDICTS } from './rules/row.ts';
import type { GiftFile } from './schema.ts';
import { GIFT_FILE_REFUSALS } from './words.ts';

type C = Context<AppEnv>;
type Extra = { refusal?: string; sent?: Sent; errors?: FieldErrors };
type Status = 200 | 403 | 404 | 409 | 422;
const RENEWED_SECONDS = '3';

/** The table of a file, read again; nothing when it is not there any more. */
export async function tableOf(c: C, id: string): Promise<TableRead | undefined> {
  const found = await findFile(c.var.db, id);
  if (!found || found.fileId === null) return undefined;
  const bytes = await c.var.services.files.bytes(c.var.db, found.fileId);
  return bytes && readGifts(bytes);
}

/** The page of a file is the step at which it stands. */
export async function drawFile(c: C, id: string, extra: Extra = {}, status: Status = 200) {
  const found = await findFile(c.var.db, id);
  if (!found) return c.notFound();
  if (found.erasedAt !== null)
    return c.html(<ClosedPage frame={c.var.frame} refusal={extra.refusal} />, status);
  if (found.state === 'mapping') return drawMapping(c, found, extra, status);
  if (found.state === 'checking' || found.state === 'applying') return drawProgress(c, found, extra, status);
  return drawResult(c, found, extra, status);
}

/** What a file says of people is for whoever brought it in, until it is in the books. */
async function drawMapping(c: C, found: GiftFile, extra: Extra, status: Status) {
  const { db, frame, lang, actor } = c.var;
  const read = found.createdBy === actor.id ? await tableOf(c, found.id) : undefined;
  if (!read?.ok) {
    const refusal = extra.refusal ?? say(lang, GIFT_FILE_REFUSALS['fund_gift_files.not_yours']);
    return c.html(<ClosedPage frame={frame} refusal={refusal} />, 403);
  }
  const { columns } = read.value;
  const remembered = await findRemembered(db, headingsHash(columns.map(({ key }) => key)));
  const hasMapping = Object.keys(found.mapping).length > 0;
  const mapping = hasMapping ? found.mapping : guessMapping(columns, headingKey, remembered);
  return c.html(
    <MappingPage frame={frame} found={found} table={read.value} mapping={mapping} {...extra} />,
    status,
  );
}

async function drawProgress(c: C, found: GiftFile, extra: Extra, status: Status) {
  const { db, frame, actor } = c.var;
  const work = found.workId === null ? undefined : await findLongWork(db, found.workId);
  if (!work) return c.notFound();
  if (work.state === 'queued' || work.state === 'running') c.header('refresh', RENEWED_SECONDS);
  const isMine = found.createdBy === actor.id;
  return c.html(
    <ProgressPage frame={frame} found={found} work={work} isMine={isMine} refusal={extra.refusal} />,
    status,
  );
}

/** Why the last try to enter them failed, in the words of the books or of a gift. */
function undoneWords(c: C, found: GiftFile, work: { state: string; message: string } | undefined) {
  if (found.state !== 'checked' || work?.state !== 'failed') return undefined;
  const words = { ...BOOK_OR_GIFT_REFUSALS, ...GIFT_FILE_REFUSALS };
  return say(
    c.var.lang,
    words[work.message as keyof typeof words] ?? GIFT_FILE_REFUSALS['fund_gift_files.closed'],
  );
}

async function drawResult(c: C, found: GiftFile, extra: Extra, status: Status) {
  const { db, frame, actor } = c.var;
  const verdict = VERDICTS.find((one) => one === c.req.query('verdict'));
  const page = Math.max(1, Math.min(1_000, Math.trunc(Number(c.req.query('page') ?? 1)) || 1));
  const counts = await countVerdicts(db, found.id);
  const total = verdict === undefined ? found.rowCount : (counts[verdict] ?? 0);
  const work = found.workId === null ? undefined : await findLongWork(db, found.workId);
  const props = {
    frame,
    found,
    counts,
    verdict,
    page,
    rows: await listRows(db, found.id, verdict, page),
    newYen: await sumNew(db, found.id),
    pages: Math.ceil(total / ROWS_A_PAGE),
    isMine: found.createdBy === actor.id,
    undone: undoneWords(c, found, work),
  };
  return c.html(<ResultPage {...props} refusal={extra.refusal} />, status);
}
