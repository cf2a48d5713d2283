import type { PermitTable } from '#kernel/permit.ts';

/** The conditions of registration are the city's; the centre that works by them may write them down. */
export const CONDITION_PERMITS: PermitTable<'set_rules'> = {
  set_rules: ['centre_staff', 'programme_officer', 'administrator'],
};
