import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { z } from 'zod';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay, wareki } from '#kernel/japan-day.ts';
import {
  composeLetter,
  findSeries,
  findTemplate,
  isLetterKey,
  type LetterKey,
  type LetterSource,
  letterCode,
  listLetters,
  missingIn,
  occasionOf,
  startBatch,
  USUAL_STATES,
} from '#pillars/2-funding/grant-letters/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type C, errorWords, may, refusalText, refused, type Status, yearIn } from './drawing.tsx';
import { goForm, issueForm } from './forms.ts';
import { LETTERS_AT } from './pages/frame.tsx';
import { type CaseLine, IssuePage, PreviewPage } from './pages/issue-page.tsx';

type Issuing = z.infer<typeof issueForm>;

/** What a typed occasion fills is not missing: only facts of the case are told here. */
const FILLED_LATER = new Set<string>(['期限', '連絡事項', '通知日']);

type Asked = { readonly key: LetterKey; readonly year: number; readonly all: boolean };

async function linesFor(c: C, source: LetterSource, { key, year, all }: Asked): Promise<CaseLine[]> {
  const { db, now } = c.var;
  const states = USUAL_STATES[all ? 'notice' : key];
  const cases = await source.cases(db, { fiscalYear: year, states });
  const ids = cases.map(({ applicationId }) => applicationId);
  const letters = await listLetters(db, { applicationIds: ids, key });
  const had = new Map(letters.map(({ applicationId, code }) => [applicationId, code]));
  const template = await findTemplate(db, key, year);
  const text = template ? `${template.title}\n${template.body}` : '';
  return cases.map((facts) => ({
    facts,
    had: had.get(facts.applicationId),
    lacks: missingIn(text, facts, { dated: japanDay(now) }).filter((name) => !FILLED_LATER.has(name)),
  }));
}

type Drawn = { sent?: Sent; errors?: Record<string, string>; refusal?: string };

const sentIds = (sent: Sent): string[] =>
  [sent['cases'] ?? []].flat().flatMap((one) => (typeof one === 'string' ? one.split(' ') : []));

async function drawIssue(c: C, source: LetterSource, drawn: Drawn = {}, status: Status = 200) {
  const { frame, now } = c.var;
  const { sent, errors = {}, refusal } = drawn;
  const { key, year } = askedFor(c, sent);
  const all = c.req.query('all') === 'yes';
  const lines = key === undefined ? [] : await linesFor(c, source, { key, year, all });
  return c.html(
    <IssuePage
      frame={frame}
      year={year}
      letterKey={key}
      cases={lines}
      all={all}
      typed={sent ? typedIn(sent) : { ...BLANK, on: wareki(japanDay(now)), cases: readyIds(lines, key) }}
      errors={errors}
      refusal={refusal}
    />,
    status,
  );
}

const BLANK = { dueOn: '', remark: '' };
const typedIn = (sent: Sent) => ({
  on: typed(sent, 'on'),
  dueOn: typed(sent, 'dueOn'),
  remark: typed(sent, 'remark'),
  cases: sentIds(sent),
});

function askedFor(c: C, sent: Sent | undefined) {
  const key = sent ? typed(sent, 'key') : c.req.query('key');
  const year = Number(sent && typed(sent, 'year')) || yearIn(c);
  return { key: isLetterKey(key) ? key : undefined, year };
}

/** Ticked from the start: cases in the usual state that have all that is needed, and did not have this letter. */
const readyIds = (lines: readonly CaseLine[], key: LetterKey | undefined) =>
  lines
    .filter(({ facts, had, lacks }) => {
      const isUsual = key !== undefined && USUAL_STATES[key].includes(facts.state);
      return isUsual && had === undefined && lacks.length === 0;
    })
    .map(({ facts }) => facts.applicationId);

const issueOf = ({ key, cases, on, dueOn, remark }: Issuing) => ({
  templateKey: key,
  cases,
  on,
  dueOn,
  remark,
});

/** The letters as they would be, before anything is written. */
async function preview(c: C, source: LetterSource) {
  const { db, frame } = c.var;
  const form = await readForm(c, issueForm);
  if (!form.ok) return drawIssue(c, source, { sent: form.sent, errors: errorWords(c, form.errors) }, 422);
  const no = (code: 'no_cases' | 'no_template' | 'no_series' | 'fact_missing') =>
    drawIssue(
      c,
      source,
      {
        sent: form.sent,
        refusal: refusalText(c, { ok: false, kind: 'unmet', code: `grant_letters.${code}` }),
      },
      422,
    );
  const { key, on, dueOn, remark, year } = form.value;
  const template = await findTemplate(db, key, fiscalYearOf(on));
  const series = await findSeries(db, fiscalYearOf(on));
  const cases = await source.facts(db, form.value.cases);
  const [first, ...others] = cases;
  if (first === undefined) return no('no_cases');
  if (!template) return no('no_template');
  if (!series) return no('no_series');
  const occasion = occasionOf({ on, dueOn, remark });
  const text = `${template.title}\n${template.body}`;
  if (cases.some((facts) => missingIn(text, facts, occasion).length > 0)) return no('fact_missing');
  return c.html(
    <PreviewPage
      frame={frame}
      first={composeLetter(template, series, letterCode(series, series.nextNumber), first, occasion)}
      others={others.map((facts) => `${facts.applicationCode} ${facts.organisationName}`)}
      count={cases.length}
      hidden={{
        key,
        year,
        on,
        dueOn: dueOn ?? '',
        remark,
        cases: cases.map(({ applicationId }) => applicationId).join(' '),
        batch: randomUUID(),
      }}
      backHref={`${LETTERS_AT}/issue?key=${key}&year=${year}`}
    />,
  );
}

/** Issues; a form that is sent twice leads to the letters of the first. */
async function issue(c: C, source: LetterSource) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, goForm);
  if (!form.ok) return drawIssue(c, source, { sent: form.sent, errors: errorWords(c, form.errors) }, 422);
  const { batch } = form.value;
  const outcome = await act(db, 'grant_letters.issue', actor, now, (desk) =>
    startBatch(source, desk, batch, issueOf(form.value)),
  );
  if (outcome.ok || outcome.code === 'grant_letters.issued_already') {
    return c.redirect(`${LETTERS_AT}/batches/${batch}`, 303);
  }
  return drawIssue(c, source, { sent: form.sent, refusal: refusalText(c, outcome) }, statusOf(outcome));
}

/** Choosing cases, looking at the letters, issuing them: below /desk/letters/issue. */
export function issueRoutes(source: LetterSource) {
  return new Hono<AppEnv>()
    .on(['GET', 'POST'], ['/issue', '/issue/*'], async (c, next) => {
      const permit = may(c, 'issue');
      return permit.ok ? next() : refused(c, permit);
    })
    .get('/issue', (c) => drawIssue(c, source))
    .post('/issue/preview', (c) => preview(c, source))
    .post('/issue', (c) => issue(c, source));
}
