import { Hono } from 'hono';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { readTable, tableRefusalText } from '#platform/documents/tables/index.ts';
import { maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import {
  countsFromRoster,
  LOOKS,
  MOST_MEMBERS,
  putRoster,
  ROSTER_HEADINGS,
  type RosterReading,
  type RosterRow,
  readRoster,
  rosterColumns,
  typedLines,
  useCounts,
  viewRoster,
} from '#registry/passport-papers/index.ts';
import { type C, errorWords, fileIn, groupFor, may, refusedPage, thisYear, today } from './desk-context.tsx';
import { rosterForm } from './forms.ts';
import { type Group, homeOf } from './pages/group.tsx';
import { kindWords, yearWords } from './pages/place-words.ts';
import { RosterFormPage, RosterPage } from './pages/roster-pages.tsx';
import { issueWords, PASSPORT_ERRORS, PASSPORT_REFUSALS, tooManyWords } from './refusal-words.ts';

type RosterIn =
  | { readonly ok: true; readonly rows: readonly RosterRow[] }
  | { readonly ok: false; readonly field: 'file' | 'rows'; readonly words: string };

/** Lines over the members: a title, the headings. */
const HEAD_LINES = 20;

/** The roster that a form holds: the file when there is one, else the typed lines. Nothing is stored here. */
async function rosterIn(c: C, file: File | undefined, rows: string): Promise<RosterIn> {
  return file ? fromFile(c, file) : fromReading(c, 'rows', readRoster(typedLines(rows)));
}

async function fromFile(c: C, file: File): Promise<RosterIn> {
  const { lang } = c.var;
  const no = (words: string) => ({ ok: false, field: 'file', words }) as const;
  const bytes = file.size > maxBytes('table') ? undefined : new Uint8Array(await file.arrayBuffer());
  if (!bytes) {
    const megabytes = maxBytes('table') / 1024 / 1024;
    return no(tableRefusalText(lang, { code: 'tables.too_large', params: { megabytes } }));
  }
  const read = await readTable(bytes, {
    known: ROSTER_HEADINGS,
    limits: { rows: MOST_MEMBERS + HEAD_LINES },
  });
  if (!read.ok) {
    const count = read.code === 'tables.too_many_rows' ? Number(read.params['count']) : undefined;
    return no(count === undefined ? tableRefusalText(lang, read) : tooManyWords(lang, count));
  }
  const columns = rosterColumns(read.value.columns.map(({ key }) => key));
  if (!columns) return no(say(lang, PASSPORT_ERRORS.rosterHeadings));
  return fromReading(c, 'file', readRoster(read.value.rows, columns));
}

function fromReading(c: C, field: 'file' | 'rows', reading: RosterReading): RosterIn {
  const { lang } = c.var;
  if (reading.ok) return reading;
  switch (reading.problem) {
    case 'empty':
      return { ok: false, field, words: say(lang, PASSPORT_ERRORS.rosterEmpty) };
    case 'too_many':
      return { ok: false, field, words: tooManyWords(lang, reading.count) };
    case 'rows':
      return { ok: false, field, words: issueWords(lang, reading.issues) };
  }
}

async function postRoster(c: C, group: Group) {
  const { db, actor, now, lang, frame } = c.var;
  const form = await readForm(c, rosterForm(today(c)));
  const file = fileIn(form.sent);
  const draw = (errors: Record<string, string>, refusal?: string, over?: string, status: 409 | 422 = 422) => {
    const again = file && errors['file'] === undefined ? { file: say(lang, PASSPORT_ERRORS.fileAgain) } : {};
    const sent = over === undefined ? form.sent : { ...form.sent, over };
    return c.html(
      <RosterFormPage {...{ frame, group, sent, refusal }} errors={{ ...errors, ...again }} />,
      status,
    );
  };
  if (!form.ok) return draw(errorWords(lang, form.errors));
  const { id, over, fiscalYear } = form.value;
  const roster = await rosterIn(c, file, form.value.rows);
  if (!roster.ok) return draw({ [roster.field]: roster.words });
  const title = `${yearWords(lang, fiscalYear)} ${kindWords(lang, 'roster')}`;
  const outcome = await act(db, 'passport.put_roster', actor, now, (desk) =>
    putRoster(desk, group.id, { id, over, fiscalYear, title, rows: roster.rows }),
  );
  if (outcome.ok) return c.redirect(`${homeOf(group)}?done=roster`, 303);
  if (outcome.code !== 'passport.changed_meanwhile') return refusedPage(c, outcome);
  const counts = await countsFromRoster(db, group.id);
  return draw({}, say(lang, PASSPORT_REFUSALS[outcome.code]), counts?.paperId ?? '', 409);
}

/** The roster of one passport. Nobody sees it without being written down. Below /desk/passport/:code. */
export const rosterRoutes = new Hono<AppEnv>()
  .get('/:code/roster', async (c) => {
    const found = await groupFor(c, 'view_roster');
    if (!found.ok) return found.answer;
    const { db, actor, now, frame } = c.var;
    const viewed = await act(db, LOOKS.roster, actor, now, (desk) => viewRoster(desk, found.group.id));
    if (!viewed.ok) return refusedPage(c, viewed);
    const { paper, rows } = viewed.value;
    const mayPut = may(c, found.group.id, 'put_roster');
    return c.html(<RosterPage {...{ frame, group: found.group, paper, rows, mayPut }} />);
  })
  .get('/:code/roster/new', async (c) => {
    const found = await groupFor(c, 'put_roster');
    if (!found.ok) return found.answer;
    const counts = await countsFromRoster(c.var.db, found.group.id);
    const sent = { id: crypto.randomUUID(), over: counts?.paperId ?? '', fiscalYear: String(thisYear(c)) };
    return c.html(<RosterFormPage frame={c.var.frame} group={found.group} sent={sent} />);
  })
  .post('/:code/roster/new', async (c) => {
    const found = await groupFor(c, 'put_roster');
    return found.ok ? postRoster(c, found.group) : found.answer;
  })
  .post('/:code/roster/counts', async (c) => {
    const found = await groupFor(c, 'use_counts');
    if (!found.ok) return found.answer;
    const { db, actor, now } = c.var;
    const version = Number(typed((await c.req.parseBody()) as Record<string, string>, 'version'));
    const outcome = await act(db, 'organisations.use_roster_counts', actor, now, (desk) =>
      useCounts(desk, found.group.id, version),
    );
    return outcome.ok ? c.redirect(`${homeOf(found.group)}?done=countsUsed`, 303) : refusedPage(c, outcome);
  });
