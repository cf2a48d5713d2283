import { type Context, Hono } from 'hono';
import { drawRefusal, findListing, type ListingKind } from '#blocks/listing-freshness/index.ts';
import { senderOf } from '#blocks/listing-links/index.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { reportOutdated } from './commands/report-outdated.ts';
import { reportForm } from './forms.ts';
import { ReportPage, ReportSentPage } from './pages/report-pages.tsx';
import { CHECK_REFUSALS, REPORT_ERRORS, REPORT_WORDS } from './words.ts';

type C = Context<AppEnv>;

const ID = ':id{[0-9a-f-]{36}}';
const missing = (c: C) =>
  drawRefusal(c, refuse('missing', 'listing.unknown'), CHECK_REFUSALS, REPORT_WORDS.title);

async function subjectOf(c: C, kind: ListingKind, id: string) {
  const listing = await findListing(c.var.db, kind.kind, id);
  return listing?.listed ? (await kind.subjects(c.var.db, [id])).get(id) : undefined;
}

type Again = { sent: Sent; errors: Record<string, string[]> };

async function drawForm(c: C, kind: ListingKind, id: string, again?: Again) {
  const subject = await subjectOf(c, kind, id);
  if (!subject) return missing(c);
  const errors = (['part', 'note'] as const)
    .filter((name) => again?.errors[name] !== undefined)
    .map((name) => [name, say(c.var.lang, REPORT_ERRORS[name])]);
  return c.html(
    <ReportPage
      frame={c.var.frame}
      kind={kind}
      subject={subject}
      part={again && typed(again.sent, 'part')}
      note={again && typed(again.sent, 'note')}
      errors={Object.fromEntries(errors)}
    />,
    again ? 422 : 200,
  );
}

async function take(c: C, kind: ListingKind, id: string) {
  const { db, actor, now, settings } = c.var;
  const form = await readForm(c, reportForm(kind));
  if (!form.ok) return drawForm(c, kind, id, { sent: form.sent, errors: form.errors });
  const sender = await senderOf(db, settings);
  const outcome = await act(db, 'listing.report', actor, now, (desk) =>
    reportOutdated(desk, kind, id, form.value, sender),
  );
  if (!outcome.ok) return drawRefusal(c, outcome, CHECK_REFUSALS, REPORT_WORDS.title);
  const many = outcome.value.many ? '?many=yes' : '';
  return c.redirect(`/confirmations/report/${kind.kind}/${id}/sent${many}`, 303);
}

/** “This is out of date”, for visitors. Below /confirmations. */
export function reportRoutes(kinds: readonly ListingKind[]) {
  const routes = new Hono<AppEnv>();
  for (const kind of kinds) {
    routes
      .get(`/report/${kind.kind}/${ID}`, (c) => drawForm(c, kind, c.req.param('id')))
      .post(`/report/${kind.kind}/${ID}`, (c) => take(c, kind, c.req.param('id')))
      .get(`/report/${kind.kind}/${ID}/sent`, async (c) => {
        const subject = await subjectOf(c, kind, c.req.param('id'));
        if (!subject) return missing(c);
        const many = c.req.query('many') === 'yes';
        return c.html(<ReportSentPage frame={c.var.frame} kind={kind} subject={subject} many={many} />);
      });
  }
  return routes;
}
