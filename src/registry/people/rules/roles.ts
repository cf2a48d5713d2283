import { ROLES, type Role, STAFF_ROLES } from '#kernel/actor.ts';

/** The roles that are given to somebody; a visitor is everybody. */
export type HeldRole = Exclude<Role, 'visitor'>;
export const HELD_ROLES = ROLES.filter((role) => role !== 'visitor') as [HeldRole, ...HeldRole[]];

/** A role with its days and its scope, as stored. */
export type DatedRole = {
  readonly role: HeldRole;
  readonly organisationId: string | null;
  readonly departmentId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

/** Whether the role holds on a day; its first and last days count. */
export function holdsOn(role: Pick<DatedRole, 'startsOn' | 'endsOn'>, day: string): boolean {
  return role.startsOn <= day && (role.endsOn === null || day <= role.endsOn);
}

/** Whether the role is one of those that see or decide about others. */
export function isStaffRole(role: Role): boolean {
  return STAFF_ROLES.some((staff) => staff === role);
}

/**
 * The roles that count in a session. A link in a mail shows that somebody reads that mailbox, and no more:
 * so staff roles wait until the one-time code was given.
 */
export function rolesThatCount<R extends { role: Role }>(roles: readonly R[], secondFactor: boolean): R[] {
  return roles.filter(({ role }) => secondFactor || !isStaffRole(role));
}
