import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { say } from '#kernel/words.ts';
import {
  FIELD_PROBLEM_WORDS,
  FIELD_WORDS,
  fieldProblem,
  isOpenReport,
  REPORT_KINDS,
  type ReportKind,
  type ReportSection,
  SECTION_FIELDS,
  SECTIONS_OF,
  saveSection,
  sendReport,
  typedValues,
} from '#pillars/2-funding/grant-reports/index.ts';
import {
  type C,
  codeIn,
  DONE_WORDS,
  hrefOf,
  isDoneKey,
  no,
  refusalWords,
  type Status,
} from '#pillars/2-funding/grant-steps/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { revisionForm } from './forms.ts';
import { type OpenedReport, openReport, reportHref, typedIn } from './opening.ts';
import { ReportPage } from './pages/report-page.tsx';
import { SectionPage } from './pages/section-page.tsx';
import { REPORT } from './words.ts';

const SAVED = { saved: REPORT.saved, removed: REPORT.removed } as const;

function messageOf(c: Context<AppEnv>): string | undefined {
  const done = c.req.query('done');
  if (done === 'saved' || done === 'removed') return say(c.var.lang, SAVED[done]);
  return isDoneKey(done) ? say(c.var.lang, DONE_WORDS[done]) : undefined;
}

export async function drawReport(c: C, kind: ReportKind, refusal?: string, status: Status = 200) {
  const opened = await openReport(c, kind);
  if (!opened.ok) return no(c, opened);
  return c.html(
    <ReportPage
      frame={c.var.frame}
      opened={opened.value}
      refusal={refusal}
      message={status === 200 ? messageOf(c) : undefined}
      wide
    />,
    status,
  );
}

/** Whether the reader writes in the report now: a member of the group, while it is theirs. */
export const isWriting = ({ isGroup, written, whole, kind }: OpenedReport): boolean =>
  isGroup &&
  isOpenReport(written?.report.state ?? 'draft') &&
  (whole.award.state === 'running' || (kind === 'final' && whole.award.state === 'stopped'));

const sectionIn = (c: C, kind: ReportKind): ReportSection | undefined =>
  SECTIONS_OF[kind].find((section) => section === c.req.param('section'));

type Extra = { sent?: Sent; refusal?: string; errors?: Record<string, string>; isMeanwhile?: boolean };

async function drawSection(c: C, kind: ReportKind, extra: Extra = {}, status: Status = 200) {
  const section = sectionIn(c, kind);
  if (!section) return c.notFound();
  const opened = await openReport(c, kind);
  if (!opened.ok) return no(c, opened);
  if (status === 200 && !isWriting(opened.value)) return c.redirect(reportHref(c, kind), 303);
  const { sent, refusal, errors, isMeanwhile } = extra;
  return c.html(
    <SectionPage
      frame={c.var.frame}
      opened={opened.value}
      section={section}
      value={(field) => (sent ? typed(sent, field) : typedIn(opened.value, field))}
      errors={errors}
      refusal={refusal}
      isMeanwhile={isMeanwhile}
    />,
    status,
  );
}

/** What is wrong with what was typed, said at its field; an empty field may be filled in later. */
function errorsOf(
  c: C,
  section: ReportSection,
  value: (field: (typeof SECTION_FIELDS)[ReportSection][number]) => string,
): Record<string, string> {
  const { lang } = c.var;
  const wrong = SECTION_FIELDS[section].flatMap((field) => {
    const problem = value(field).trim() === '' ? undefined : fieldProblem(field, value(field));
    const label = say(lang, FIELD_WORDS[field].label);
    return problem ? [[field, say(lang, FIELD_PROBLEM_WORDS[problem], { field: label })] as const] : [];
  });
  return Object.fromEntries(wrong);
}

/** Keeps what was typed, right or wrong; what cannot be read is said at once, and is kept all the same. */
async function postSection(c: C, kind: ReportKind) {
  const section = sectionIn(c, kind);
  if (!section) return c.notFound();
  const { db, actor, now } = c.var;
  const { sent } = await readForm(c, z.looseObject({}));
  const saved = {
    section,
    values: typedValues(section, sent),
    revision: Number(typed(sent, 'revision')) || 0,
  };
  const outcome = await act(db, 'grant_awards.save_report', actor, now, (desk) =>
    saveSection(desk, codeIn(c), kind, saved),
  );
  if (!outcome.ok) {
    if (outcome.kind === 'missing' || outcome.kind === 'forbidden') return no(c, outcome);
    const isMeanwhile = outcome.code === 'grant_reports.changed_meanwhile';
    return drawSection(c, kind, { sent, refusal: refusalWords(c, outcome), isMeanwhile }, statusOf(outcome));
  }
  const errors = errorsOf(c, section, (field) => typed(sent, field));
  if (Object.keys(errors).length > 0) return drawSection(c, kind, { sent, errors }, 422);
  return c.redirect(`${reportHref(c, kind)}?done=saved`, 303);
}

async function send(c: C, kind: ReportKind) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, revisionForm);
  const { revision, nothing } = form.ok ? form.value : { revision: 0, nothing: false };
  const outcome = await act(db, 'grant_awards.send_report', actor, now, (desk) =>
    sendReport(desk, codeIn(c), kind, { revision, nothingSpent: nothing }),
  );
  if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=sent`, 303);
  if (outcome.kind === 'missing' || outcome.kind === 'forbidden') return no(c, outcome);
  return drawReport(c, kind, refusalWords(c, outcome), statusOf(outcome));
}

const PATHS = { interim: 'interim', final: 'report' } as const;

/** Writing a report, part by part, and sending it. */
export function writeRoutes() {
  const routes = new Hono<AppEnv>();
  for (const kind of REPORT_KINDS) {
    const at = `/:code/${PATHS[kind]}`;
    routes
      .get(at, (c) => drawReport(c, kind))
      .get(`${at}/section/:section`, (c) => drawSection(c, kind))
      .post(`${at}/section/:section`, (c) => postSection(c, kind))
      .post(`${at}/send`, (c) => send(c, kind));
  }
  return routes;
}
