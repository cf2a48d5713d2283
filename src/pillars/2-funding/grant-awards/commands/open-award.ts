import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockAward } from '../queries/find-award.ts';
import { AWARD_FLOW, type AwardStep } from '../rules/flow.ts';
import { type AwardAction, mayAward } from '../rules/permits.ts';
import { type GrantAward, grantAwardSteps, grantAwards } from '../schema.ts';

/** The award of a code, locked, for whoever may do this with it. */
export async function openFor({ tx, actor }: Desk, code: string, action: AwardAction) {
  const award = await lockAward(tx, code);
  if (!award) return refuse('missing', 'grant_awards.not_found');
  const permit = mayAward(actor, action, award);
  return permit.ok ? done(award) : permit;
}

type Change = Partial<typeof grantAwards.$inferInsert>;
type Words = { readonly outside?: string | undefined; readonly inside?: string | undefined };

/** Moves an award one step of its life, writes what else changes with it, and notes the step. */
export async function moveAward(
  { tx, actor, now }: Desk,
  award: GrantAward,
  action: AwardStep,
  change: Change = {},
  { outside = '', inside = '' }: Words = {},
) {
  const next = step(AWARD_FLOW, award.state, action);
  if (!next.ok) return refuse('closed', 'grant_awards.not_now');
  const [moved] = await tx
    .update(grantAwards)
    .set({ ...change, state: next.value, version: award.version + 1 })
    .where(eq(grantAwards.id, award.id))
    .returning();
  if (!moved) throw new Error('the award was not moved');
  await tx.insert(grantAwardSteps).values({
    awardId: award.id,
    at: now,
    action,
    fromState: award.state,
    toState: next.value,
    actorId: actor.id,
    outside,
    inside,
  });
  return done(moved);
}

/** Writes something of an award that is no step of its life. */
export async function changeAward({ tx }: Desk, award: GrantAward, change: Change): Promise<GrantAward> {
  const [changed] = await tx
    .update(grantAwards)
    .set({ ...change, version: award.version + 1 })
    .where(eq(grantAwards.id, award.id))
    .returning();
  if (!changed) throw new Error('the award was not changed');
  return changed;
}
