import { daysBetween, japanDay } from '#kernel/japan-day.ts';
import type { CallState } from './flow.ts';

type Days = { readonly state: CallState; readonly opensOn: string; readonly closesOn: string };

/** Whether a call takes applications at this instant: from its first day to the last second of its last day in Japan. */
export function isCallOpen(call: Days, now: Date): boolean {
  const today = japanDay(now);
  return call.state === 'published' && call.opensOn <= today && today <= call.closesOn;
}

/** How a call stands: not shown yet, before its first day, open, or over. */
export type CallStanding = 'draft' | 'coming' | 'open' | 'over';

export function callStanding(call: Days, now: Date): CallStanding {
  if (call.state === 'draft') return 'draft';
  if (isCallOpen(call, now)) return 'open';
  return call.state === 'published' && japanDay(now) < call.opensOn ? 'coming' : 'over';
}

/** Days that are left, 0 on the last one. */
export const daysLeft = (call: Days, now: Date): number => daysBetween(japanDay(now), call.closesOn);
