import { addDays } from '#kernel/japan-day.ts';

/** Kinds of relation (利害関係) that a member may declare. */
export const CONFLICT_KINDS = ['member', 'family', 'work', 'money', 'advice', 'other'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What the register itself knows and puts before the member. */
export const SUGGESTION_KINDS = [
  'officer_now',
  'officer_before',
  'member_now',
  'member_before',
  'same_name',
  'department',
  'adviser',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export type Suggestion = { readonly kind: SuggestionKind; readonly until: string | null };

type Term = { readonly startsOn: string | null; readonly endsOn: string | null };
export type Holder = {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly (Term & {
    readonly role: string;
    readonly organisationId: string | null;
    readonly departmentId: string | null;
  })[];
};
export type Applicant = {
  readonly organisationId: string;
  readonly officers: readonly (Term & { readonly personId: string | null; readonly name: string })[];
  /** Departments that take part in what is applied for, or were asked for their opinion. */
  readonly departmentIds: readonly string[];
  /** Those who advised the group on this very paper. */
  readonly adviserIds: readonly string[];
};

const YEARS_BACK = 3;

/** The same day three years earlier: whoever left before it is no longer asked. */
const horizon = (today: string): string => addDays(today, -Math.round(YEARS_BACK * 365.25));

type When = 'now' | 'before' | 'long_ago';
function whenOf({ endsOn }: Term, today: string): When {
  if (endsOn === null || endsOn >= today) return 'now';
  return endsOn >= horizon(today) ? 'before' : 'long_ago';
}

const bare = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

function byOfficers(holder: Holder, { officers }: Applicant, today: string): Suggestion[] {
  return officers.flatMap((officer): Suggestion[] => {
    const when = whenOf(officer, today);
    if (when === 'long_ago') return [];
    if (officer.personId === holder.personId)
      return [{ kind: when === 'now' ? 'officer_now' : 'officer_before', until: officer.endsOn }];
    const isNamesake = officer.personId === null && bare(officer.name) === bare(holder.name);
    return isNamesake ? [{ kind: 'same_name', until: null }] : [];
  });
}

function byRoles(holder: Holder, applicant: Applicant, today: string): Suggestion[] {
  return holder.roles.flatMap((role): Suggestion[] => {
    const when = whenOf(role, today);
    if (when === 'long_ago') return [];
    if (role.role === 'group_member' && role.organisationId === applicant.organisationId)
      return [{ kind: when === 'now' ? 'member_now' : 'member_before', until: role.endsOn }];
    const isTheirs = role.departmentId !== null && applicant.departmentIds.includes(role.departmentId);
    return when === 'now' && isTheirs ? [{ kind: 'department', until: null }] : [];
  });
}

/**
 * Relations between a member of the committee and an applicant that the register shows: member or officer now or in the
 * last three years, somebody of the same name among the officers, the department concerned, advice on the paper.
 * They are suggestions: the member declares.
 */
export function suggestConflicts(holder: Holder, applicant: Applicant, today: string): Suggestion[] {
  const adviser: Suggestion[] = applicant.adviserIds.includes(holder.personId)
    ? [{ kind: 'adviser', until: null }]
    : [];
  const found = [...byOfficers(holder, applicant, today), ...byRoles(holder, applicant, today), ...adviser];
  return SUGGESTION_KINDS.flatMap((kind) => found.find((one) => one.kind === kind) ?? []);
}
