import { idOfSealed, sealedId } from '#platform/identity/index.ts';

const PURPOSE = 'policy.follow';

/** The secret in a follower's links. */
export function tokenFor(followerId: string, secret: string): string {
  return sealedId(PURPOSE, followerId, secret);
}

/** The follower of a link, or nothing when the seal is not ours. */
export function followerOf(token: string, secret: string): string | undefined {
  return idOfSealed(PURPOSE, token, secret);
}
