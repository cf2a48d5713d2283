import type { Actor } from '#kernel/actor.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  findRoundById,
  hasDeclaredAll,
  isOpened,
  isSettled,
  roundCode,
  type ScreeningRound,
  scoredBy,
  seatOf,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { listOwnProgress } from '#pillars/2-funding/screening-scores/index.ts';
import type { Db } from '#platform/db/db.ts';
import { MEMBER } from '../words.ts';

/** What one member has to do in a round now; nothing for somebody without a seat. It tells nothing of anybody else. */
export async function todoOf(
  db: Db,
  actor: Actor,
  round: ScreeningRound,
  lang: Lang,
): Promise<{ words: string; href: string; isOpen: boolean } | undefined> {
  const whole = await findRoundById(db, round.id);
  const seat = whole && seatOf(whole, actor);
  if (!whole || !seat) return undefined;
  const href = `/desk/screening/${roundCode(round)}`;
  const isAsked = round.state === 'declaring' || round.state === 'scoring';
  if (isAsked && !hasDeclaredAll(whole, seat))
    return { words: say(lang, MEMBER.todoDeclare), href: `${href}/declare`, isOpen: true };
  if (round.state === 'scoring') {
    const progress = await listOwnProgress(db, seat.id);
    const n = scoredBy(whole, seat).filter(({ id }) => progress.get(id) !== 'sent').length;
    return n > 0
      ? { words: say(lang, MEMBER.todoScore, { n }), href, isOpen: true }
      : { words: say(lang, MEMBER.todoWait), href, isOpen: false };
  }
  if (isOpened(round.state) && !isSettled(round.state))
    return { words: say(lang, MEMBER.todoRead), href: `${href}/table`, isOpen: true };
  return { words: say(lang, isAsked ? MEMBER.todoWait : MEMBER.todoNothing), href, isOpen: false };
}
