import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { isOpened, lockRound, scoresSeenBy, seatOf } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import { SCORE_PERMITS } from '../rules/permits.ts';
import { screeningNotes } from '../schema.ts';

/**
 * Writes down what was asked and answered at the presentation. The office does so at any time; a member only once the
 * scores are open, because everybody who screens the paper reads it.
 */
export async function writeNote(desk: Desk, roundCode: string, paperCode: string, body: string) {
  const { tx, actor, now } = desk;
  const permit = mayBy(SCORE_PERMITS, actor, 'note');
  if (!permit.ok) return permit;
  const whole = await lockRound(tx, roundCode);
  if (!whole) return refuse('missing', 'screening.round_not_found');
  const isOffice = mayBy(SCORE_PERMITS, actor, 'run').ok;
  const seat = seatOf(whole, actor);
  const own = seat ? scoresSeenBy(whole, seat) : [];
  const seen = isOffice ? whole.papers : own;
  const paper = seen.find(({ code }) => code === paperCode);
  if (!paper) return refuse('missing', 'screening.paper_not_found');
  if (whole.round.state === 'closed' || (!isOffice && !isOpened(whole.round.state)))
    return refuse('closed', 'flow.closed');
  await tx.insert(screeningNotes).values({ paperId: paper.id, authorId: actor.id, body, at: now });
  return done({ subjectId: whole.round.id, detail: { paper: paperCode } });
}
