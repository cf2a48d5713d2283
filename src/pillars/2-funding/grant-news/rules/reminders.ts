import { daysBetween } from '#kernel/japan-day.ts';

/** Days before a closing day on which somebody with a draft is reminded. */
export const CLOSING_DAYS = [7, 2] as const;
/** Days before the end of mending, and before an opinion is due. */
export const SOON_DAYS = 3;

/** Which reminder of a closing day is due: the latest whose day has come, so that nobody gets two at once. */
export function closingReminder(closesOn: string, today: string): `closing_${number}` | undefined {
  const left = daysBetween(today, closesOn);
  if (left < 0) return undefined;
  const days = [...CLOSING_DAYS].reverse().find((one) => left <= one);
  return days === undefined ? undefined : `closing_${days}`;
}

/** Whether the day comes within the days of a reminder. */
export function comesSoon(dueOn: string, today: string): boolean {
  const left = daysBetween(today, dueOn);
  return left >= 0 && left <= SOON_DAYS;
}
