import type { PermitTable } from '#kernel/permit.ts';

export type RecoveryPermit = 'ask' | 'confirm' | 'list' | 'view' | 'decide';

const EVERYBODY = ['visitor'] as const;
const READERS = ['centre_staff', 'programme_officer'] as const;

/** Everybody may ask, because whoever asks has lost the way in; the centre alone decides. */
export const RECOVERY_PERMITS: PermitTable<RecoveryPermit> = {
  ask: EVERYBODY,
  confirm: EVERYBODY,
  list: READERS,
  view: READERS,
  decide: ['centre_staff'],
};
