import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Actor, isAnonymous } from '#kernel/actor.ts';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse, yes } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  findOrganisation,
  isMember,
  lockOrganisation,
  type Organisation,
  paperOf,
} from '#registry/organisations/index.ts';
import { getRules, type RulesVersion, renewalOpensOn } from '#registry/registration-conditions/index.ts';
import { type Content, contentOf, EMPTY_CONTENT } from '#registry/registration-form/index.ts';
import { type EntryWay, OPEN_STATES, type PaperKind, paperCode } from '../rules/flow.ts';
import { REGISTRATION_PERMITS } from '../rules/permits.ts';
import { type RegistrationPaper, registrationPapers } from '../schema.ts';
import { nextNumber } from './next-number.ts';

/** Who came, and how, when staff write for somebody (代理入力). */
export type OnBehalf = { readonly how: EntryWay; readonly name: string; readonly mail: string };
export type Beginning = {
  readonly kind: PaperKind;
  readonly organisationId?: string | undefined;
  readonly behalf?: OnBehalf | undefined;
  /** Another first paper although one is begun: somebody may act for two groups. */
  readonly another?: boolean | undefined;
};

/** Begins a paper, or finds the one that is begun: pressing twice makes no second one. */
export async function startPaper(desk: Desk, beginning: Beginning) {
  const { tx, actor, now } = desk;
  const permit = mayStart(actor, beginning);
  if (!permit.ok) return permit;
  const rules = await getRules(tx);
  const organisation =
    beginning.organisationId === undefined ? undefined : await lockOrganisation(tx, beginning.organisationId);
  if (beginning.organisationId !== undefined && !organisation)
    return refuse('missing', 'organisations.not_found');
  const begun = await findBegun(desk, beginning);
  if (begun) return startedAs(begun);
  const open = organisation ? isOpenTo(organisation, beginning.kind, rules, japanDay(now)) : yes;
  if (!open.ok) return open;
  const row = await insertPaper(desk, beginning, rules.version, organisation);
  return startedAs(row);
}

const startedAs = (paper: RegistrationPaper) =>
  done({
    subjectId: paper.id,
    code: paperCode(paper.fiscalYear, paper.number),
    detail: { kind: paper.kind, onBehalf: paper.enteredBy !== null },
  });

function mayStart(actor: Actor, { organisationId, behalf }: Beginning) {
  if (isAnonymous(actor)) return refuse('forbidden', 'registration.sign_in_first');
  if (behalf) return mayBy(REGISTRATION_PERMITS, actor, 'enter');
  if (organisationId !== undefined && !isMember(actor, organisationId))
    return refuse('forbidden', 'registration.not_yours');
  return yes;
}

/** Whether what stands in the register can be renewed, changed, or registered again today. */
function isOpenTo(organisation: Organisation, kind: PaperKind, { rules }: RulesVersion, today: string) {
  const { standing, validUntil } = organisation;
  if (kind === 'first')
    return standing === 'withdrawn' ? yes : refuse('closed', 'registration.there_already');
  if (kind === 'change')
    return standing === 'registered' ? yes : refuse('closed', 'registration.not_registered');
  if (standing === 'lapsed') return yes;
  if (standing !== 'registered') return refuse('closed', 'registration.not_registered');
  const isOpen = validUntil === null || renewalOpensOn(rules, validUntil) <= today;
  return isOpen ? yes : refuse('closed', 'registration.renewal_not_open');
}

/** An open paper of the group; for a new group the writer's own draft. */
async function findBegun({ tx, actor }: Desk, beginning: Beginning): Promise<RegistrationPaper | undefined> {
  const { organisationId, behalf, another } = beginning;
  if (organisationId !== undefined) {
    const [row] = await tx
      .select()
      .from(registrationPapers)
      .where(
        and(
          eq(registrationPapers.organisationId, organisationId),
          inArray(registrationPapers.state, [...OPEN_STATES]),
        ),
      );
    return row;
  }
  if (behalf) return undefined;
  const untouched = another ? [eq(registrationPapers.version, 1)] : [];
  const [row] = await tx
    .select()
    .from(registrationPapers)
    .where(
      and(
        eq(registrationPapers.authorId, actor.id),
        eq(registrationPapers.state, 'draft'),
        eq(registrationPapers.kind, 'first'),
        isNull(registrationPapers.organisationId),
        ...untouched,
      ),
    )
    .orderBy(sql`${registrationPapers.changedAt} desc`)
    .limit(1);
  return row;
}

async function insertPaper(
  { tx, actor, now }: Desk,
  { kind, behalf }: Beginning,
  rulesVersion: number,
  organisation: Organisation | undefined,
): Promise<RegistrationPaper> {
  const fiscalYear = fiscalYearAt(now);
  const [row] = await tx
    .insert(registrationPapers)
    .values({
      fiscalYear,
      number: await nextNumber(tx, fiscalYear),
      kind,
      organisationId: organisation?.id ?? null,
      baseVersion: organisation?.version ?? null,
      content: await contentToBegin(tx, organisation),
      authorId: behalf ? null : actor.id,
      enteredBy: behalf ? actor.id : null,
      enteredHow: behalf?.how ?? null,
      cameName: behalf?.name ?? '',
      cameMail: behalf?.mail ?? '',
      rulesVersion,
      startedAt: now,
      changedAt: now,
    })
    .returning();
  if (!row) throw new Error('the paper was not stored');
  return row;
}

async function contentToBegin(tx: Desk['tx'], organisation: Organisation | undefined): Promise<Content> {
  const whole = organisation && (await findOrganisation(tx, organisation.id));
  return whole ? contentOf(paperOf(whole)) : EMPTY_CONTENT;
}
