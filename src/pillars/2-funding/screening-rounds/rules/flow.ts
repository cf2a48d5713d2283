import type { Flow } from '#kernel/flow.ts';

export const ROUND_STATES = [
  'prepared',
  'declaring',
  'scoring',
  'opened',
  'deliberated',
  'recommended',
  'closed',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const ROUND_ACTIONS = ['ask', 'start', 'open', 'deliberate', 'recommend', 'close'] as const;
export type RoundAction = (typeof ROUND_ACTIONS)[number];

/** The life of a round. `open` has no button: it happens when the last sheet comes in. */
export const ROUND_FLOW: Flow<RoundState, RoundAction> = {
  prepared: { ask: 'declaring' },
  declaring: { start: 'scoring' },
  scoring: { open: 'opened' },
  opened: { deliberate: 'deliberated' },
  deliberated: { recommend: 'recommended' },
  recommended: { close: 'closed' },
  closed: {},
};

const placeOf = (state: RoundState): number => ROUND_STATES.indexOf(state);

/** Whether scores may be read by those who may: never before all sheets are in. */
export const isOpened = (state: RoundState): boolean => placeOf(state) >= placeOf('opened');

/** Whether a seat may still be invited or released. */
export const isBeforeOpening = (state: RoundState): boolean => !isOpened(state);

/** What the papers of the round are is settled, whatever becomes of an application afterwards. */
export const isSettled = (state: RoundState): boolean => placeOf(state) >= placeOf('recommended');

export const roundCode = ({ fiscalYear, number }: { fiscalYear: number; number: number }): string =>
  `S${fiscalYear}-${number}`;

/** Year and number of a code in an address; nothing when it is none. */
export function roundNumber(code: string): { fiscalYear: number; number: number } | undefined {
  const match = /^S(\d{4})-(\d{1,3})$/i.exec(code.normalize('NFKC').trim());
  return match ? { fiscalYear: Number(match[1]), number: Number(match[2]) } : undefined;
}
