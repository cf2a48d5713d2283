/** Names and addresses of invitations are kept for so many days after their links ran out. */
export const INVITATION_KEPT_DAYS = 30;
