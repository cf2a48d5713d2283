import type { PermitTable } from '#kernel/permit.ts';

type Action = 'list' | 'add' | 'change' | 'close' | 'reopen';

const ADMINISTRATOR = ['administrator'] as const;

/** The list of departments follows the city's own order of offices, so the administrator keeps it. */
export const DEPARTMENT_PERMITS: PermitTable<Action> = {
  list: ['programme_officer', 'administrator'],
  add: ADMINISTRATOR,
  change: ADMINISTRATOR,
  close: ADMINISTRATOR,
  reopen: ADMINISTRATOR,
};
