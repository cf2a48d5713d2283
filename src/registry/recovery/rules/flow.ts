import type { Flow } from '#kernel/flow.ts';

/** States as they are stored; that time has run out is worked out. */
export const STORED_STATES = ['asked', 'confirmed', 'approved', 'refused'] as const;
export type StoredState = (typeof STORED_STATES)[number];
export type RecoveryState = StoredState | 'expired';
export type RecoveryAction = 'confirm' | 'approve' | 'refuse';

/** Posts that somebody may claim; whoever is the representative hands over instead. */
export const CLAIMED_POSTS = ['deputy', 'secretary', 'treasurer', 'auditor', 'officer'] as const;
export type ClaimedPost = (typeof CLAIMED_POSTS)[number];

export const RECOVERY_DAYS = 14;
/** The centre answers within so many days after both have confirmed. */
export const ANSWER_DAYS = 7;
export const KEPT_DAYS = 365;
/** Mails that one address is sent within an hour, so that nobody can flood somebody else. */
export const MAILS_AN_HOUR = 5;
/** So many may be open for one organisation, so that a stranger's cannot shut out that of its officers. */
export const MOST_OPEN = 3;

/** Recovery: both officers confirm, then the centre checks. The centre may refuse at any time before. */
export const RECOVERY_FLOW: Flow<RecoveryState, RecoveryAction> = {
  asked: { confirm: 'confirmed', refuse: 'refused' },
  confirmed: { approve: 'approved', refuse: 'refused' },
  approved: {},
  refused: {},
  expired: {},
};

/** Where a recovery stands now: one that was not confirmed by both in time has run out. */
export function stateOf(recovery: { state: StoredState; expiresAt: Date }, now: Date): RecoveryState {
  const isLate = recovery.state === 'asked' && now.getTime() > recovery.expiresAt.getTime();
  return isLate ? 'expired' : recovery.state;
}

/** When a recovery ended; nothing while it is open. */
export function endOf(
  recovery: { state: StoredState; expiresAt: Date; decidedAt: Date | null },
  now: Date,
): Date | undefined {
  if (recovery.decidedAt !== null) return recovery.decidedAt;
  return stateOf(recovery, now) === 'expired' ? recovery.expiresAt : undefined;
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '');

export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

/** Whether the register knows an officer of this name, and whether in this post. */
export function matchOf(
  officers: readonly { name: string; post: string }[],
  claim: { name: string; post: string },
): 'same' | 'other_post' | 'unknown' {
  const named = officers.filter(({ name }) => sameName(name, claim.name));
  if (named.length === 0) return 'unknown';
  return named.some(({ post }) => post === claim.post) ? 'same' : 'other_post';
}
