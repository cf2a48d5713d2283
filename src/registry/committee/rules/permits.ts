import type { PermitTable } from '#kernel/permit.ts';

export type CommitteeAction = 'appoint' | 'hold_meetings' | 'agree';

/** The office in charge is the committee's secretary; whether a name is said in public is the holder's own word. */
export const COMMITTEE_PERMITS: PermitTable<CommitteeAction> = {
  appoint: ['programme_officer'],
  hold_meetings: ['programme_officer'],
  agree: ['committee_member'],
};
