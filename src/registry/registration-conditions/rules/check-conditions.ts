import type { OrganisationPaper } from '#registry/organisations/index.ts';
import type { Place } from '#registry/passport/index.ts';
import { addMonths, type ConditionName, type RegistrationRules, type Round } from './registration-rules.ts';

/** Met, not met, or something that only a person can judge. */
export const OUTCOMES = ['met', 'not_met', 'look'] as const;
export type ConditionOutcome = (typeof OUTCOMES)[number];
/** From what a condition was judged: what the paper says, the roster, the passport, or what the group declared. */
export type Basis = 'paper' | 'roster' | 'passport' | 'declared';

export type Condition = {
  readonly condition: ConditionName;
  readonly outcome: ConditionOutcome;
  readonly needed: string;
  readonly found: string;
  readonly basis: Basis;
  /** Where the city has written it down. */
  readonly ground: string;
};

/** What a paper says, with the round for which it is sent. */
export type Subject = {
  readonly round: Round;
  readonly paper: Pick<
    OrganisationPaper,
    'kind' | 'address' | 'areaCode' | 'foundedOn' | 'foundedPrecision' | 'corporateNumber'
  >;
  readonly today: string;
  readonly city: string;
  readonly isIncorporated: boolean;
  readonly declared: readonly string[];
  /** Papers that the passport lacks; unknown while the group has no passport yet. */
  readonly missing: readonly Place[] | 'unknown';
};
export type ConditionCounts = {
  readonly members: number | null;
  readonly citizens: number | null;
  readonly basis: 'paper' | 'roster';
};

type Finding = Omit<Condition, 'condition' | 'ground'>;
type Check = (subject: Subject, counts: ConditionCounts, rules: RegistrationRules) => Finding | undefined;

const words = (value: number | null) => (value === null ? '' : String(value));

function atLeast(needed: number | null, found: number | null, basis: Basis): Finding | undefined {
  if (needed === null) return undefined;
  const enough = found !== null && found >= needed ? 'met' : 'not_met';
  return { outcome: found === null ? 'look' : enough, needed: String(needed), found: words(found), basis };
}

function share({ members, citizens, basis }: ConditionCounts, rules: RegistrationRules) {
  const known = members !== null && citizens !== null && members > 0;
  return atLeast(rules.minCitizenShare, known ? Math.floor((citizens / members) * 100) : null, basis);
}

function base({ paper, city }: Subject): Finding {
  const judged = { needed: city, found: paper.address, basis: 'paper' } as const;
  if (paper.address === '') return { ...judged, outcome: 'not_met' };
  return { ...judged, outcome: paper.address.includes(city) ? 'met' : 'look' };
}

function months({ paper, today }: Subject, needed: number): Finding {
  const judged = { needed: String(needed), found: paper.foundedOn ?? '', basis: 'paper' } as const;
  if (paper.foundedOn === null) return { ...judged, outcome: 'look' };
  const isOld = addMonths(paper.foundedOn, needed) <= today;
  if (isOld && paper.foundedPrecision === 'day') return { ...judged, outcome: 'met' };
  const latest = { day: 0, month: 1, year: 12 }[paper.foundedPrecision];
  if (addMonths(paper.foundedOn, needed + latest) <= today) return { ...judged, outcome: 'met' };
  return { ...judged, outcome: isOld ? 'look' : 'not_met' };
}

function papers({ round, missing }: Subject, rules: RegistrationRules): Finding | undefined {
  const needed = rules.papers[round];
  if (needed.length === 0) return undefined;
  const judged = { needed: needed.join(' '), basis: 'passport' } as const;
  if (missing === 'unknown') return { ...judged, outcome: 'look', found: '' };
  const lacks = missing.map(({ kind }) => kind).join(' ');
  return { ...judged, outcome: missing.length === 0 ? 'met' : 'not_met', found: lacks };
}

const CHECKS: Readonly<Record<ConditionName, Check>> = {
  kind: ({ paper }, _counts, { kinds }) =>
    kinds.length === 0
      ? undefined
      : {
          outcome: kinds.includes(paper.kind) ? 'met' : 'not_met',
          needed: kinds.join(' '),
          found: paper.kind,
          basis: 'paper',
        },
  members: (_subject, { members, basis }, { minMembers }) => atLeast(minMembers, members, basis),
  citizens: (_subject, { citizens, basis }, { minCitizens }) => atLeast(minCitizens, citizens, basis),
  citizen_share: (_subject, counts, rules) => share(counts, rules),
  base: (subject, _counts, { baseInCity }) => (baseInCity ? base(subject) : undefined),
  months: (subject, _counts, { minMonths }) => (minMonths === null ? undefined : months(subject, minMonths)),
  corporate_number: ({ isIncorporated, paper }) =>
    isIncorporated
      ? {
          outcome: paper.corporateNumber === null ? 'look' : 'met',
          needed: '',
          found: paper.corporateNumber ?? '',
          basis: 'paper',
        }
      : undefined,
  papers: (subject, _counts, rules) => papers(subject, rules),
  declarations: ({ declared }, _counts, { declarations }) =>
    declarations.length === 0
      ? undefined
      : {
          outcome: declarations.every((sentence) => declared.includes(sentence)) ? 'met' : 'not_met',
          needed: String(declarations.length),
          found: String(declarations.filter((sentence) => declared.includes(sentence)).length),
          basis: 'declared',
        },
};

/** Every condition that the city asks, in the order in which they are written down, with what was found. */
export function checkConditions(
  subject: Subject,
  counts: ConditionCounts,
  rules: RegistrationRules,
): Condition[] {
  return (Object.keys(CHECKS) as ConditionName[]).flatMap((condition) => {
    const finding = CHECKS[condition](subject, counts, rules);
    return finding ? [{ condition, ground: rules.grounds[condition] ?? '', ...finding }] : [];
  });
}
