import { type Context, Hono } from 'hono';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { FILE_PURPOSES, FILE_WORDS, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type FieldErrors, readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findLine, listLineNames } from '#policy/register/index.ts';
import { enterFact } from './commands/enter-fact.ts';
import { withdrawFact } from './commands/withdraw-fact.ts';
import { FactForm, WithdrawForm } from './forms.ts';
import { EvidencePage } from './pages/evidence-pages.tsx';
import { FactsPage, WithdrawPage } from './pages/fact-pages.tsx';
import { listFacts } from './queries/list-facts.ts';
import { listHandFacts } from './queries/list-hand-facts.ts';
import { readEvidence } from './queries/read-evidence.ts';
import { recordRoutes } from './record-routes.tsx';
import { EVIDENCE_PERMITS, type EvidenceAction } from './rules/permits.ts';
import { STANDINGS } from './rules/standing.ts';
import { EVIDENCE_REFUSALS } from './words.ts';

const may = (c: Context<AppEnv>, action: EvidenceAction) => mayBy(EVIDENCE_PERMITS, c.var.actor, action).ok;
const today = (c: Context<AppEnv>) => japanDay(c.var.now);
const ORDER = [...STANDINGS].toSorted((a, b) => rank(a) - rank(b));

function rank(standing: (typeof STANDINGS)[number]): number {
  return { lapsed: 0, waiting: 1, recorded: 2, ended: 3 }[standing];
}

/** What the form holds when nothing was typed yet: only its own id. */
const blank = () => ({ id: crypto.randomUUID(), happenedOn: '', sentence: '', sourceUrl: '' });

const typedOf = (sent: Sent) => ({
  id: typed(sent, 'id') || crypto.randomUUID(),
  happenedOn: typed(sent, 'happenedOn'),
  sentence: typed(sent, 'sentence'),
  sourceUrl: typed(sent, 'sourceUrl'),
});

const firstOf = (errors: FieldErrors) =>
  Object.fromEntries(Object.entries(errors).map(([name, [first]]) => [name, first]));

type Shown = {
  typed?: ReturnType<typeof blank>;
  errors?: Record<string, string | undefined>;
  refusal?: string;
};

/** The page of one measure, with whatever was typed and whatever is wrong with it. */
async function factsPage(
  c: Context<AppEnv>,
  code: string,
  shown: Shown,
  status: 200 | 403 | 404 | 409 | 422,
) {
  const { db, services, frame } = c.var;
  const line = await findLine(db, code, { drafting: false });
  const evidence = (await readEvidence(db, services.evidence, [code], today(c))).get(code);
  if (!line || !evidence) return c.notFound();
  const handFacts = await listHandFacts(db, code);
  const hand = new Set(handFacts.map((fact) => `policy.fact:${fact.id}`));
  const period = { from: addDays(today(c), -3_653), to: today(c) };
  const facts = await listFacts(db, services.evidence, code, period);
  return c.html(
    <FactsPage
      frame={frame}
      measure={{ code, title: line.head.measure.title, evidence }}
      handFacts={handFacts}
      otherFacts={facts.filter((fact) => !hand.has(fact.key))}
      typed={shown.typed ?? blank()}
      errors={shown.errors ?? {}}
      refusal={shown.refusal}
      may={{
        enter: may(c, 'enter_fact'),
        withdraw: may(c, 'withdraw_fact'),
        write: may(c, 'write_record'),
      }}
      fileLimits={{ kinds: FILE_PURPOSES.evidence.kinds, maxBytes: maxBytes('evidence') }}
    />,
    status,
  );
}

/** The attachment of the form, stored and checked; nothing when no file was chosen. */
async function storeAttachment(c: Context<AppEnv>, sent: Sent) {
  const file = sent['file'];
  if (!(file instanceof File) || file.size === 0) return undefined;
  const { db, now, actor, services } = c.var;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return services.files.put(db, now, actor, { name: file.name, purpose: 'evidence', bytes });
}

/** The desk of the evidence: how each measure stands, and its facts. Below /desk/policy/evidence. */
export const evidenceDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    if (!may(c, 'read_evidence')) return c.text(say(c.var.lang, EVIDENCE_REFUSALS['permit.wrong_role']), 403);
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
      .toSorted((a, b) => ORDER.indexOf(a.evidence.standing) - ORDER.indexOf(b.evidence.standing));
    return c.html(<EvidencePage frame={c.var.frame} measures={measures} />);
  })
  .route('/', recordRoutes)
  .get('/:code', (c) => factsPage(c, c.req.param('code'), {}, 200))
  .post('/:code', async (c) => {
    const { db, actor, now, lang, services } = c.var;
    const code = c.req.param('code');
    const form = await readForm(c, FactForm);
    const again = { typed: typedOf(form.sent) };
    if (!form.ok) return factsPage(c, code, { ...again, errors: firstOf(form.errors) }, 422);
    const stored = may(c, 'enter_fact') ? await storeAttachment(c, form.sent) : undefined;
    if (stored && !stored.ok) {
      return factsPage(c, code, { ...again, errors: { file: say(lang, FILE_WORDS[stored.code]) } }, 422);
    }
    const attachment = stored && { files: services.files, fileId: stored.value.id };
    const outcome = await act(db, 'policy.enter_fact', actor, now, (desk) =>
      enterFact(desk, code, form.value, attachment),
    );
    if (outcome.ok) return c.redirect(`/desk/policy/evidence/${code}`, 303);
    const words = say(lang, EVIDENCE_REFUSALS[outcome.code]);
    const shown =
      outcome.code === 'evidence.in_future' ? { errors: { happenedOn: words } } : { refusal: words };
    return factsPage(c, code, { ...again, ...shown }, statusOf(outcome));
  })
  .get('/:code/facts/:id/withdraw', (c) => withdrawPage(c, '', undefined, 200))
  .post('/:code/facts/:id/withdraw', async (c) => {
    const { db, actor, now, lang } = c.var;
    const { code, id } = c.req.param() as { code: string; id: string };
    const form = await readForm(c, WithdrawForm);
    if (!form.ok) return withdrawPage(c, typed(form.sent, 'reason'), form.errors['reason']?.[0], 422);
    const outcome = await act(db, 'policy.withdraw_fact', actor, now, (desk) =>
      withdrawFact(desk, code, id, form.value.reason),
    );
    if (outcome.ok) return c.redirect(`/desk/policy/evidence/${code}`, 303);
    return factsPage(c, code, { refusal: say(lang, EVIDENCE_REFUSALS[outcome.code]) }, statusOf(outcome));
  });

async function withdrawPage(
  c: Context<AppEnv>,
  reason: string,
  error: string | undefined,
  status: 200 | 422,
) {
  const code = c.req.param('code') ?? '';
  const fact = (await listHandFacts(c.var.db, code)).find(
    (f) => f.id === c.req.param('id') && f.withdrawnAt === null,
  );
  const line = await findLine(c.var.db, code, { drafting: false });
  if (!fact || !line || !may(c, 'withdraw_fact')) return c.notFound();
  const measure = { code, title: line.head.measure.title };
  return c.html(
    <WithdrawPage frame={c.var.frame} measure={measure} fact={fact} reason={reason} error={error} />,
    status,
  );
}
