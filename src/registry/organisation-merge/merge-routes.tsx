import { Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  type Choices,
  LOOK,
  proposedChoices,
  RECORD_FACT_NAMES,
  recordHref,
  type Side,
  viewOrganisation,
} from '#registry/organisation-desk/index.ts';
import {
  codeOf,
  findRowByCode,
  listAreas,
  listCityFields,
  type Organisation,
  paperOf,
} from '#registry/organisations/index.ts';
import { mergeOrganisations } from './commands/merge-organisations.ts';
import { type MergeForm, mergeForm } from './forms.ts';
import { MergeConfirmPage, MergePage, type MergeProps, type MergeSide } from './pages/merge-page.tsx';
import { countLinked } from './queries/count-linked.ts';
import { type C, drawRefused, type MergeRefusal, refusalWords } from './refused.tsx';
import { ORGANISATION_MERGE_PERMITS } from './rules/permits.ts';

type Codes = { readonly a: string; readonly b: string };

/** One side with all that is private; that somebody looked at it is written down. */
async function viewSide(c: C, code: string): Promise<Outcome<MergeSide, MergeRefusal['code']>> {
  const { actor, db, now, services } = c.var;
  const row = await findRowByCode(db, code);
  const viewed = await act(db, LOOK, actor, now, (desk) => viewOrganisation(desk, row?.id ?? NOBODY));
  if (!viewed.ok) return viewed;
  const { whole } = viewed.value;
  const linked = await countLinked(db, services.organisationLinks, whole.organisation.id);
  return { ok: true, value: { organisation: whole.organisation, paper: paperOf(whole), linked } };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The entry that is registered stands, else the one that was in the register first. */
function proposedSurvivor(a: Organisation, b: Organisation): Side {
  if ((a.standing === 'registered') !== (b.standing === 'registered')) {
    return a.standing === 'registered' ? 'a' : 'b';
  }
  return a.number < b.number ? 'a' : 'b';
}

type Extra = { form?: MergeForm | undefined; refusal?: MergeRefusal | undefined };

/** Reads both sides and lays the choices that were sent over those that are proposed. */
async function readMerge(c: C, codes: Codes, { form, refusal }: Extra) {
  const { db, frame } = c.var;
  const [a, b] = [await viewSide(c, codes.a), await viewSide(c, codes.b)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const proposed = proposedChoices(entryOf(a.value), entryOf(b.value));
  const choices = Object.fromEntries(
    RECORD_FACT_NAMES.map((fact) => [fact, form?.[fact] ?? proposed[fact]]),
  ) as Choices;
  const props: MergeProps = {
    frame,
    a: a.value,
    b: b.value,
    named: { areas: await listAreas(db), cityFields: await listCityFields(db) },
    choices,
    survivor: form?.survivor ?? proposedSurvivor(a.value.organisation, b.value.organisation),
    refusal: refusal && refusalWords(c, refusal),
  };
  return { ok: true, value: props } as const;
}

const entryOf = ({ organisation, paper }: MergeSide) => ({ paper, updatedAt: organisation.updatedAt });

async function drawMerge(c: C, codes: Codes, extra: Extra = {}) {
  const read = await readMerge(c, codes, extra);
  if (!read.ok) return drawRefused(c, read);
  return c.html(<MergePage {...read.value} />, extra.refusal ? statusOf(extra.refusal) : 200);
}

async function drawConfirm(c: C, codes: Codes, form: MergeForm) {
  const read = await readMerge(c, codes, { form });
  if (!read.ok) return drawRefused(c, read);
  return c.html(<MergeConfirmPage {...read.value} />);
}

/** Both ids with the versions that were seen; a fact that was not sent is the same in both. */
async function merge(c: C, codes: Codes, form: MergeForm) {
  const { actor, db, now, services } = c.var;
  const [a, b] = [await findRowByCode(db, codes.a), await findRowByCode(db, codes.b)];
  const choices = Object.fromEntries(RECORD_FACT_NAMES.map((fact) => [fact, form[fact] ?? 'a'])) as Choices;
  const merger = {
    a: { id: a?.id ?? NOBODY, version: form.versionA },
    b: { id: b?.id ?? NOBODY, version: form.versionB },
    survivor: form.survivor,
    choices,
  };
  const outcome = await act(db, 'organisations.merge', actor, now, (desk) =>
    mergeOrganisations(desk, merger, services.organisationLinks),
  );
  if (outcome.ok) return c.redirect(`${recordHref(codeOf(outcome.value.survivor))}?merged=yes`, 303);
  return drawMerge(c, codes, { form, refusal: outcome });
}

/** Two entries become one: chosen fact by fact, checked, and confirmed by name. */
export const mergeRoutes = new Hono<AppEnv>()
  .use('/:a/:b', async (c, next) => {
    const permit = mayBy(ORGANISATION_MERGE_PERMITS, c.var.actor, 'merge');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .get('/:a{[Gg][0-9]{1,10}}/:b{[Gg][0-9]{1,10}}', (c) => drawMerge(c, c.req.param()))
  .post('/:a{[Gg][0-9]{1,10}}/:b{[Gg][0-9]{1,10}}', async (c) => {
    const form = await readForm(c, mergeForm);
    if (!form.ok) return drawMerge(c, c.req.param());
    return form.value.confirmed === 'yes'
      ? merge(c, c.req.param(), form.value)
      : drawConfirm(c, c.req.param(), form.value);
  });
