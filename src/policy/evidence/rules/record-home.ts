import type { Line, Placed } from '#policy/register/index.ts';

/**
 * The measure whose record (これまでの取組) is written now: that of the newest edition in force, because nothing can
 * have been done under one that is only proposed; the newest public one where none is in force.
 */
export function recordHome({ head, members }: Line): Placed {
  const own = members.filter((member) => member.measure.code === head.measure.code);
  return own.findLast((member) => member.edition.state === 'adopted') ?? head;
}
