import type { PermitTable } from '#kernel/permit.ts';

export type RecoveryPermit = 'list' | 'view' | 'decide';

const READERS = ['centre_staff', 'programme_officer'] as const;

/** The centre alone decides. Asking needs no permit, because whoever asks has lost the way in; confirming, the secret of a link. */
export const RECOVERY_PERMITS: PermitTable<RecoveryPermit> = {
  list: READERS,
  view: READERS,
  decide: ['centre_staff'],
};
