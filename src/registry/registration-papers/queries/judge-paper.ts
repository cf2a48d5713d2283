import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Db } from '#platform/db/db.ts';
import { findDuplicates, isIncorporated, listAreas, listCityFields } from '#registry/organisations/index.ts';
import { countsFromRoster, missingPapers } from '#registry/passport/index.ts';
import {
  type Condition,
  type ConditionCounts,
  checkConditions,
  type RegistrationRules,
  type Subject,
} from '#registry/registration-conditions/index.ts';
import { allWrong, type Choices, readContent } from '#registry/registration-form/index.ts';
import type { RegistrationPaper } from '../schema.ts';

type Judged = Pick<RegistrationPaper, 'content' | 'kind' | 'organisationId'>;

/** The codes of areas and own fields that may be chosen today. */
export async function findChoices(db: Db) {
  const [areas, cityFields] = [await listAreas(db), await listCityFields(db)];
  const codes: Choices = { areas: areas.map(({ code }) => code), fields: cityFields.map(({ code }) => code) };
  return { areas, cityFields, codes };
}

/** The paper as it reads today, and all that stands between it and its sending. */
export async function readPaper(db: Db, paper: Judged, rules: RegistrationRules, today: string) {
  const { codes } = await findChoices(db);
  const read = readContent(paper.content, today, codes);
  return { paper: read.paper, wrong: allWrong(paper.content, read, rules) };
}

/** The conditions of a round, checked against what the paper, the roster and the passport say today. */
export async function judgePaper(
  db: Db,
  judged: Judged,
  rules: RegistrationRules,
  on: { today: string; city: string },
): Promise<Condition[]> {
  const { paper } = await readPaper(db, judged, rules, on.today);
  const { organisationId, kind } = judged;
  const missing: Subject['missing'] =
    organisationId === null
      ? 'unknown'
      : await missingPapers(db, organisationId, rules.papers[kind], fiscalYearOf(on.today));
  const roster = organisationId === null ? undefined : await countsFromRoster(db, organisationId);
  const counts: ConditionCounts = roster
    ? { members: roster.members, citizens: roster.citizens, basis: 'roster' }
    : { members: paper.memberCount, citizens: paper.citizenCount, basis: 'paper' };
  const subject = {
    round: kind,
    paper,
    today: on.today,
    city: on.city,
    isIncorporated: isIncorporated(paper.kind),
    declared: judged.content.lists['declared'] ?? [],
    missing,
  };
  return checkConditions(subject, counts, rules);
}

/** Entries of the register that look like this group, with the reasons. */
export async function findLikeness(db: Db, judged: Judged, today: string) {
  const { codes } = await findChoices(db);
  const { paper } = readContent(judged.content, today, codes);
  if (paper.name === '') return [];
  return findDuplicates(db, paper, judged.organisationId ?? undefined);
}

/** Reasons that tell nothing which is not public anyway: a telephone number typed here must not find whose it is. */
const OPEN_REASONS: readonly string[] = ['name', 'former_name', 'similar_name', 'corporate_number'];

/** What the writer is shown of them: registered groups with a like name that they have not called another group yet. */
export async function findOpenLikeness(
  db: Db,
  judged: Judged & Pick<RegistrationPaper, 'differentFrom'>,
  today: string,
) {
  const alike = await findLikeness(db, judged, today);
  return alike.filter(
    ({ id, standing, reasons }) =>
      standing === 'registered' &&
      !judged.differentFrom.includes(id) &&
      reasons.some((reason) => OPEN_REASONS.includes(reason)),
  );
}
