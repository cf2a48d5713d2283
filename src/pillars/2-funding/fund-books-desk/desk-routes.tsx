import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { countEntries, countKinds, findEntryById, journal, listEntries } from '#blocks/ledger/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import {
  BOOK_WORDS,
  ENTRY_KINDS,
  earmarkBalances,
  FUND_BOOK,
  FUND_BOOKS_PERMITS,
  fundBalance,
  fundYears,
  POSTINGS,
  recordMove,
  recordTransfer,
  reverseByHand,
} from '#pillars/2-funding/fund-books/index.ts';
import { listEarmarks } from '#pillars/2-funding/fund-gifts/index.ts';
import { act } from '#platform/act.ts';
import { CSV_TYPE } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { RefusalPage } from '#ui/index.ts';
import { budgetRoutes } from './budget-routes.tsx';
import { type C, may, type Status, sentences, told, typedOf } from './desk-context.ts';
import { moveForm, transferForm, whyForm } from './forms.ts';
import { journalCsv } from './journal-csv.ts';
import { readNames, tagsOf } from './names.ts';
import { FUND_PAGE, JOURNAL } from './page-words.ts';
import { EntryPage } from './pages/entry-page.tsx';
import { type JournalChoice, JournalPage, PER_PAGE } from './pages/journal-page.tsx';
import { AT, OverviewPage } from './pages/overview-page.tsx';
import { MovePage, TransferPage, type Typed } from './pages/record-pages.tsx';
import { RulesPage } from './pages/rules-page.tsx';
import { yearRoutes } from './year-routes.tsx';

type Extra = { errors?: Record<string, string>; refusal?: string };
const ID = ':id{[0-9a-f-]{36}}';

async function drawOverview(c: C) {
  const { db, frame, lang, now } = c.var;
  return c.html(
    <OverviewPage
      frame={frame}
      balance={await fundBalance(db)}
      uses={await earmarkBalances(db)}
      years={await fundYears(db)}
      names={await readNames(db, lang)}
      mayRecord={may(c, 'record')}
      today={japanDay(now)}
    />,
  );
}

function choiceOf(c: C): JournalChoice & { page: number } {
  const year = Number(c.req.query('year'));
  const page = Number(c.req.query('page'));
  return {
    fiscalYear: Number.isInteger(year) && year > 1900 && year < 3000 ? year : undefined,
    kind: ENTRY_KINDS.find((kind) => kind === c.req.query('kind')),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

const filterOf = ({ fiscalYear, kind }: JournalChoice) => ({ fiscalYear, kinds: kind && [kind] });

async function drawJournal(c: C, refusal?: string, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const { page: asked, ...choice } = choiceOf(c);
  const total = await countEntries(db, FUND_BOOK, filterOf(choice));
  const page = Math.min(asked, Math.max(1, Math.ceil(total / PER_PAGE)));
  const part = { ...filterOf(choice), from: (page - 1) * PER_PAGE, most: PER_PAGE };
  const years = new Set((await countKinds(db, FUND_BOOK)).map(({ fiscalYear }) => fiscalYear));
  const entries = await listEntries(db, FUND_BOOK, part);
  return c.html(
    <JournalPage
      frame={frame}
      entries={entries}
      total={total}
      page={page}
      choice={choice}
      years={[...years].toReversed()}
      names={await readNames(db, lang, tagsOf(entries))}
      refusal={refusal}
    />,
    status,
  );
}

async function saveJournal(c: C) {
  const { db, lang } = c.var;
  const entries = await journal(db, FUND_BOOK, filterOf(choiceOf(c)));
  const encoding = c.req.query('encoding') === 'cp932' ? 'cp932' : 'utf-8';
  const csv = journalCsv(lang, entries, await readNames(db, lang, tagsOf(entries)), encoding);
  if (!csv.ok) {
    const { row, column, character } = csv;
    return drawJournal(c, say(lang, JOURNAL.unwritable, { row, column, character }), 422);
  }
  return c.body(csv.bytes, 200, {
    'content-type': CSV_TYPE[encoding],
    'content-disposition': 'attachment; filename="journal.csv"',
    'cache-control': 'private, no-store',
  });
}

function undoneOf(c: C, kind: string, isOver: boolean) {
  const rule = Object.entries(POSTINGS).find(([name]) => name === kind)?.[1];
  if (rule === undefined || isOver) return 'no' as const;
  if (rule.undone !== 'by_hand') return 'elsewhere' as const;
  return may(c, 'reverse') ? ('by_hand' as const) : ('no' as const);
}

async function drawEntry(c: C, extra: Extra & { why?: string } = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const entry = await findEntryById(db, FUND_BOOK, c.req.param('id') ?? '');
  if (!entry) return c.notFound();
  const undone = undoneOf(c, entry.kind, entry.reversedBy !== null);
  const read = await readNames(db, lang, tagsOf([entry]));
  return c.html(<EntryPage frame={frame} entry={entry} names={read} undone={undone} {...extra} />, status);
}

async function reverseEntry(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, whyForm);
  const { why = '' } = typedOf(form.sent, 'why');
  if (!form.ok) return drawEntry(c, { errors: sentences(c, form.errors), why }, 422);
  const back = { entryId: c.req.param('id') ?? '', on: japanDay(now), why: form.value.why };
  const outcome = await act(db, 'fund_books.reverse', actor, now, (desk) => reverseByHand(desk, back));
  if (outcome.ok) return c.redirect(`${AT}/entries/${back.entryId}`, 303);
  return drawEntry(c, { refusal: told(c, outcome), why }, statusOf(outcome));
}

function drawTransfer(c: C, typed: Typed, extra: Extra = {}, status: Status = 200) {
  const id = typed['id'] || randomUUID();
  return c.html(<TransferPage frame={c.var.frame} id={id} typed={typed} {...extra} />, status);
}

async function saveTransfer(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, transferForm(japanDay(now)));
  const typed = typedOf(form.sent, 'id', 'from', 'yen', 'on', 'memo');
  if (!form.ok) return drawTransfer(c, typed, { errors: sentences(c, form.errors) }, 422);
  const { id, ...transfer } = form.value;
  const outcome = await act(db, 'fund_books.transfer', actor, now, (desk) =>
    recordTransfer(desk, { transferId: id, ...transfer }),
  );
  if (outcome.ok) return c.redirect(`${AT}/entries/${outcome.value.subjectId}`, 303);
  return drawTransfer(c, typed, { refusal: told(c, outcome) }, statusOf(outcome));
}

async function usesOf(c: C) {
  const known = await listEarmarks(c.var.db);
  const held = await earmarkBalances(c.var.db);
  const empty = known.filter(({ key }) => !held.some(({ earmarkKey }) => earmarkKey === key));
  return [...held, ...empty.map(({ key }) => ({ earmarkKey: key, yen: 0 }))];
}

async function drawMove(c: C, typed: Typed, extra: Extra = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const shown = { uses: await usesOf(c), names: await readNames(db, lang) };
  const id = typed['id'] || randomUUID();
  return c.html(<MovePage frame={frame} id={id} typed={typed} {...shown} {...extra} />, status);
}

async function saveMove(c: C) {
  const { db, actor, now } = c.var;
  const keys = (await usesOf(c)).flatMap(({ earmarkKey }) => earmarkKey ?? []);
  const form = await readForm(c, moveForm(japanDay(now), keys));
  const typed = typedOf(form.sent, 'id', 'before', 'after', 'yen', 'on');
  if (!form.ok) return drawMove(c, typed, { errors: sentences(c, form.errors) }, 422);
  const { id, before, after, yen, on } = form.value;
  const outcome = await act(db, 'fund_books.move', actor, now, (desk) =>
    recordMove(desk, { moveId: id, from: before, to: after, yen, on }),
  );
  if (outcome.ok) return c.redirect(`${AT}/entries/${outcome.value.subjectId}`, 303);
  return drawMove(c, typed, { refusal: told(c, outcome) }, statusOf(outcome));
}

type Action = keyof typeof FUND_BOOKS_PERMITS;

/** Lets those on who may do this; the others are told why not. */
const only = (action: Action) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const permit = mayBy(FUND_BOOKS_PERMITS, c.var.actor, action);
    if (permit.ok) return next();
    const said = { title: say(c.var.lang, BOOK_WORDS.title), reason: told(c, permit) };
    return c.html(<RefusalPage frame={c.var.frame} {...said} instead={say(c.var.lang, FUND_PAGE)} />, 403);
  });
const recorders = only('record');

/** The books of the fund, below /desk/fund-books. */
export const fundBooksDeskRoutes = new Hono<AppEnv>()
  .use(only('read'))
  .get('/', (c) => drawOverview(c))
  .get('/rules', (c) => c.html(<RulesPage frame={c.var.frame} />))
  .get('/journal', (c) => drawJournal(c))
  .get('/journal.csv', (c) => saveJournal(c))
  .get(`/entries/${ID}`, (c) => drawEntry(c))
  .post(`/entries/${ID}/reverse`, (c) => reverseEntry(c))
  .get('/transfers/new', recorders, (c) => drawTransfer(c, {}))
  .post('/transfers/new', recorders, (c) => saveTransfer(c))
  .get('/moves/new', recorders, (c) => drawMove(c, {}))
  .post('/moves/new', recorders, (c) => saveMove(c))
  .route('/budgets', budgetRoutes)
  .route('/years', yearRoutes);
