import { Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { DUPLICATES_AT } from '#registry/organisation-desk/index.ts';
import { findPairs } from './commands/find-pairs.ts';
import { partPair } from './commands/part-pair.ts';
import { pairsQuery, partForm } from './forms.ts';
import { PairsPage } from './pages/pairs-page.tsx';
import { countPairs, listPairs } from './queries/list-pairs.ts';
import { type C, drawRefused, type MergeRefusal, refusalWords } from './refused.tsx';
import { ORGANISATION_MERGE_PERMITS } from './rules/permits.ts';
import { PAIRS } from './words.ts';

const DONE = { found: PAIRS.found, parted: PAIRS.parted } as const;

type Extra = { refusal?: MergeRefusal | undefined; wrong?: { id: string; word: string } | undefined };

async function drawPairs(c: C, { refusal, wrong }: Extra = {}) {
  const { db, frame, lang } = c.var;
  const { view, page } = pairsQuery.parse(c.req.query());
  const done = c.req.query('done') ?? '';
  const wrongStatus = wrong ? 422 : 200;
  return c.html(
    <PairsPage
      frame={frame}
      view={view}
      page={page}
      pairs={await listPairs(db, view, page)}
      counts={await countPairs(db)}
      notice={done in DONE ? say(lang, DONE[done as keyof typeof DONE]) : undefined}
      refusal={refusal && refusalWords(c, refusal)}
      wrong={wrong}
    />,
    refusal ? statusOf(refusal) : wrongStatus,
  );
}

/** Entries that may be one organisation: the list, the search for them, and the word that they are two. */
export const pairRoutes = new Hono<AppEnv>()
  .use('/*', async (c, next) => {
    const permit = mayBy(ORGANISATION_MERGE_PERMITS, c.var.actor, 'decide_pair');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .get('/', (c) => drawPairs(c))
  .post('/find', async (c) => {
    const { actor, db, now } = c.var;
    const outcome = await act(db, 'organisation_merge.find_pairs', actor, now, findPairs);
    return outcome.ok ? c.redirect(`${DUPLICATES_AT}?done=found`, 303) : drawPairs(c, { refusal: outcome });
  })
  .post('/:id{[0-9a-f-]{36}}/different', async (c) => {
    const { actor, db, now } = c.var;
    const id = c.req.param('id');
    const form = await readForm(c, partForm);
    if (!form.ok) return drawPairs(c, { wrong: { id, word: typed(form.sent, 'word') } });
    const outcome = await act(db, 'organisation_merge.part_pair', actor, now, (desk) =>
      partPair(desk, id, form.value.word),
    );
    return outcome.ok ? c.redirect(`${DUPLICATES_AT}?done=parted`, 303) : drawPairs(c, { refusal: outcome });
  });
