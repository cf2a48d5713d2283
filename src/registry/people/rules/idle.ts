import { addDays, daysBetween } from '#kernel/japan-day.ts';

/** Roles of somebody who was not seen for this many days end. */
export const IDLE_DAYS = 365;
/** A mail says so this many days before. */
export const NOTICE_DAYS = 14;

export type IdleStep = 'none' | 'notice' | 'expire';

/**
 * What is due for somebody who was last seen on `seenOn`. Nobody's roles end before the notice is 14 days old,
 * even when the nightly work stood still for a while.
 */
export function idleStep(seenOn: string, noticeOn: string | null, today: string): IdleStep {
  const away = daysBetween(seenOn, today);
  if (away < IDLE_DAYS - NOTICE_DAYS) return 'none';
  if (noticeOn === null) return 'notice';
  return away >= IDLE_DAYS && daysBetween(noticeOn, today) >= NOTICE_DAYS ? 'expire' : 'none';
}

/** The day on which the roles end when a notice goes out today and the person stays away. */
export function endsAfterNotice(seenOn: string, today: string): string {
  const byAbsence = addDays(seenOn, IDLE_DAYS);
  const byNotice = addDays(today, NOTICE_DAYS);
  return daysBetween(byNotice, byAbsence) > 0 ? byAbsence : byNotice;
}
