import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { readDocument } from '#platform/documents/read-text.ts';
import { acceptFor, fileRefusalText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { EDITION_STATES, type EditionState } from '#policy/register/index.ts';
import { getCity } from '#registry/city/index.ts';
import { importEditions } from './commands/import-editions.ts';
import { RefusedPage } from './pages/refused-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { type Candidate, type Chosen, type Suggested, UploadPage } from './pages/upload-page.tsx';
import { type Fields, overlay } from './rules/overlay.ts';
import { READING_PERMITS } from './rules/permits.ts';
import { problemsOf, type Review, reviewOf } from './rules/review.ts';
import { type Reading, understand, wordsFor } from './understand.ts';
import { READING_REFUSALS, REVIEW_PROBLEM_WORDS } from './words.ts';

const NO_WORDS: Chosen = { earlier: '', later: '', record: '' };

type UploadShown = {
  chosen?: Chosen;
  error?: string;
  unread?: { message: string; candidates: Candidate[]; suggested: Suggested };
  source?: string;
};

function uploadPage(c: Context<AppEnv>, shown: UploadShown, status: 200 | 422) {
  const { chosen = NO_WORDS, ...rest } = shown;
  const limits = { accept: acceptFor('guideline'), maxBytes: maxBytes('guideline') };
  return c.html(<UploadPage frame={c.var.frame} {...limits} chosen={chosen} {...rest} />, status);
}

const chosenIn = (sent: Sent, prefix: '' | 'word.'): Chosen => ({
  earlier: typed(sent, `${prefix}earlier`).trim(),
  later: typed(sent, `${prefix}later`).trim(),
  record: typed(sent, `${prefix}record`).trim(),
});

/** Reads the lines by the city's words, and by those that the officer has just given. */
async function readBy(c: Context<AppEnv>, lines: string[], chosen: Chosen): Promise<Reading> {
  const city = await getCity(c.var.db);
  return understand(lines, wordsFor(city.words, chosen));
}

/** The paper was not understood: why, and which words may help; its text stays so that it need not be chosen again. */
function unreadPage(
  c: Context<AppEnv>,
  unread: Exclude<Reading, { ok: true }>,
  lines: string[],
  chosen: Chosen,
) {
  const message = say(c.var.lang, unread.text);
  const { candidates, ...asked } = unread.ask ?? { candidates: [], earlier: [], later: [], record: [] };
  const words = candidates.map(({ word }) => word);
  const orAny = (list: readonly string[]) => (list.length > 0 ? list : words);
  const suggested = {
    earlier: orAny(asked.earlier),
    later: orAny(asked.later),
    record: orAny(asked.record),
  };
  const source = candidates.length > 0 ? { source: lines.join('\n') } : {};
  return uploadPage(c, { chosen, unread: { message, candidates, suggested }, ...source }, 422);
}

type ReviewShown = {
  review: Review;
  doubts: readonly { line: number; about: string; message: string }[];
  lines: string[];
  chosen: Chosen;
  laterState?: string;
  errors?: Record<string, string>;
  refusal?: string;
};

function reviewPage(c: Context<AppEnv>, shown: ReviewShown, status: 200 | 403 | 404 | 409 | 422) {
  const { laterState = 'drafting', errors = {}, refusal, ...rest } = shown;
  return c.html(
    <ReviewPage frame={c.var.frame} {...rest} laterState={laterState} errors={errors} refusal={refusal} />,
    status,
  );
}

const AnyForm = z.record(z.string(), z.unknown());

/** The lines of the chosen file, of the text that came back with the form, or why there are none. */
async function linesIn(c: Context<AppEnv>, sent: Sent) {
  const { lang } = c.var;
  const source = typed(sent, 'source');
  if (source !== '') return { ok: true as const, lines: source.replaceAll('\r\n', '\n').split('\n') };
  const file = sent['file'];
  // Browsers send a nameless empty file when none was chosen.
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) {
    return { ok: false as const, error: say(lang, READING_REFUSALS['reading.no_file']) };
  }
  if (file.size > maxBytes('guideline')) {
    return { ok: false as const, error: fileRefusalText(lang, 'files.too_large', 'guideline') };
  }
  const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
  return read.ok
    ? { ok: true as const, lines: read.value.lines }
    : { ok: false as const, error: say(lang, read.text) };
}

/** Importing a revision document: choose, look through, confirm. Below /desk/policy/import. */
export const readingDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (mayBy(READING_PERMITS, c.var.actor, 'import_guideline').ok) return next();
    return c.html(<RefusedPage frame={c.var.frame} />, 403);
  })
  .get('/', (c) => uploadPage(c, {}, 200))
  .post('/', async (c) => {
    const { sent } = await readForm(c, AnyForm);
    const chosen = chosenIn(sent, '');
    const found = await linesIn(c, sent);
    if (!found.ok) return uploadPage(c, { chosen, error: found.error }, 422);
    const reading = await readBy(c, found.lines, chosen);
    if (!reading.ok) return unreadPage(c, reading, found.lines, chosen);
    const review = reviewOf(reading);
    return reviewPage(c, { review, doubts: reading.uncertain, lines: found.lines, chosen }, 200);
  })
  .get('/review', (c) => c.redirect('/desk/policy/import', 303))
  .post('/review', async (c) => {
    const { lang, db, actor, now } = c.var;
    const { sent } = await readForm(c, AnyForm);
    const lines = typed(sent, 'source').replaceAll('\r\n', '\n').split('\n');
    const chosen = chosenIn(sent, 'word.');
    const reading = await readBy(c, lines, chosen);
    if (!reading.ok) return unreadPage(c, reading, lines, chosen);
    const wish = typed(sent, 'do');
    const fields = withAdded(fieldsOf(sent), wish);
    const review = overlay(reviewOf(reading), fields);
    const laterState = EDITION_STATES.find((state) => state === fields['state']) ?? 'drafting';
    const shown = { review, doubts: reading.uncertain, lines, chosen, laterState };
    if (wish.startsWith('add-')) return reviewPage(c, shown, 200);
    const errors = Object.fromEntries(
      problemsOf(review).map((problem) => [problem.field, say(lang, REVIEW_PROBLEM_WORDS[problem.code])]),
    );
    if (Object.keys(errors).length > 0) return reviewPage(c, { ...shown, errors }, 422);
    if (wish !== 'confirm') return reviewPage(c, shown, 200);
    const outcome = await act(db, 'policy.import_guideline', actor, now, (desk) =>
      importEditions(desk, review, laterState),
    );
    if (outcome.ok) return c.redirect(addressOf(review.later.number, laterState), 303);
    const refusal = say(lang, READING_REFUSALS[outcome.code]);
    return reviewPage(c, { ...shown, refusal }, statusOf(outcome));
  });

/** Where the later edition is to be seen now: on the drafting desk, or in public. */
const addressOf = (number: number, state: EditionState) =>
  `${state === 'drafting' ? '/desk' : ''}/policy/editions/${number}`;

function fieldsOf(sent: Sent): Fields {
  return Object.fromEntries(Object.keys(sent).map((name) => [name, typed(sent, name)]));
}

/** One more empty row on the side that the officer asked for. */
function withAdded(fields: Fields, wish: string): Fields {
  const side = wish === 'add-earlier' || wish === 'add-later' ? wish.slice('add-'.length) : undefined;
  if (!side) return fields;
  const name = `${side}.added`;
  return { ...fields, [name]: String(Number(fields[name] ?? 0) + 1) };
}
