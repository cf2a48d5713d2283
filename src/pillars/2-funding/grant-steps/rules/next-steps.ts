import { addDays } from '#kernel/japan-day.ts';

export const STEP_KEYS = [
  'sign',
  'mend_report',
  'mend_interim',
  'claim',
  'start',
  'interim',
  'report',
  'result',
  'change',
  'stop',
  'give_up',
  'withdraw_change',
  'take_back_result',
  'note_signature',
  'sign_office',
  'decide_change',
  'pay',
  'order',
  'plan',
  'check_report',
  'check_interim',
  'decide_settlement',
  'propose',
  'receive',
  'close',
  'publish',
  'presentation',
  'fail',
  'take_back',
  'revoke',
  'withdraw_revoke',
] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** Something that may be done next; the first that presses is the primary button. */
export type NextStep = {
  readonly key: StepKey;
  /** The payment, change or repayment that it is about. */
  readonly id?: string | undefined;
  /** Whether it waits: others may be done, but nobody waits for them. */
  readonly presses: boolean;
  readonly dueOn?: string | undefined;
};

type Payment = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly orderedBy: string | null;
};
export type Situation = {
  readonly state: string;
  readonly agreement: { readonly groupBy: string; readonly officeBy: string | null } | undefined;
  readonly payments: readonly Payment[];
  readonly paymentPlan: string | null;
  readonly change: { readonly id: string; readonly kind: string; readonly requestedBy: string } | undefined;
  readonly repayment: { readonly id: string; readonly dueOn: string } | undefined;
  readonly settlement: { readonly proposedBy: string } | undefined;
  readonly result: { readonly state: string } | undefined;
  readonly interim: string | undefined;
  readonly final: string | undefined;
  readonly interimDueOn: string | null;
  readonly reportDueOn: string;
  readonly isEven: boolean;
};

const INTERIM_DAYS = 30;
const REPORT_DAYS = 60;
const TOLD = ['reported', 'checked', 'settled', 'closed'];

type Found = NextStep | false | undefined;
const kept = (steps: readonly Found[]): NextStep[] => steps.filter((step): step is NextStep => Boolean(step));

const isPayable = (state: string, { kind }: Payment) =>
  kind === 'balance' ? state === 'settled' : state === 'agreed' || state === 'running';

/** What the group may do, what presses first; what is late stands before all. */
export function groupSteps(now: Situation, today: string): NextStep[] {
  const { state } = now;
  const isAtWork = state === 'running' || state === 'stopped';
  const reportSoon = addDays(now.reportDueOn, -REPORT_DAYS) <= today || state === 'stopped';
  const claims = now.payments.filter((one) => one.state === 'planned' && isPayable(state, one));
  const steps = kept([
    state === 'decided' && !now.agreement && { key: 'sign', presses: true },
    isAtWork && now.final === 'returned' && { key: 'mend_report', presses: true, dueOn: now.reportDueOn },
    state === 'running' && now.interim === 'returned' && { key: 'mend_interim', presses: true },
    ...claims.map((one): Found => ({ key: 'claim', id: one.id, presses: true })),
    state === 'agreed' && { key: 'start', presses: true },
    interimStep(now, today),
    isAtWork && now.final !== 'returned' && { key: 'report', presses: reportSoon, dueOn: now.reportDueOn },
    ...resultSteps(now),
    ...changeSteps(now),
  ]);
  const isLate = ({ dueOn, presses }: NextStep) => presses && dueOn !== undefined && dueOn < today;
  return [...steps.filter(isLate), ...steps.filter((step) => !isLate(step))];
}

function interimStep(now: Situation, today: string): Found {
  const isOpen = now.state === 'running' && (now.interim === undefined || now.interim === 'draft');
  if (!isOpen || now.interimDueOn === null) return undefined;
  const presses = addDays(now.interimDueOn, -INTERIM_DAYS) <= today;
  return { key: 'interim', presses, dueOn: now.interimDueOn };
}

function resultSteps({ state, result }: Situation): Found[] {
  const hasBegun = [...TOLD, 'running', 'stopped'].includes(state);
  const isWritten = result?.state === 'offered' || result?.state === 'published';
  return [
    hasBegun && !isWritten && { key: 'result', presses: TOLD.includes(state) },
    isWritten && { key: 'take_back_result', presses: false },
  ];
}

function changeSteps({ state, change }: Situation): Found[] {
  if (change && change.kind !== 'revoke') return [{ key: 'withdraw_change', id: change.id, presses: false }];
  if (change) return [];
  return [
    ['agreed', 'running'].includes(state) && { key: 'change', presses: false },
    state === 'running' && { key: 'stop', presses: false },
    ['decided', 'agreed'].includes(state) && { key: 'give_up', presses: false },
  ];
}

/** What an officer may do; where two hands are needed, nothing is offered to the first for the second. */
export function officeSteps(now: Situation, actorId: string): NextStep[] {
  const { state, change, repayment } = now;
  const isOpenPlan = ['agreed', 'running'].includes(state) && now.paymentPlan === null;
  return kept([
    ...signatureSteps(now, actorId),
    change && change.requestedBy !== actorId && { key: 'decide_change', id: change.id, presses: true },
    ...now.payments.flatMap((one) => paymentSteps(one, actorId)),
    isOpenPlan && { key: 'plan', presses: true },
    state === 'reported' && now.final === 'sent' && { key: 'check_report', presses: true },
    now.interim === 'sent' && state === 'running' && { key: 'check_interim', presses: true },
    state === 'checked' && settlementStep(now, actorId),
    repayment && { key: 'receive', id: repayment.id, presses: true, dueOn: repayment.dueOn },
    state === 'settled' && now.isEven && { key: 'close', presses: true },
    now.result?.state === 'offered' && { key: 'publish', presses: true },
    ...besides(now, actorId),
  ]);
}

function signatureSteps({ state, agreement }: Situation, actorId: string): Found[] {
  if (state !== 'decided') return [];
  if (!agreement) return [{ key: 'note_signature', presses: false }];
  return [agreement.groupBy !== actorId && { key: 'sign_office', presses: true }];
}

function paymentSteps({ id, state, orderedBy }: Payment, actorId: string): Found[] {
  if (state === 'claimed') return [{ key: 'order', id, presses: true }];
  if (state !== 'ordered') return [];
  return [
    orderedBy !== actorId && { key: 'pay', id, presses: true },
    { key: 'take_back', id, presses: false },
  ];
}

function settlementStep({ settlement }: Situation, actorId: string): Found {
  if (!settlement) return { key: 'propose', presses: true };
  return settlement.proposedBy !== actorId && { key: 'decide_settlement', presses: true };
}

const REVOCABLE = ['decided', 'agreed', 'running', 'stopped', 'reported', 'checked'];

function besides({ state, change, payments, paymentPlan, result }: Situation, actorId: string): Found[] {
  const failable = payments.filter((one) => one.state === 'paid' && isPayable(state, one));
  const isAgreed = state === 'agreed' || state === 'running';
  return [
    isAgreed && paymentPlan !== null && { key: 'plan', presses: false },
    ...failable.map(({ id }): Found => ({ key: 'fail', id, presses: false })),
    !['decided', 'given_up', 'revoked'].includes(state) && { key: 'presentation', presses: false },
    result?.state === 'published' && { key: 'take_back_result', presses: false },
    change?.kind === 'revoke' &&
      change.requestedBy === actorId && { key: 'withdraw_revoke', id: change.id, presses: false },
    !change && REVOCABLE.includes(state) && { key: 'revoke', presses: false },
  ];
}
