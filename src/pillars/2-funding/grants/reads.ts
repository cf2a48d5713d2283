/** Whose changes change what the public pages of the grants show; applications on their way are not shown. */
export const GRANT_READS = [
  'grant_calls',
  'grant_rules',
  'grant_decisions',
  'grant_awards',
  'grant_running',
  'grant_reports',
  'fund_books',
  'fund_bank',
  'organisations',
] as const;
