import type { PermitTable } from '#kernel/permit.ts';

/** The office and the committee try rules out; what the public reads is the office's to publish. */
export const REFORM_PERMITS: PermitTable<'try_rules' | 'save_scenario' | 'publish_scenario'> = {
  try_rules: ['programme_officer', 'committee_member'],
  save_scenario: ['programme_officer', 'committee_member'],
  publish_scenario: ['programme_officer'],
};
