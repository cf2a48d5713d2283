import type { PermitTable } from '#kernel/permit.ts';

type Action = 'find_pairs' | 'decide_pair' | 'merge';

/** The centre and the office keep the register, and so decide what is one organisation and what is two. */
export const ORGANISATION_MERGE_PERMITS: PermitTable<Action> = {
  find_pairs: ['centre_staff', 'programme_officer'],
  decide_pair: ['centre_staff', 'programme_officer'],
  merge: ['centre_staff', 'programme_officer'],
};
