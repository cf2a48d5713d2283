import { addDays } from '#kernel/japan-day.ts';

/** The three times at which owners are reminded, in their order. */
export const REMINDERS = ['before', 'due', 'after'] as const;
export type Reminder = (typeof REMINDERS)[number];

/** Days from the last good day to each reminder. */
export const REMIND_DAYS: Readonly<Record<Reminder, number>> = { before: -14, due: 0, after: 30 };

/** Days that lie at least between two mails about the same record. */
export const MAIL_EVERY_DAYS = 7;

/** Days for which the link in a mail works. */
export const MAIL_LINK_DAYS = 60;

/** The reminder that is called for today: the latest whose day has come, so that a night that was missed sends one mail, not three. */
export function reminderOn(dueOn: string, today: string): Reminder | undefined {
  return REMINDERS.toReversed().find((step) => addDays(dueOn, REMIND_DAYS[step]) <= today);
}

/** Whether owners may be written to again. */
export function mayMail(mailedOn: string | null, today: string): boolean {
  return mailedOn === null || addDays(mailedOn, MAIL_EVERY_DAYS) <= today;
}
