import type { PermitTable } from '#kernel/permit.ts';

type Action = 'read' | 'bring' | 'match';

/** Bank statements name people who gave or were paid: only the office that keeps the books sees them. */
export const FUND_BANK_PERMITS: PermitTable<Action> = {
  read: ['programme_officer'],
  bring: ['programme_officer'],
  match: ['programme_officer'],
};
