import type { Role } from '#kernel/actor.ts';

/** A role as it was held: from a day to a day, both inclusive. */
export type HeldThen = {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

/** In which role somebody acted upon an organisation: its own member before staff, staff before anybody else. */
export function actedAs(held: readonly HeldThen[], organisationId: string, day: string): Role {
  const then = held.filter((one) => one.startsOn <= day && (one.endsOn === null || day <= one.endsOn));
  if (then.some((one) => one.role === 'group_member' && one.organisationId === organisationId)) {
    return 'group_member';
  }
  return then.find((one) => one.role !== 'group_member')?.role ?? then[0]?.role ?? 'visitor';
}
