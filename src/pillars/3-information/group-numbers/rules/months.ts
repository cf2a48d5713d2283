import { addDays } from '#kernel/japan-day.ts';

/** The month of a day: 2026-10. */
export const monthOf = (day: string) => day.slice(0, 7);

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const firstOfNext = `${monthOf(addDays(`${month}-28`, 4))}-01`;
  return addDays(firstOfNext, -1);
}

/** Whether a month is over by the end of a day. */
export function isOver(month: string, day: string): boolean {
  return lastDayOf(month) <= day;
}
