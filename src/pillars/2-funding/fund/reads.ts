/** Whose changes change what the public pages of the fund show. */
export const FUND_READS = [
  'fund',
  'fund_gifts',
  'fund_earmarks',
  'fund_books',
  'fund_bank',
  'grant_awards',
  'grant_papers',
  'grant_decisions',
  'grant_desk',
  'grant_running',
  'grant_reports',
  'organisations',
] as const;
