import type { Actor, Role } from './actor.ts';
import { refuse, type Verdict, yes } from './verdict.ts';

/** Whose hand each action of a module needs. An action that is not in the table belongs to nobody. */
export type PermitTable<Action extends string = string> = Readonly<Record<Action, readonly Role[]>>;

/** Whether one of the actor's roles may do this; the page draws its buttons by the same answer. */
export function mayBy<Action extends string>(
  table: PermitTable<Action>,
  actor: Pick<Actor, 'roles'>,
  action: Action,
): Verdict<'permit.wrong_role'> {
  return table[action].some((role) => actor.roles.includes(role))
    ? yes
    : refuse('forbidden', 'permit.wrong_role');
}
