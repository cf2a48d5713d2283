import { addDays } from '#kernel/japan-day.ts';

/** Mails about a registration that is going to end, and since it has ended. */
export const REMINDERS = ['opens', 'month', 'over'] as const;
export type Reminder = (typeof REMINDERS)[number];

const MONTH_DAYS = 30;

/** The day of each mail: the renewal window opens, a month is left, the day after the end. */
export function reminderDays(validUntil: string, opensOn: string): Readonly<Record<Reminder, string>> {
  return { opens: opensOn, month: addDays(validUntil, -MONTH_DAYS), over: addDays(validUntil, 1) };
}

/** Which mail is due today: the latest whose day has come, so that nobody gets three at once after a silence. */
export function dueReminder(validUntil: string, opensOn: string, today: string): Reminder | undefined {
  const days = reminderDays(validUntil, opensOn);
  return [...REMINDERS].reverse().find((reminder) => days[reminder] <= today);
}
