import { addDays, japanDay } from '#kernel/japan-day.ts';

export type HandoverState = 'offered' | 'accepted' | 'cancelled' | 'expired';
export const HANDOVER_DAYS = 14;
export const HANDOVER_KEPT_DAYS = 365;

type Dates = { acceptedAt: Date | null; cancelledAt: Date | null; expiresAt: Date };

/** Where a handover stands; it is good until its last instant. */
export function handoverState(handover: Dates, now: Date): HandoverState {
  if (handover.acceptedAt) return 'accepted';
  if (handover.cancelledAt) return 'cancelled';
  return now.getTime() <= handover.expiresAt.getTime() ? 'offered' : 'expired';
}

/** The day on which a handover is erased: a year after it was taken up, called back or ran out. */
export function handoverErasedOn({ acceptedAt, cancelledAt, expiresAt }: Dates): string {
  return addDays(japanDay(acceptedAt ?? cancelledAt ?? expiresAt), HANDOVER_KEPT_DAYS);
}
