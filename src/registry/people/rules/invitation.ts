export const INVITATION_DAYS = 14;

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired';

/** Where an invitation stands; it is good until its last instant. */
export function invitationState(
  invitation: { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.withdrawnAt) return 'withdrawn';
  return now.getTime() <= invitation.expiresAt.getTime() ? 'open' : 'expired';
}
