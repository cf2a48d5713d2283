import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Asked } from '../rules/check-amounts.ts';
import { type GrantApplication, grantApplicationYears } from '../schema.ts';

/** Writes what is asked for in each fiscal year, in place of what stood there. */
export async function writeYears(
  tx: Db,
  { id }: Pick<GrantApplication, 'id'>,
  firstYear: number,
  asked: Asked,
): Promise<void> {
  await tx.delete(grantApplicationYears).where(eq(grantApplicationYears.applicationId, id));
  await tx.insert(grantApplicationYears).values(
    asked.byYear.map((requestedYen, place) => ({
      applicationId: id,
      yearIndex: place + 1,
      fiscalYear: firstYear + place,
      requestedYen,
    })),
  );
}
