import { count, eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { FREE_EARMARK } from '#pillars/2-funding/fund-gifts/index.ts';
import { type Earmark, fundEarmarks, fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import type { Desk } from '#platform/act.ts';
import { EARMARK_PERMITS } from '../rules/permits.ts';

export type EarmarkPaper = Pick<
  Earmark,
  'name' | 'nameEn' | 'nameEasy' | 'rule' | 'ruleEn' | 'ruleEasy' | 'sort'
>;

/** Adds what donors may choose; its key names it in the books for ever. */
export async function addEarmark({ tx, actor, now }: Desk, key: string, paper: EarmarkPaper) {
  const permit = mayBy(EARMARK_PERMITS, actor, 'keep');
  if (!permit.ok) return permit;
  const [row] = await tx
    .insert(fundEarmarks)
    .values({ ...paper, key, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: fundEarmarks.id });
  return row ? done({ subjectId: row.id, detail: { key } }) : refuse('closed', 'fund_earmarks.key_taken');
}

async function lockEarmark({ tx, actor }: Desk, id: string) {
  const [earmark] = await tx.select().from(fundEarmarks).where(eq(fundEarmarks.id, id)).for('update');
  if (!earmark) return refuse('missing', 'fund_earmarks.not_found');
  const permit = mayBy(EARMARK_PERMITS, actor, 'keep');
  return permit.ok ? done(earmark) : permit;
}

/** Writes its words anew; the key stays. */
export async function changeEarmark(desk: Desk, id: string, paper: EarmarkPaper) {
  const found = await lockEarmark(desk, id);
  if (!found.ok) return found;
  await desk.tx
    .update(fundEarmarks)
    .set({ ...paper, updatedAt: desk.now })
    .where(eq(fundEarmarks.id, id));
  return done({ subjectId: id, detail: { key: found.value.key } });
}

/** Sets the last day on which it can be chosen; no day opens it again. The free one never ends. */
export async function endEarmark(desk: Desk, id: string, endedOn: string | null) {
  const found = await lockEarmark(desk, id);
  if (!found.ok) return found;
  if (found.value.key === FREE_EARMARK) return refuse('closed', 'fund_earmarks.always');
  await desk.tx.update(fundEarmarks).set({ endedOn, updatedAt: desk.now }).where(eq(fundEarmarks.id, id));
  return done({ subjectId: id, detail: { key: found.value.key, endedOn } });
}

/** Removes one that nobody has ever chosen; one in use can only end. */
export async function removeEarmark(desk: Desk, id: string) {
  const found = await lockEarmark(desk, id);
  if (!found.ok) return found;
  if (found.value.key === FREE_EARMARK) return refuse('closed', 'fund_earmarks.always');
  const [used] = await desk.tx.select({ gifts: count() }).from(fundGifts).where(eq(fundGifts.earmarkId, id));
  if ((used?.gifts ?? 0) > 0) return refuse('closed', 'fund_earmarks.in_use');
  await desk.tx.delete(fundEarmarks).where(eq(fundEarmarks.id, id));
  return done({ subjectId: id, detail: { key: found.value.key } });
}
