import type { PermitTable } from '#kernel/permit.ts';

type Action = 'see_rule' | 'change_rule' | 'confirm_own' | 'confirm_for_owner';

/**
 * The city decides how long a fact counts as fresh. Owners confirm their own records; the centre confirms on an
 * owner's word, by telephone or at the counter, and that is recorded as such.
 */
export const FRESHNESS_PERMITS: PermitTable<Action> = {
  see_rule: ['centre_staff', 'programme_officer', 'administrator'],
  change_rule: ['programme_officer', 'administrator'],
  confirm_own: ['group_member'],
  confirm_for_owner: ['centre_staff'],
};
