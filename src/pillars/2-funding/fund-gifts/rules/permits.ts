import type { PermitTable } from '#kernel/permit.ts';

type Action = 'list' | 'enter' | 'reverse' | 'view_donor' | 'set_consent' | 'export';

/** The office of the programme works with gifts; who gave is for those alone who enter them. */
export const GIFT_PERMITS: PermitTable<Action> = {
  list: ['programme_officer', 'administrator'],
  enter: ['programme_officer'],
  reverse: ['programme_officer'],
  view_donor: ['programme_officer'],
  set_consent: ['programme_officer'],
  export: ['programme_officer'],
};
