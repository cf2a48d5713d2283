import type { PermitTable } from '#kernel/permit.ts';

type Action = 'list_calls' | 'view_phone' | 'record_call';

const CENTRE = ['centre_staff'] as const;

/** The centre calls those who answer no mail; nobody else sees a number, and every look at one is recorded. */
export const CALL_PERMITS: PermitTable<Action> = {
  list_calls: CENTRE,
  view_phone: CENTRE,
  record_call: CENTRE,
};
