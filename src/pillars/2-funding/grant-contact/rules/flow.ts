import type { Flow } from '#kernel/flow.ts';

export const CONSULTATION_STATES = ['asked', 'booked', 'held', 'cancelled'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];
export type ConsultationAction = 'book' | 'hold' | 'cancel';

/** A consultation (事前相談): asked for by a group or booked by the office, then held or cancelled. */
export const CONSULTATION_FLOW: Flow<ConsultationState, ConsultationAction> = {
  asked: { book: 'booked', cancel: 'cancelled' },
  booked: { book: 'booked', hold: 'held', cancel: 'cancelled' },
  held: {},
  cancelled: {},
};

export const SIDES = ['group', 'office'] as const;
export type Side = (typeof SIDES)[number];
