import { findVersion, inWords, questionsOf } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { findAwardById, listAwards, type WholeAward } from '#pillars/2-funding/grant-awards/index.ts';
import {
  APPLICATION_STATES,
  type ApplicationState,
  findApplicationById,
  listApplications,
  mayReadApplication,
  STATE_WORDS,
  type WholeApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import type { Db } from '#platform/db/db.ts';
import { findOrganisation, POST_WORDS } from '#registry/organisations/index.ts';
import type { LetterSource } from './letter-source.ts';
import type { LetterFacts } from './rules/letter-facts.ts';

/** Cases of one year that are offered at once. */
const MOST_CASES = 1_000;

/** The newest award of an application: the year that runs, or the last one. */
async function awardOf(db: Db, applicationId: string): Promise<WholeAward | undefined> {
  const lines = await listAwards(db, { applicationId });
  const newest = lines.toSorted((a, b) => b.yearIndex - a.yearIndex)[0];
  return newest && findAwardById(db, newest.id);
}

/** The places of the last return, each with its question in words. */
async function correctionsOf(db: Db, { steps, call }: WholeApplication): Promise<string[]> {
  const fields = steps.findLast(({ action }) => action === 'return')?.fields ?? [];
  if (fields.length === 0) return [];
  const form = await findVersion(db, call.questionnaireVersionId);
  const labels = new Map(
    (form ? questionsOf(form.version.definition) : []).map(({ key, label }) => [key, inWords('ja', label)]),
  );
  return fields.map(({ question, words }) => `${labels.get(question) ?? question}：${words}`);
}

/** What the group may read of the last step that ended or held the case; of a revocation the award's own words first. */
function reasonOf({ steps, application }: WholeApplication, award: WholeAward | undefined) {
  const revoked = award?.steps.findLast(({ action }) => action === 'revoke')?.outside ?? '';
  const last = steps.findLast(({ toState }) => toState === application.state)?.outside ?? '';
  const said = [revoked, last, application.outcome].find((words) => words.trim() !== '');
  return said?.trim();
}

function moneyOf(award: WholeAward | undefined): Partial<LetterFacts> {
  if (award === undefined) return {};
  const { award: facts, payments, repayments } = award;
  const paid = payments.filter(({ state }) => state === 'paid').reduce((sum, { yen }) => sum + yen, 0);
  const due = repayments.find(({ paidOn }) => paidOn === null);
  return {
    decidedYen: facts.decidedYen,
    decidedOn: facts.decidedOn,
    plannedEndOn: facts.plannedEndOn,
    reportDueOn: facts.reportDueOn,
    settledYen: facts.settledYen ?? undefined,
    paidYen: paid,
    repaymentYen: due?.yen,
    repaymentDueOn: due?.dueOn,
  };
}

/** The representative as the register has it: the one who took the post last. */
async function representativeOf(db: Db, organisationId: string): Promise<Partial<LetterFacts>> {
  const officers = (await findOrganisation(db, organisationId))?.officers ?? [];
  const [officer] = officers
    .filter(({ post }) => post === 'representative')
    .toSorted((a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? ''));
  if (officer === undefined) return {};
  return { representativePost: say('ja', POST_WORDS.representative), representativeName: officer.name };
}

async function factsOf(db: Db, applicationId: string): Promise<LetterFacts | undefined> {
  const whole = await findApplicationById(db, applicationId);
  if (!whole || whole.application.submittedAt === null) return undefined;
  const { application, organisation, course, code } = whole;
  const award = await awardOf(db, applicationId);
  const conditions = (award?.award.conditions ?? '').split('\n').filter((line) => line.trim() !== '');
  return {
    applicationId,
    applicationCode: code,
    state: application.state,
    stateWords: STATE_WORDS[application.state].inside,
    fiscalYear: award?.award.fiscalYear ?? application.fiscalYear,
    courseName: inWords('ja', course.name),
    projectTitle: application.title,
    organisationName: organisation.name,
    requestedYen: application.requestedYen ?? undefined,
    submittedOn: application.submittedAt ? japanDay(application.submittedAt) : undefined,
    conditions,
    reason: reasonOf(whole, award),
    corrections: await correctionsOf(db, whole),
    ...(await representativeOf(db, organisation.id)),
    ...moneyOf(award),
  };
}

async function allFacts(db: Db, ids: readonly string[]): Promise<LetterFacts[]> {
  const facts: LetterFacts[] = [];
  for (const id of ids) {
    const one = await factsOf(db, id);
    if (one) facts.push(one);
  }
  return facts;
}

const isState = (state: string): state is ApplicationState =>
  APPLICATION_STATES.some((known) => known === state);

/** The facts as applications, decisions and awards hold them. */
export const grantSource: LetterSource = {
  facts: allFacts,
  async cases(db, { fiscalYear, states }) {
    const filter = {
      fiscalYear,
      states: states.filter(isState),
      pageSize: MOST_CASES,
      sort: 'oldest' as const,
    };
    const { lines } = await listApplications(db, filter);
    return allFacts(
      db,
      lines.map(({ id }) => id),
    );
  },
  async mayRead(db, actor, applicationId) {
    const whole = await findApplicationById(db, applicationId);
    return whole !== undefined && mayReadApplication(actor, whole.application).ok;
  },
  async ownApplications(db, organisationIds) {
    if (organisationIds.length === 0) return [];
    const { lines } = await listApplications(db, { organisationIds, pageSize: MOST_CASES });
    return lines.map(({ id }) => id);
  },
};
