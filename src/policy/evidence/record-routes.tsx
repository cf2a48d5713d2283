import { type Context, Hono } from 'hono';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findLine } from '#policy/register/index.ts';
import { writeRecord } from './commands/write-record.ts';
import { RecordForm } from './forms.ts';
import { RecordPage } from './pages/record-page.tsx';
import { RefusedPage } from './pages/refused-page.tsx';
import { listFacts } from './queries/list-facts.ts';
import { listSentences } from './queries/list-sentences.ts';
import {
  type DeskSentence,
  draftRecord,
  LONGEST_SENTENCE,
  sentencesToStore,
  tieSentences,
} from './rules/draft-record.ts';
import { EVIDENCE_PERMITS } from './rules/permits.ts';
import { recordHome } from './rules/record-home.ts';
import { EVIDENCE_ERRORS, EVIDENCE_REFUSALS } from './words.ts';

/** A draft is made from the time that an edition usually lasts; a sentence may stand on any record. */
const DRAFT_DAYS = 3_653;
const EVER = '1900-01-01';

function factsSince(c: Context<AppEnv>, code: string, from: string) {
  return listFacts(c.var.db, c.var.services.evidence, code, { from, to: japanDay(c.var.now) });
}

type Shown = {
  sentences?: DeskSentence[] | undefined;
  own?: string | undefined;
  errors?: Record<string, string> | undefined;
  /** Said when somebody else saved meanwhile; their text is shown beside. */
  refusal?: string | undefined;
};

async function recordPage(c: Context<AppEnv>, shown: Shown, status: 200 | 403 | 404 | 409 | 422) {
  const { db, frame } = c.var;
  const code = c.req.param('code') ?? '';
  const line = await findLine(db, code, { drafting: false });
  if (!line) return c.notFound();
  const { measure, edition } = recordHome(line);
  const from = addDays(japanDay(c.var.now), -DRAFT_DAYS);
  const sentences =
    shown.sentences ??
    draftRecord(measure.record, await listSentences(db, measure.id), await factsSince(c, code, from));
  return c.html(
    <RecordPage
      frame={frame}
      measure={{ code, title: line.head.measure.title, edition: edition.name, revision: measure.revision }}
      sentences={sentences}
      own={shown.own ?? ''}
      errors={shown.errors ?? {}}
      refusal={shown.refusal}
      theirs={shown.refusal === undefined ? undefined : measure.record}
      isSaved={status === 200 && c.req.query('done') === 'saved'}
    />,
    status,
  );
}

/** Which sentences are too long, each with its field; the last field is the one for a sentence without a record. */
function tooLong(c: Context<AppEnv>, sentences: readonly DeskSentence[]): Record<string, string> {
  return Object.fromEntries(
    sentences.flatMap(({ sentence }, i) => {
      if (sentence.split('\n').every((line) => line.length <= LONGEST_SENTENCE)) return [];
      const field = i === sentences.length - 1 ? 'sentence' : `sentence-${i + 1}`;
      return [[field, say(c.var.lang, EVIDENCE_ERRORS.record, { number: i + 1 })]];
    }),
  );
}

/** Writing これまでの取組 from the evidence. */
export const recordRoutes = new Hono<AppEnv>()
  .use('/:code/record', async (c, next) => {
    if (mayBy(EVIDENCE_PERMITS, c.var.actor, 'write_record').ok) return next();
    return c.html(<RefusedPage frame={c.var.frame} />, 403);
  })
  .get('/:code/record', (c) => recordPage(c, {}, 200))
  .post('/:code/record', async (c) => {
    const { db, actor, now, lang } = c.var;
    const code = c.req.param('code');
    const form = await readForm(c, RecordForm);
    if (!form.ok) return recordPage(c, {}, 422);
    const typed = tieSentences(form.value, await factsSince(c, code, EVER));
    const again = { sentences: typed.slice(0, -1), own: typed.at(-1)?.sentence };
    const errors = tooLong(c, typed);
    if (Object.keys(errors).length > 0) return recordPage(c, { ...again, errors }, 422);
    const written = { revision: form.value.revision, sentences: sentencesToStore(typed) };
    const outcome = await act(db, 'policy.write_record', actor, now, (desk) =>
      writeRecord(desk, code, written),
    );
    if (outcome.ok) return c.redirect(`/desk/policy/evidence/${code}/record?done=saved`, 303);
    const refusal = say(lang, EVIDENCE_REFUSALS[outcome.code]);
    return recordPage(c, { ...again, refusal }, statusOf(outcome));
  });
