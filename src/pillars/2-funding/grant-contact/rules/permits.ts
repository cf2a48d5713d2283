import type { PermitTable } from '#kernel/permit.ts';

export type ContactAction = 'ask' | 'handle' | 'write_for_office';

/** Groups ask for a consultation; the office books it and keeps its notes. Messages follow the right to the case. */
export const CONTACT_PERMITS: PermitTable<ContactAction> = {
  ask: ['group_member'],
  handle: ['programme_officer'],
  write_for_office: ['programme_officer'],
};
