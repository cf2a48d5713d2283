import { and, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { GiftKind } from '../rules/kinds.ts';
import { fundGifts } from '../schema.ts';

/** A donor who agreed to be named, or a message that may be shown: nothing else of the gift is public. */
export type Thanked = {
  readonly fiscalYear: number;
  readonly kind: GiftKind;
  readonly name: string | null;
  readonly message: string;
};

/** Those who may be thanked in public, the newest first, of one fiscal year or of all. */
export async function listThanked(db: Db, fiscalYear?: number): Promise<Thanked[]> {
  const rows = await db
    .select({
      fiscalYear: fundGifts.fiscalYear,
      kind: fundGifts.kind,
      name: fundGifts.publicName,
      message: fundGifts.message,
      messagePublic: fundGifts.messagePublic,
    })
    .from(fundGifts)
    .where(
      and(
        isNull(fundGifts.reversedAt),
        or(isNotNull(fundGifts.publicName), eq(fundGifts.messagePublic, true)),
        fiscalYear === undefined ? undefined : eq(fundGifts.fiscalYear, fiscalYear),
      ),
    )
    .orderBy(desc(fundGifts.receivedOn), desc(fundGifts.number))
    .limit(2000);
  return rows
    .map(({ messagePublic, message, ...row }) => ({ ...row, message: messagePublic ? message : '' }))
    .filter(({ name, message }) => name !== null || message !== '');
}
