import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type GrantApplication, grantApplications } from '../schema.ts';

/** The application, locked until the end of the transaction. */
export async function lockApplication(tx: Db, id: string): Promise<GrantApplication | undefined> {
  const [row] = await tx.select().from(grantApplications).where(eq(grantApplications.id, id)).for('update');
  return row;
}

/** The application of an answer, locked likewise. */
export async function lockApplicationOf(tx: Db, answerId: string): Promise<GrantApplication | undefined> {
  const [row] = await tx
    .select()
    .from(grantApplications)
    .where(eq(grantApplications.answerId, answerId))
    .for('update');
  return row;
}
