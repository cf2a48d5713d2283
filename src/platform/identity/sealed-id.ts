import { createHmac, timingSafeEqual } from 'node:crypto';

const FORM = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([\w-]{22})$/;

/**
 * A secret for a link: a row's id and a seal on it under the city's secret, good for one purpose (module.what).
 * Nothing that opens the link lies in the database, and it stays below 60 characters for RFC 8058 headers.
 */
export function sealedId(purpose: string, id: string, secret: string): string {
  return `${id.replaceAll('-', '')}${sealOf(purpose, id, secret)}`;
}

/** The id that a link speaks of, or nothing when the seal is not ours, or made for something else. */
export function idOfSealed(purpose: string, token: string, secret: string): string | undefined {
  const match = FORM.exec(token);
  if (!match) return undefined;
  const id = match.slice(1, 6).join('-');
  const [given, expected] = [Buffer.from(match[6] ?? ''), Buffer.from(sealOf(purpose, id, secret))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

function sealOf(purpose: string, id: string, secret: string): string {
  return createHmac('sha256', secret).update(`${purpose} ${id}`).digest('base64url').slice(0, 22);
}
