import { firstRefusal, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { HeldRole } from './roles.ts';

/** Where a role holds: for an organisation, for a department, or for the whole city. */
export type RoleScope = {
  readonly role: HeldRole;
  readonly organisationId: string | null;
  readonly departmentId: string | null;
};

export type WrongScope = 'people.needs_department' | 'people.no_department' | 'people.no_organisation';

const WITH_ORGANISATION: readonly HeldRole[] = ['group_member', 'centre_staff'];

/** A department officer belongs to a department and nobody else does; organisations are for groups and the centre. */
export function checkScope({ role, organisationId, departmentId }: RoleScope): Verdict<WrongScope> {
  const officer = role === 'department_officer';
  return firstRefusal<WrongScope>(
    !officer || departmentId !== null ? yes : refuse('unmet', 'people.needs_department'),
    officer || departmentId === null ? yes : refuse('unmet', 'people.no_department'),
    organisationId === null || WITH_ORGANISATION.includes(role)
      ? yes
      : refuse('unmet', 'people.no_organisation'),
  );
}

/** Whether two roles are the same role for the same body. */
export function sameRole(a: RoleScope, b: RoleScope): boolean {
  return a.role === b.role && a.organisationId === b.organisationId && a.departmentId === b.departmentId;
}
