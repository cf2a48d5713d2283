import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { moveAward, openFor } from './open-award.ts';

/** The group tells that the work has begun (着手). */
export async function startAward(desk: Desk, code: string, on: string) {
  const opened = await openFor(desk, code, 'start');
  if (!opened.ok) return opened;
  const award = opened.value;
  const isWithin = on >= (award.agreedOn ?? award.decidedOn) && on <= japanDay(desk.now);
  if (award.state === 'agreed' && !isWithin) return refuse('unmet', 'grant_awards.start_outside');
  const moved = await moveAward(desk, award, 'start', { startedOn: on });
  return moved.ok ? done({ subjectId: award.id, detail: { on } }) : moved;
}
