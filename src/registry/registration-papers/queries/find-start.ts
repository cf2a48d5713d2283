import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { hashToken } from '#platform/identity/index.ts';
import { registrationStarts } from '../schema.ts';

/** The link of a secret, and whether it still opens something. Looking changes nothing. */
export async function findStart(db: Db, token: string, now: Date) {
  const [start] = await db
    .select()
    .from(registrationStarts)
    .where(eq(registrationStarts.tokenHash, hashToken(token)));
  return start && { name: start.name, isOpen: start.usedAt === null && start.expiresAt > now };
}
