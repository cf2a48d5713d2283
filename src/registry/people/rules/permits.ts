import type { Actor } from '#kernel/actor.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import type { Verdict } from '#kernel/verdict.ts';
import type { HeldRole } from './roles.ts';

type Action = 'list' | 'view' | 'reset_second_factor' | 'anonymise' | `give_${HeldRole}` | `end_${HeldRole}`;

const OFFICE = ['programme_officer', 'administrator'] as const;
const ADMINISTRATOR = ['administrator'] as const;

/**
 * The administrator keeps all accounts. The programme office (市民活動担当課) invites everybody with whom it works,
 * but gives nobody its own power or the administrator's.
 */
export const PEOPLE_PERMITS: PermitTable<Action> = {
  list: OFFICE,
  view: OFFICE,
  reset_second_factor: ADMINISTRATOR,
  anonymise: ADMINISTRATOR,
  give_group_member: OFFICE,
  give_centre_staff: OFFICE,
  give_coordinator: OFFICE,
  give_department_officer: OFFICE,
  give_committee_member: OFFICE,
  give_programme_officer: ADMINISTRATOR,
  give_administrator: ADMINISTRATOR,
  end_group_member: OFFICE,
  end_centre_staff: OFFICE,
  end_coordinator: OFFICE,
  end_department_officer: OFFICE,
  end_committee_member: OFFICE,
  end_programme_officer: ADMINISTRATOR,
  end_administrator: ADMINISTRATOR,
};

export function mayPeople(actor: Pick<Actor, 'roles'>, action: Action): Verdict<'permit.wrong_role'> {
  return mayBy(PEOPLE_PERMITS, actor, action);
}

/** Whether the actor may give this role, by an invitation or to somebody who is known. */
export function mayGive(actor: Pick<Actor, 'roles'>, role: HeldRole): Verdict<'permit.wrong_role'> {
  return mayPeople(actor, `give_${role}`);
}

export function mayEnd(actor: Pick<Actor, 'roles'>, role: HeldRole): Verdict<'permit.wrong_role'> {
  return mayPeople(actor, `end_${role}`);
}
