import type { PermitTable } from '#kernel/permit.ts';

export const GIFT_PAPER_PERMITS: PermitTable<'list' | 'issue' | 'print' | 'set_text'> = {
  list: ['programme_officer'],
  issue: ['programme_officer'],
  print: ['programme_officer'],
  set_text: ['programme_officer'],
};

/** The most that one batch may hold, so that its PDF is made while one waits. */
export const MOST_A_BATCH = 300;
