import type { PermitTable } from '#kernel/permit.ts';

type Action = 'read' | 'record' | 'reverse' | 'set_budget' | 'close_year';

/** The books belong to the programme office; the administrator looks, and touches no money. */
export const FUND_BOOKS_PERMITS: PermitTable<Action> = {
  read: ['programme_officer', 'administrator'],
  record: ['programme_officer'],
  reverse: ['programme_officer'],
  set_budget: ['programme_officer'],
  close_year: ['programme_officer'],
};
