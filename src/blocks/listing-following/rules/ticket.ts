import type { ListingFollower as Follower } from '../schema.ts';

/** Days after which an address that nobody confirmed is erased. */
export const UNCONFIRMED_DAYS = 7;
/** Minutes that must pass before the same address is sent another confirmation for the same search. */
export const ASK_AGAIN_MINUTES = 10;

/** Confirmations that one address is sent within an hour, so that nobody can flood somebody else. */
export const ASKS_AN_HOUR = 5;

/** Whether a new confirmation mail may go out for a row that is there already. */
export function mayAskAgain(follower: Pick<Follower, 'askedAt' | 'confirmedAt'>, now: Date): boolean {
  return (
    follower.confirmedAt === null && now.getTime() - follower.askedAt.getTime() >= ASK_AGAIN_MINUTES * 60_000
  );
}

/** Whether an unconfirmed address has been kept long enough. */
export function isForgotten(follower: Pick<Follower, 'askedAt' | 'confirmedAt'>, now: Date): boolean {
  return (
    follower.confirmedAt === null &&
    now.getTime() - follower.askedAt.getTime() > UNCONFIRMED_DAYS * 86_400_000
  );
}
