import type { Flow } from '#kernel/flow.ts';

export const AWARD_STATES = [
  'decided',
  'agreed',
  'running',
  'stopped',
  'reported',
  'checked',
  'settled',
  'closed',
  'given_up',
  'revoked',
] as const;
export type AwardState = (typeof AWARD_STATES)[number];

export const AWARD_STEPS = [
  'agree',
  'start',
  'stop',
  'report',
  'return',
  'return_stopped',
  'check',
  'look_again',
  'settle',
  'close',
  'give_up',
  'revoke',
] as const;
export type AwardStep = (typeof AWARD_STEPS)[number];

/** The life of an award in one fiscal year, from 交付決定 to closed. A report that goes back leads to where it came from. */
export const AWARD_FLOW: Flow<AwardState, AwardStep> = {
  decided: { agree: 'agreed', give_up: 'given_up', revoke: 'revoked' },
  agreed: { start: 'running', give_up: 'given_up', revoke: 'revoked' },
  running: { report: 'reported', stop: 'stopped', revoke: 'revoked' },
  stopped: { report: 'reported', revoke: 'revoked' },
  reported: { return: 'running', return_stopped: 'stopped', check: 'checked', revoke: 'revoked' },
  checked: { look_again: 'reported', settle: 'settled', revoke: 'revoked' },
  settled: { close: 'closed' },
  closed: {},
  given_up: {},
  revoked: {},
};

/** States after which nothing but money that is owed may move. */
export const ENDED_AWARD_STATES = ['closed', 'given_up', 'revoked'] as const satisfies readonly AwardState[];

export const PAYMENT_KINDS = ['advance', 'instalment', 'balance'] as const;
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

export const PAYMENT_STATES = ['planned', 'claimed', 'ordered', 'paid', 'failed', 'cancelled'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

export const PAYMENT_STEPS = ['claim', 'hand_back', 'order', 'take_back', 'pay', 'fail', 'cancel'] as const;
export type PaymentStep = (typeof PAYMENT_STEPS)[number];

/** One payment: claimed by the group, ordered by one officer, paid by another; one that failed is ordered as a new row. */
export const PAYMENT_FLOW: Flow<PaymentState, PaymentStep> = {
  planned: { claim: 'claimed', cancel: 'cancelled' },
  claimed: { hand_back: 'planned', order: 'ordered', cancel: 'cancelled' },
  ordered: { take_back: 'claimed', pay: 'paid' },
  paid: { fail: 'failed' },
  failed: {},
  cancelled: {},
};

/** How the money goes out: at once, in parts by share, or after the settlement. */
export const PAYMENT_PLANS = ['advance', 'instalments', 'after'] as const;
export type PaymentPlan = (typeof PAYMENT_PLANS)[number];

/** What may be asked of the office while an award runs; revocation is asked by one officer of another. */
export const CHANGE_KINDS = ['change', 'stop', 'revoke'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_STATES = ['requested', 'approved', 'refused', 'withdrawn'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** Why money comes back (返還). */
export const REPAYMENT_REASONS = ['settled_lower', 'given_up', 'revoked'] as const;
export type RepaymentReason = (typeof REPAYMENT_REASONS)[number];

export const RESULT_STATES = ['draft', 'offered', 'published'] as const;
export type ResultState = (typeof RESULT_STATES)[number];

/** The five fields of the public interview, in the order in which they are printed. */
export const RESULT_FIELDS = ['group', 'activity', 'roles', 'story', 'worth'] as const;
export type ResultField = (typeof RESULT_FIELDS)[number];
export type ResultStory = Readonly<Record<ResultField, string>>;
/** Ids of the files of a photograph, large and small, with words for who cannot see it. */
export type ResultPhotograph = { readonly large: string; readonly small: string; readonly alt: string };

/** How a signature of the group came: in its own account, or on paper that the office holds. */
export const SIGNING_WAYS = ['account', 'paper'] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];

/** The number of an award as people read it: K2026-012 (交付). */
export const awardCode = (fiscalYear: number, number: number): string =>
  `K${fiscalYear}-${String(number).padStart(3, '0')}`;

/** Year and number of a code in an address; nothing when it is none. */
export function awardNumber(code: string): { fiscalYear: number; number: number } | undefined {
  const match = /^K(\d{4})-(\d{3,6})$/i.exec(code.normalize('NFKC').trim());
  return match ? { fiscalYear: Number(match[1]), number: Number(match[2]) } : undefined;
}
