import { addDays } from '#kernel/japan-day.ts';

/** Rosters are kept this long after they were replaced or the group ended. */
export const ROSTER_KEPT_DAYS = 365;

/** The day on which the rows of a roster go; nothing while the roster stands and the group does. */
export function eraseOn(endedOn: string | null, groupEndedOn: string | null): string | undefined {
  const first = [endedOn, groupEndedOn].filter((day) => day !== null).toSorted()[0];
  return first === undefined ? undefined : addDays(first, ROSTER_KEPT_DAYS);
}
