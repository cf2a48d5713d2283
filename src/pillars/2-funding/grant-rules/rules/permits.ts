import type { PermitTable } from '#kernel/permit.ts';

export type RuleSetAction = 'read_rules' | 'write_rules' | 'enforce_rules';

/** The programme office writes the rules of its courses; the centre and the committee, who work by them, read drafts too. */
export const RULE_PERMITS: PermitTable<RuleSetAction> = {
  read_rules: ['centre_staff', 'coordinator', 'programme_officer', 'committee_member', 'administrator'],
  write_rules: ['programme_officer'],
  enforce_rules: ['programme_officer'],
};
