import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { findGift, giftCode } from '#pillars/2-funding/fund-gifts/index.ts';
import { act } from '#platform/act.ts';
import { renderPdf } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { getCity } from '#registry/city/index.ts';
import { type FieldErrors, RefusalPage } from '#ui/index.ts';
import { issuePapers } from './commands/issue-papers.ts';
import { printPapers } from './commands/print-papers.ts';
import { setText } from './commands/set-text.ts';
import { issueForm, textForm } from './forms.ts';
import { giftPaper } from './gift-paper.ts';
import { AT, BatchPage, PapersPage } from './pages/papers-page.tsx';
import { getTexts } from './queries/get-texts.ts';
import { countWaiting, listBatches, listIssued } from './queries/list-papers.ts';
import { PAPER_KINDS } from './rules/kinds.ts';
import { GIFT_PAPER_PERMITS } from './rules/permits.ts';
import { GIFT_PAPER_REFUSALS, GIFT_PAPER_WORDS as WORDS } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof GIFT_PAPER_REFUSALS;
type Status = 200 | 403 | 404 | 409 | 422;
type Extra = {
  errors?: FieldErrors;
  refusal?: string;
  sent?: { kind: string; body: string; signer: string };
};
const BATCH = ':batch{[0-9a-f-]{36}}';
const told = (c: C, refusal: Refusal<Code>) => say(c.var.lang, GIFT_PAPER_REFUSALS[refusal.code]);

async function drawPapers(c: C, { sent, ...extra }: Extra = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const asked = z.uuid().safeParse(c.req.query('gift'));
  const found = asked.success ? await findGift(db, asked.data) : undefined;
  const texts = await getTexts(db);
  const props = {
    frame,
    waiting: { receipt: await countWaiting(db, 'receipt'), thanks: await countWaiting(db, 'thanks') },
    batches: await listBatches(db),
    texts: sent ? { ...texts, [sent.kind]: sent } : texts,
    one: found && {
      id: found.gift.id,
      code: giftCode(found.gift),
      issued: await listIssued(db, { giftId: found.gift.id }),
    },
    done: c.req.query('done') === 'saved' ? say(lang, WORDS.saved) : undefined,
  };
  return c.html(<PapersPage {...props} {...extra} />, status);
}

async function issue(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, issueForm);
  if (!form.ok) return drawPapers(c, {}, 422);
  const { kind, gift } = form.value;
  const outcome = await act(db, 'fund_gift_papers.issue', actor, now, (desk) =>
    issuePapers(desk, kind, gift),
  );
  if (outcome.ok) return c.redirect(`${AT}/batches/${outcome.value.subjectId}`, 303);
  return drawPapers(c, { refusal: told(c, outcome) }, statusOf(outcome));
}

async function drawBatch(c: C, refusal?: string, status: Status = 200) {
  const batchId = c.req.param('batch') ?? '';
  const issued = await listIssued(c.var.db, { batchId });
  if (issued.length === 0) return c.notFound();
  return c.html(
    <BatchPage frame={c.var.frame} batchId={batchId} issued={issued} refusal={refusal} />,
    status,
  );
}

async function print(c: C) {
  const { db, actor, now } = c.var;
  const batchId = c.req.param('batch') ?? '';
  const paperId = z.uuid().safeParse(c.req.query('paper'));
  const outcome = await act(db, 'gift_donors.print', actor, now, (desk) =>
    printPapers(desk, batchId, paperId.success ? paperId.data : undefined),
  );
  if (!outcome.ok) return drawBatch(c, told(c, outcome), statusOf(outcome));
  const city = await getCity(db);
  const pdf = await renderPdf(giftPaper(outcome.value.papers, await getTexts(db), city));
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="gift-papers.pdf"',
    'cache-control': 'private, no-store',
  });
}

async function saveText(c: C) {
  const { db, actor, now, lang } = c.var;
  const kind = PAPER_KINDS.find((one) => one === c.req.param('kind'));
  if (!kind) return c.notFound();
  const form = await readForm(c, textForm(kind));
  if (!form.ok) {
    const errors = { [`body-${kind}`]: say(lang, GIFT_PAPER_REFUSALS.body_missing) };
    return drawPapers(c, { errors, sent: { kind, body: '', signer: '' } }, 422);
  }
  const outcome = await act(db, 'fund_gift_papers.set_text', actor, now, (desk) =>
    setText(desk, kind, form.value),
  );
  if (outcome.ok) return c.redirect(`${AT}?done=saved`, 303);
  return drawPapers(c, { refusal: told(c, outcome) }, statusOf(outcome));
}

/** Receipts and letters of thanks at the office's desk. Below /desk/gifts/papers. */
export const giftPaperDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(GIFT_PAPER_PERMITS, c.var.actor, 'list');
    if (permit.ok) return next();
    const { frame, lang } = c.var;
    return c.html(
      <RefusalPage
        frame={frame}
        title={say(lang, WORDS.title)}
        reason={told(c, permit)}
        instead={<a href="/desk/gifts">{say(lang, WORDS.toGifts)}</a>}
      />,
      403,
    );
  })
  .get('/', (c) => drawPapers(c))
  .post('/issue', (c) => issue(c))
  .get(`/batches/${BATCH}`, (c) => drawBatch(c))
  .get(`/batches/${BATCH}/papers.pdf`, (c) => print(c))
  .post('/texts/:kind', (c) => saveText(c));
