import { type Context, Hono } from 'hono';
import {
  inWords,
  listQuestionnaires,
  QUESTIONNAIRE_PERMITS,
  type Question,
  questionsOf,
  rowsOf,
  shownAnswer,
  summarise,
  totalOf,
  type Values,
} from '#blocks/questionnaire/index.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { type Lang, say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { CSV_TYPE, writeCsv, writeXlsx } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { RefusalPage } from '#ui/index.ts';
import { answerColumns, answerSheets } from './answer-columns.ts';
import { viewResults } from './commands/view-results.ts';
import { ResultsIndexPage } from './pages/index-page.tsx';
import { type DrawnQuestion, ResultsPage } from './pages/results-page.tsx';
import type { Results } from './queries/gather-results.ts';
import { isListed } from './rules/union.ts';
import { RESULT_REFUSALS, RESULTS } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof RESULT_REFUSALS;

const ID = ':id{[0-9a-f-]{36}}';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function refused(c: C, refusal: Refusal<Code>) {
  const { frame, lang } = c.var;
  if (refusal.kind === 'missing') return c.notFound();
  const said = { title: say(lang, RESULTS.title), reason: say(lang, RESULT_REFUSALS[refusal.code]) };
  return c.html(
    <RefusalPage frame={frame} {...said} instead={say(lang, RESULTS.instead)} />,
    statusOf(refusal),
  );
}

/** The version that the address asks for; what is no number asks for one that is not there. */
function versionIn(c: C): number | undefined {
  const asked = c.req.query('version');
  return asked === undefined || asked === '' ? undefined : Number(/^\d{1,4}$/.exec(asked)?.[0] ?? 0);
}

/** Opens results; each look and each taking away is written down. */
function open(c: C, look: 'view' | 'download') {
  const { db, actor, now } = c.var;
  return act(db, `questionnaire_looks.${look}_results`, actor, now, (desk) =>
    viewResults(desk, c.req.param('id') ?? '', versionIn(c)),
  );
}

function numbersOf({ key, kind, total }: Question, all: readonly Values[]): number[] {
  if (kind === 'table') {
    return total === undefined
      ? []
      : all
          .filter((values) => rowsOf(values, key).length > 0)
          .map((values) => totalOf(rowsOf(values, key), total));
  }
  return all.map((values) => values[key]).filter((value) => typeof value === 'number');
}

/** What was written, sorted by itself: no line can be laid beside another of the same answer. */
function textsOf(lang: Lang, question: Question, all: readonly Values[]): string[] {
  if (!isListed(question)) return [];
  return all
    .map((values) => shownAnswer(lang, question, values[question.key]))
    .filter((text) => text !== '')
    .toSorted((a, b) => a.localeCompare(b, 'ja'));
}

function drawnOf(lang: Lang, { definition, answers }: Results): ReadonlyMap<string, DrawnQuestion> {
  const all = answers.map(({ values }) => values);
  const summaries = new Map(summarise(definition, all).map((summary) => [summary.key, summary]));
  return new Map(
    questionsOf(definition).flatMap((question) => {
      const summary = summaries.get(question.key);
      if (summary === undefined) return [];
      const numbers = numbersOf(question, all);
      return [[question.key, { question, summary, numbers, texts: textsOf(lang, question, all) }] as const];
    }),
  );
}

async function drawResults(c: C) {
  const { lang, frame, now } = c.var;
  const viewed = await open(c, 'view');
  if (!viewed.ok) return refused(c, viewed);
  const { results } = viewed.value;
  const count = results.answers.length;
  return c.html(
    <ResultsPage
      frame={frame}
      id={results.id}
      title={inWords(lang, results.title)}
      versions={results.versions.map(({ number }) => number)}
      version={results.version}
      count={count}
      definition={results.definition}
      questions={drawnOf(lang, results)}
      source={say(lang, RESULTS.source, { count, day: dayWords(japanDay(now), lang) })}
    />,
  );
}

const headersOf = (type: string, name: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'no-store',
});

async function sendCsv(c: C) {
  const viewed = await open(c, 'download');
  if (!viewed.ok) return refused(c, viewed);
  const { results } = viewed.value;
  const options = { encoding: 'utf-8', escapeFormulas: true } as const;
  const written = writeCsv(results.answers, answerColumns(c.var.lang, results), options);
  if (!written.ok) throw new Error('UTF-8 holds every character');
  return c.body(written.bytes, 200, headersOf(CSV_TYPE['utf-8'], `answers-${japanDay(c.var.now)}.csv`));
}

async function sendExcel(c: C) {
  const viewed = await open(c, 'download');
  if (!viewed.ok) return refused(c, viewed);
  const today = japanDay(c.var.now);
  const book = await writeXlsx(answerSheets(c.var.lang, viewed.value.results), today);
  return c.body(book, 200, headersOf(XLSX, `answers-${today}.xlsx`));
}

/** Results of questionnaires, below /desk/questionnaire-results. */
export const resultDeskRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { db, actor, frame } = c.var;
    const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'view_answers');
    if (!permit.ok) return refused(c, permit);
    return c.html(<ResultsIndexPage frame={frame} lines={await listQuestionnaires(db)} />);
  })
  .get(`/${ID}`, drawResults)
  .get(`/${ID}/answers.csv`, sendCsv)
  .get(`/${ID}/answers.xlsx`, sendExcel);
