import { type Context, Hono } from 'hono';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { findLine } from '#policy/register/index.ts';
import { writeRecord } from './commands/write-record.ts';
import { RecordForm } from './forms.ts';
import { RecordPage } from './pages/record-page.tsx';
import { listFacts } from './queries/list-facts.ts';
import { listSentences } from './queries/list-sentences.ts';
import { draftRecord, type SentenceDraft, sourceOf } from './rules/draft-record.ts';
import { EVIDENCE_PERMITS } from './rules/permits.ts';
import { EVIDENCE_ERRORS } from './words.ts';

/** How far back a record reaches: the time that an edition usually lasts. */
const YEARS_BACK = 10;

async function factsOf(c: Context<AppEnv>, code: string) {
  const to = japanDay(c.var.now);
  return listFacts(c.var.db, c.var.services.evidence, code, { from: addDays(to, -366 * YEARS_BACK), to });
}

/** What was saved, and below it a draft sentence for each fact that no saved sentence stands on yet. */
async function draftFor(c: Context<AppEnv>, code: string, measureId: string): Promise<SentenceDraft[]> {
  const saved = await listSentences(c.var.db, measureId);
  const used = new Set(saved.flatMap((s) => s.sources.map((source) => source.key)));
  const fresh = (await factsOf(c, code)).filter((fact) => !used.has(fact.key));
  return [...saved, ...draftRecord(fresh)];
}

async function recordPage(c: Context<AppEnv>, error: string | undefined, typed?: SentenceDraft[]) {
  const code = c.req.param('code') ?? '';
  const line = await findLine(c.var.db, code, { drafting: false });
  if (!line || !mayBy(EVIDENCE_PERMITS, c.var.actor, 'write_record').ok) return c.notFound();
  const { measure, edition } = line.head;
  const sentences = typed ?? (await draftFor(c, code, measure.id));
  return c.html(
    <RecordPage
      frame={c.var.frame}
      measure={{ code, title: measure.title, edition: edition.name }}
      sentences={sentences}
      error={error}
    />,
    error === undefined ? 200 : 422,
  );
}

/** Ties each typed sentence to the fact whose key came with it; a key that names no fact of the measure is dropped. */
async function tied(
  c: Context<AppEnv>,
  code: string,
  sentences: string[],
  keys: string[],
): Promise<SentenceDraft[]> {
  const facts = new Map((await factsOf(c, code)).map((fact) => [fact.key, fact]));
  return sentences.flatMap((sentence, i) => {
    const fact = facts.get(keys[i] ?? '');
    return sentence === '' ? [] : [{ sentence, sources: fact ? [sourceOf(fact)] : [] }];
  });
}

/** Writing これまでの取組 from the evidence. */
export const recordRoutes = new Hono<AppEnv>()
  .get('/:code/record', (c) => recordPage(c, undefined))
  .post('/:code/record', async (c) => {
    const { db, actor, now } = c.var;
    const code = c.req.param('code');
    const form = await readForm(c, RecordForm);
    if (!form.ok) {
      const texts = [form.sent['sentence'] ?? []].flat().map(String);
      const keys = [form.sent['key'] ?? []].flat().map(String);
      return recordPage(c, EVIDENCE_ERRORS.record, await tied(c, code, texts, keys));
    }
    const sentences = await tied(c, code, form.value.sentence, form.value.key);
    const outcome = await act(db, 'policy.write_record', actor, now, (desk) =>
      writeRecord(desk, code, sentences),
    );
    return outcome.ok ? c.redirect(`/desk/policy/evidence/${code}/record`, 303) : c.notFound();
  });
