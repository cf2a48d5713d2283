import { and, eq, ne } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, refuse, yes } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  createOrganisations,
  lockOrganisation,
  moveStanding,
  type Organisation,
  type OrganisationPaper,
  rewriteOrganisation,
} from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { giveRole } from '#registry/people/index.ts';
import { getRulesOf, type RegistrationRules, validUntil } from '#registry/registration-conditions/index.ts';
import { type Sender, tellOfPaper } from '../mails.ts';
import { judgePaper, readPaper } from '../queries/judge-paper.ts';
import { PAPER_FLOW } from '../rules/flow.ts';
import { REGISTRATION_PERMITS } from '../rules/permits.ts';
import { type RegistrationPaper, registrationPapers } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

export type Acceptance = {
  readonly version: number;
  /** Version of the register's entry that the page compared with; none for a new group. */
  readonly organisationVersion: number | null;
  /** Somebody has looked at what only a person can judge. */
  readonly looked: boolean;
  /** Why it is accepted although a condition is not met. */
  readonly note: string;
  readonly city: string;
};

/**
 * Accepts a paper: the register is written, the registration's days are set, and whoever wrote the paper acts for the
 * group from today. Of two who decide at once the second is told that it is decided.
 */
export async function acceptPaper(desk: Desk, code: string, acceptance: Acceptance, sender: Sender) {
  const { tx, actor, now } = desk;
  const paper = await lockPaper(tx, code);
  if (!paper) return refuse('missing', 'registration.not_found');
  const permit = mayBy(REGISTRATION_PERMITS, actor, 'accept');
  if (!permit.ok) return permit;
  const next = step(PAPER_FLOW, paper.state, 'accept');
  if (!next.ok || paper.version !== acceptance.version)
    return refuse('closed', 'registration.decided_meanwhile');
  const { rules } = await getRulesOf(tx, paper.rulesVersion);
  if (paper.enteredBy === actor.id && !rules.sameHand) return refuse('forbidden', 'registration.same_hand');
  const conditions = await mayPass(desk, paper, rules, acceptance);
  if (!conditions.ok) return conditions;
  const read = await readPaper(tx, paper, rules, japanDay(now));
  if (Object.keys(read.wrong).length > 0) return refuse('unmet', 'registration.incomplete');
  const written = await writeRegister(desk, paper, withAuthor(paper, read.paper), rules, acceptance);
  if (!written.ok) return written;
  await tx
    .update(registrationPapers)
    .set({
      state: next.value,
      organisationId: written.value.id,
      decidedAt: now,
      decidedBy: actor.id,
      decisionNote: acceptance.note,
      version: paper.version + 1,
    })
    .where(eq(registrationPapers.id, paper.id));
  await letAuthorAct(desk, paper, written.value.id);
  await tellOfPaper(desk, paper, 'accepted', sender, { day: written.value.until });
  return done({
    subjectId: paper.id,
    organisationId: written.value.id,
    detail: { kind: paper.kind, organisationId: written.value.id, withNote: acceptance.note !== '' },
    touched: { topic: 'organisations', ids: [written.value.id], affirmedBy: paper.authorId ?? actor.id },
  });
}

/** What is not met needs a reason, and what a person must judge needs a person. */
async function mayPass(
  { tx, now }: Desk,
  paper: RegistrationPaper,
  rules: RegistrationRules,
  given: Acceptance,
) {
  const conditions = await judgePaper(tx, paper, rules, { today: japanDay(now), city: given.city });
  const has = (outcome: string) => conditions.some((condition) => condition.outcome === outcome);
  if (has('not_met') && given.note === '') return refuse('unmet', 'registration.reason_needed');
  if (has('look') && !given.looked) return refuse('unmet', 'registration.not_looked');
  return yes;
}

/** The author is tied to the representative's row when they said that they are it. */
function withAuthor(paper: RegistrationPaper, read: OrganisationPaper): OrganisationPaper {
  if (paper.authorId === null || paper.content.ones['authorIs'] !== 'representative') return read;
  const place = read.officers.findIndex(({ post }) => post === 'representative');
  const officers = read.officers.map((officer, i) =>
    i === place ? { ...officer, personId: paper.authorId } : officer,
  );
  return { ...read, officers };
}

type WriteCode =
  | 'registration.number_taken'
  | 'organisations.changed_meanwhile'
  | 'organisations.not_found'
  | 'flow.closed';
type Written = { readonly id: string; readonly until: string | null };

async function writeRegister(
  desk: Desk,
  paper: RegistrationPaper,
  read: OrganisationPaper,
  rules: RegistrationRules,
  { organisationVersion }: Acceptance,
): Promise<Outcome<Written, WriteCode>> {
  const { tx, now } = desk;
  if (await isNumberTaken(desk, read.corporateNumber, paper.organisationId))
    return refuse('unmet', 'registration.number_taken');
  if (paper.organisationId === null) {
    const [created] = await createOrganisations({ tx, now }, [
      { paper: read, start: { standing: 'applicant' } },
    ]);
    const organisation = created && (await lockOrganisation(tx, created.id));
    if (!organisation) throw new Error('the organisation was not written');
    return setStanding(desk, organisation, paper.kind, rules);
  }
  const organisation = await lockOrganisation(tx, paper.organisationId);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  if (organisation.version !== organisationVersion)
    return refuse('closed', 'organisations.changed_meanwhile');
  await rewriteOrganisation(desk, organisation, placed(read, organisation));
  return setStanding(desk, organisation, paper.kind, rules);
}

/** The form asks no place on the map: it stays as long as the address does. */
function placed(read: OrganisationPaper, { address, latitude, longitude }: Organisation): OrganisationPaper {
  return read.address === address ? { ...read, latitude, longitude } : read;
}

async function setStanding(
  desk: Desk,
  organisation: Organisation,
  kind: RegistrationPaper['kind'],
  rules: RegistrationRules,
): Promise<Outcome<Written, 'flow.closed'>> {
  if (kind === 'change') return done({ id: organisation.id, until: organisation.validUntil });
  const isThere = organisation.standing === 'registered' || organisation.standing === 'lapsed';
  const until = validUntil(rules, japanDay(desk.now), isThere ? organisation.validUntil : null);
  const moved = await moveStanding(desk, organisation, isThere ? 'renew' : 'register', until);
  return moved.ok ? done({ id: organisation.id, until }) : moved;
}

async function isNumberTaken({ tx }: Desk, number: string | null, own: string | null): Promise<boolean> {
  if (number === null) return false;
  const [other] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(
      and(
        eq(organisations.corporateNumber, number),
        ne(organisations.standing, 'merged'),
        own === null ? undefined : ne(organisations.id, own),
      ),
    );
  return other !== undefined;
}

/** The author becomes a member of the group; one who is a member already stays one. */
async function letAuthorAct({ tx, actor, now }: Desk, paper: RegistrationPaper, organisationId: string) {
  if (paper.authorId === null) return;
  await giveRole(
    { tx, now },
    {
      personId: paper.authorId,
      role: 'group_member',
      organisationId,
      departmentId: null,
      startsOn: japanDay(now),
      endsOn: null,
      grantedBy: actor.id,
    },
  );
}
