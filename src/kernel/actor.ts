/** The eight kinds of people of the mission, in its order (市民等, 市民活動団体等, NPOセンター, コーディネーター, 各課, 市民活動担当課, 委員会, 管理者). */
export const ROLES = [
  'visitor',
  'group_member',
  'centre_staff',
  'coordinator',
  'department_officer',
  'programme_officer',
  'committee_member',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles held by people who work for the city or its centre, or sit on its committee: they need a second factor. */
export const STAFF_ROLES = [
  'centre_staff',
  'coordinator',
  'department_officer',
  'programme_officer',
  'committee_member',
  'administrator',
] as const satisfies readonly Role[];

/** Whoever is acting: a visitor, somebody signed in with the roles that hold today, or the system itself. */
export type Actor = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly organisationIds: readonly string[];
  readonly departmentIds: readonly string[];
};

/** Somebody who has not signed in. */
export const ANONYMOUS: Actor = {
  id: '00000000-0000-0000-0000-000000000000',
  roles: ['visitor'],
  organisationIds: [],
  departmentIds: [],
};

/** The system's own hand: nightly jobs, the first start, the command line. */
export const SYSTEM: Actor = {
  id: '00000000-0000-0000-0000-000000000001',
  roles: ['administrator', 'programme_officer'],
  organisationIds: [],
  departmentIds: [],
};

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}

export function isAnonymous(actor: Actor): boolean {
  return actor.id === ANONYMOUS.id;
}
