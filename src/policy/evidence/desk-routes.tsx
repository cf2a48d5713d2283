import { type Context, Hono } from 'hono';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { acceptFor, fileRefusalText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findLine, listLineNames } from '#policy/register/index.ts';
import { enterFact } from './commands/enter-fact.ts';
import { FactForm } from './forms.ts';
import { EvidencePage } from './pages/evidence-pages.tsx';
import { FactsPage, type FactTyped } from './pages/fact-pages.tsx';
import { RefusedPage } from './pages/refused-page.tsx';
import { listFacts } from './queries/list-facts.ts';
import { listHandFacts } from './queries/list-hand-facts.ts';
import { readEvidence } from './queries/read-evidence.ts';
import { recordRoutes } from './record-routes.tsx';
import { isFactId } from './rules/fact-id.ts';
import { EVIDENCE_PERMITS, type EvidenceAction } from './rules/permits.ts';
import type { STANDINGS } from './rules/standing.ts';
import { withdrawRoutes } from './withdraw-routes.tsx';
import { EVIDENCE, EVIDENCE_ERRORS, EVIDENCE_REFUSALS, errorWords } from './words.ts';

const may = (c: Context<AppEnv>, action: EvidenceAction) => mayBy(EVIDENCE_PERMITS, c.var.actor, action).ok;
const today = (c: Context<AppEnv>) => japanDay(c.var.now);

/** What needs somebody comes first. */
const RANK = { lapsed: 0, waiting: 1, recorded: 2, ended: 3 } as const satisfies Record<
  (typeof STANDINGS)[number],
  number
>;

const LOOK_BACK_DAYS = 3_653;

/** What the form holds when nothing was typed yet: only its own id. */
const blank = (): FactTyped => ({ id: crypto.randomUUID(), happenedOn: '', sentence: '', sourceUrl: '' });

const typedOf = (sent: Sent): FactTyped => ({
  id: isFactId(typed(sent, 'id')) ? typed(sent, 'id') : crypto.randomUUID(),
  happenedOn: typed(sent, 'happenedOn'),
  sentence: typed(sent, 'sentence'),
  sourceUrl: typed(sent, 'sourceUrl'),
});

/** The file of the form; browsers send an empty one when none was chosen. */
const fileIn = (sent: Sent) => {
  const file = sent['file'];
  return file instanceof File && file.size > 0 ? file : undefined;
};

const DONE = { entered: EVIDENCE.entered, withdrawn: EVIDENCE.takenBack } as const;

type Shown = {
  typed?: FactTyped | undefined;
  errors?: Record<string, string | undefined> | undefined;
  refusal?: string | undefined;
};

/** The page of one measure, with whatever was typed and whatever is wrong with it. */
async function factsPage(
  c: Context<AppEnv>,
  code: string,
  shown: Shown,
  status: 200 | 403 | 404 | 409 | 422,
) {
  const { db, services, frame, lang } = c.var;
  const line = await findLine(db, code, { drafting: false });
  const evidence = (await readEvidence(db, services.evidence, [code], today(c))).get(code);
  if (!line || !evidence) return c.notFound();
  const handFacts = await listHandFacts(db, code);
  const hand = new Set(handFacts.map((fact) => `policy.fact:${fact.id}`));
  const period = { from: addDays(today(c), -LOOK_BACK_DAYS), to: today(c) };
  const facts = await listFacts(db, services.evidence, code, period);
  const done = c.req.query('done');
  return c.html(
    <FactsPage
      frame={frame}
      measure={{ code, title: line.head.measure.title, evidence }}
      handFacts={handFacts}
      otherFacts={facts.filter((fact) => !hand.has(fact.key))}
      typed={shown.typed ?? blank()}
      errors={shown.errors ?? {}}
      refusal={shown.refusal}
      done={
        status === 200 && (done === 'entered' || done === 'withdrawn') ? say(lang, DONE[done]) : undefined
      }
      may={{
        enter: may(c, 'enter_fact'),
        withdraw: may(c, 'withdraw_fact'),
        write: may(c, 'write_record'),
      }}
      fileLimits={{ accept: acceptFor('evidence'), maxBytes: maxBytes('evidence') }}
    />,
    status,
  );
}

/** The attachment of the form, stored and checked; nothing when no file was chosen. */
async function storeAttachment(c: Context<AppEnv>, sent: Sent) {
  const file = fileIn(sent);
  if (!file) return undefined;
  const { db, now, actor, services } = c.var;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return services.files.put(db, now, actor, { name: file.name, purpose: 'evidence', bytes });
}

/** Notes the fact of the form; what is wrong comes back with everything that was typed. */
async function postFact(c: Context<AppEnv>, code: string) {
  const { db, actor, now, lang, services } = c.var;
  if (!may(c, 'enter_fact')) {
    return factsPage(c, code, { refusal: say(lang, EVIDENCE_REFUSALS['permit.wrong_role']) }, 403);
  }
  const form = await readForm(c, FactForm);
  const fileAgain = fileIn(form.sent) ? { file: say(lang, EVIDENCE_ERRORS.fileAgain) } : {};
  const again = { typed: typedOf(form.sent) };
  if (!form.ok) {
    return factsPage(c, code, { ...again, errors: { ...errorWords(lang, form.errors), ...fileAgain } }, 422);
  }
  const stored = await storeAttachment(c, form.sent);
  if (stored && !stored.ok) {
    const file = fileRefusalText(lang, stored.code, 'evidence');
    return factsPage(c, code, { ...again, errors: { file } }, 422);
  }
  const attachment = stored && { files: services.files, fileId: stored.value.id };
  const outcome = await act(db, 'policy.enter_fact', actor, now, (desk) =>
    enterFact(desk, code, form.value, attachment),
  );
  if (outcome.ok) return c.redirect(`/desk/policy/evidence/${code}?done=entered`, 303);
  const words = say(lang, EVIDENCE_REFUSALS[outcome.code]);
  const shown =
    outcome.code === 'evidence.in_future'
      ? { errors: { happenedOn: words, ...fileAgain } }
      : { refusal: words };
  return factsPage(c, code, { ...again, ...shown }, statusOf(outcome));
}

/** The desk of the evidence: how each measure stands, and its facts. Below /desk/policy/evidence. */
export const evidenceDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (!may(c, 'read_evidence')) return c.html(<RefusedPage frame={c.var.frame} />, 403);
    return next();
  })
  .get('/', async (c) => {
    const names = await listLineNames(c.var.db);
    const codes = names.map((name) => name.code);
    const evidence = await readEvidence(c.var.db, c.var.services.evidence, codes, today(c));
    const measures = names
      .flatMap(({ code, title }) => {
        const known = evidence.get(code);
        return known ? [{ code, title, evidence: known }] : [];
      })
      .toSorted((a, b) => RANK[a.evidence.standing] - RANK[b.evidence.standing]);
    return c.html(<EvidencePage frame={c.var.frame} measures={measures} />);
  })
  .route('/', recordRoutes)
  .route('/', withdrawRoutes)
  .get('/:code', (c) => factsPage(c, c.req.param('code'), {}, 200))
  .post('/:code', (c) => postFact(c, c.req.param('code')));
