import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret in a follower's links: the row's id and a seal on it under the city's secret.
 * Nothing that opens the links lies in the database, and they stay below 60 characters for RFC 8058 headers.
 */
export function tokenFor(followerId: string, secret: string): string {
  return `${followerId.replaceAll('-', '')}${sealOf(followerId, secret)}`;
}

/** The row that a link speaks of, or nothing when the seal is not ours. */
export function followerOf(token: string, secret: string): string | undefined {
  const match = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([\w-]{22})$/.exec(token);
  if (!match) return undefined;
  const id = match.slice(1, 6).join('-');
  const [given, expected] = [Buffer.from(match[6] ?? ''), Buffer.from(sealOf(id, secret))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

function sealOf(id: string, secret: string): string {
  return createHmac('sha256', secret).update(`listing.follow ${id}`).digest('base64url').slice(0, 22);
}
