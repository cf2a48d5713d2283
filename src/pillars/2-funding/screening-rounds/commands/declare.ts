import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { seatOf } from '../queries/find-gated.ts';
import type { WholeRound } from '../queries/find-round.ts';
import type { ConflictKind } from '../rules/conflicts.ts';
import { ROUND_PERMITS } from '../rules/permits.ts';
import { screeningDeclarations } from '../schema.ts';
import { lockRound } from './lock-round.ts';

export type Declared = {
  readonly paperId: string;
  readonly isRelated: boolean;
  readonly kind: ConflictKind | null;
  readonly reason: string;
};

/**
 * A member declares on every paper of the round at once. Until scoring begins it may be declared anew; afterwards only what
 * was not declared before. The audit log holds neither what was said nor of which paper.
 */
export async function declare(desk: Desk, code: string, entries: readonly Declared[]) {
  const { tx, actor } = desk;
  const permit = mayBy(ROUND_PERMITS, actor, 'declare');
  if (!permit.ok) return permit;
  const whole = await lockRound(tx, code);
  if (!whole) return refuse('missing', 'screening.round_not_found');
  const seat = seatOf(whole, actor);
  if (!seat) return refuse('missing', 'screening.round_not_found');
  if (whole.round.state === 'prepared') return refuse('closed', 'screening.not_asked_yet');
  if (whole.round.state !== 'declaring' && whole.round.state !== 'scoring')
    return refuse('closed', 'flow.closed');
  const isLate = whole.round.state === 'scoring';
  const asked = whole.papers.filter(({ id }) => !isLate || !whole.standing(seat.id, id).declared);
  if (isLate && asked.length === 0) return refuse('closed', 'screening.declared_already');
  if (!isComplete(asked, entries)) return refuse('unmet', 'screening.incomplete');
  for (const { id } of asked) {
    const entry = entries.find(({ paperId }) => paperId === id);
    if (entry) await write(desk, whole, seat.id, entry);
  }
  return done({ subjectId: whole.round.id });
}

const isComplete = (asked: WholeRound['papers'], entries: readonly Declared[]): boolean =>
  asked.every(({ id }) =>
    entries.some(({ paperId, isRelated, kind }) => paperId === id && isRelated === (kind !== null)),
  );

async function write(
  { tx, now }: Desk,
  whole: WholeRound,
  screeningSeatId: string,
  { paperId, isRelated, kind, reason }: Declared,
): Promise<void> {
  const standing = whole.standing(screeningSeatId, paperId);
  if (standing.excluded) return;
  const values = { isRelated, kind, reason: isRelated ? reason : '', declaredAt: now };
  await tx
    .insert(screeningDeclarations)
    .values({ screeningSeatId, paperId, ...values })
    .onConflictDoUpdate({
      target: [screeningDeclarations.screeningSeatId, screeningDeclarations.paperId],
      set: values,
    });
}
