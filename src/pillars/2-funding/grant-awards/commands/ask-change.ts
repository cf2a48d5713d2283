import { and, eq } from 'drizzle-orm';
import { fiscalYearDays } from '#kernel/fiscal-year.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { awardMoney } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { linesAt } from '../queries/find-award.ts';
import { type AskedChange, checkChange } from '../rules/changes.ts';
import { type GrantAward, grantChanges } from '../schema.ts';
import { openFor } from './open-award.ts';

export type ChangeRequest = AskedChange & {
  /** Made with the form, so that the same form sent twice is one request. */
  readonly id: string;
  readonly reason: string;
  readonly repayDueOn?: string | null | undefined;
};

/** Asks to change or stop (by the group), or to revoke (by an officer); another person decides. */
export async function askChange(desk: Desk, code: string, asked: ChangeRequest) {
  const action = asked.kind === 'revoke' ? 'ask_revocation' : 'ask_change';
  const opened = await openFor(desk, code, action);
  if (!opened.ok) return opened;
  const award = opened.value;
  const finished = done({ subjectId: award.id, detail: { changeId: asked.id, kind: asked.kind } });
  const same = await findOpen(desk, award.id);
  if (same?.id === asked.id) return finished;
  if (same) return refuse('closed', 'grant_awards.change_open');
  if (asked.reason.trim() === '') return refuse('unmet', 'grant_awards.reason_needed');
  const checked = checkChange({ ...award, fiscalYearEnd: fiscalYearDays(award.fiscalYear).to }, asked);
  if (!checked.ok) return checked;
  const kept = await checkKept(desk, award, asked);
  if (!kept.ok) return kept;
  const lines = asked.kind === 'change' ? asked.lines : await linesAt(desk.tx, award.id, award.linesRevision);
  const written = await desk.tx
    .insert(grantChanges)
    .values({
      id: asked.id,
      awardId: award.id,
      kind: asked.kind,
      reason: asked.reason,
      lines,
      beforeYen: award.decidedYen,
      yen: asked.yen,
      endsOn: asked.endsOn,
      repayDueOn: asked.repayDueOn ?? null,
      requestedBy: desk.actor.id,
      requestedAt: desk.now,
    })
    .onConflictDoNothing()
    .returning({ id: grantChanges.id });
  return written.length === 0 ? refuse('closed', 'grant_awards.change_open') : finished;
}

/** A revoked award keeps at most what was paid; money that is to come back needs a day. */
async function checkKept({ tx }: Desk, award: GrantAward, asked: ChangeRequest) {
  if (asked.kind !== 'revoke') return done(undefined);
  const paid = (await awardMoney(tx, [award.id])).get(award.id)?.paidYen ?? 0;
  if (asked.yen > paid) return refuse('unmet', 'grant_awards.keeps_more_than_paid');
  if (asked.yen < paid && !asked.repayDueOn) return refuse('unmet', 'grant_awards.due_day_needed');
  return done(undefined);
}

async function findOpen({ tx }: Desk, awardId: string) {
  const [row] = await tx
    .select()
    .from(grantChanges)
    .where(and(eq(grantChanges.awardId, awardId), eq(grantChanges.state, 'requested')))
    .for('update');
  return row;
}

/** Takes a request back before it is decided, by the side that asked. */
export async function withdrawChange(desk: Desk, code: string, id: string) {
  const { tx, actor, now } = desk;
  const [change] = await tx.select().from(grantChanges).where(eq(grantChanges.id, id)).for('update');
  const opened = await openFor(desk, code, change?.kind === 'revoke' ? 'ask_revocation' : 'ask_change');
  if (!opened.ok) return opened;
  if (!change || change.awardId !== opened.value.id) return refuse('missing', 'grant_awards.no_change');
  if (change.state !== 'requested') return refuse('closed', 'grant_awards.change_decided');
  await tx
    .update(grantChanges)
    .set({ state: 'withdrawn', decidedBy: actor.id, decidedAt: now })
    .where(eq(grantChanges.id, id));
  return done({ subjectId: opened.value.id, detail: { changeId: id, kind: change.kind } });
}
