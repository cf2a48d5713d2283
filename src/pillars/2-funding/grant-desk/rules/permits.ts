import type { PermitTable } from '#kernel/permit.ts';

/** Whose hand the office's side of an application needs. */
export const GRANT_DESK_PERMITS = {
  look: ['programme_officer'],
  check: ['programme_officer'],
  return: ['programme_officer'],
  refuse: ['programme_officer'],
  ask_opinion: ['programme_officer'],
  answer_opinion: ['department_officer'],
  message: ['programme_officer'],
} as const satisfies PermitTable;
export type GrantDeskAction = keyof typeof GRANT_DESK_PERMITS;
