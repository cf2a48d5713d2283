import type { NextStep, StepKey } from '#pillars/2-funding/grant-steps/index.ts';

/** Where each step is taken: a page of its own, or a button that posts. */
const PATHS: Readonly<Record<StepKey, string>> = {
  sign: 'agreement',
  mend_report: 'report',
  mend_interim: 'interim',
  claim: 'claim/:id',
  start: 'start',
  interim: 'interim',
  report: 'report',
  result: 'result',
  change: 'change',
  stop: 'stop',
  give_up: 'give-up',
  withdraw_change: 'changes/:id/withdraw',
  take_back_result: 'result/take-back',
  note_signature: 'note-signature',
  sign_office: 'agreement',
  decide_change: 'changes/:id',
  pay: 'pay/:id',
  order: 'order/:id',
  plan: 'plan',
  check_report: 'report/check',
  check_interim: 'interim/check',
  decide_settlement: 'settlement/decide',
  propose: 'settlement',
  receive: 'repayments/:id',
  close: 'close',
  publish: 'result',
  presentation: 'presentation',
  fail: 'fail/:id',
  take_back: 'take-back/:id',
  revoke: 'revoke',
  withdraw_revoke: 'changes/:id/withdraw',
};

/** Steps with nothing to fill in. */
const BUTTONS: readonly StepKey[] = [
  'withdraw_change',
  'take_back_result',
  'take_back',
  'close',
  'withdraw_revoke',
];

export const stepHref = (at: string, { key, id = '' }: NextStep): string =>
  `${at}/${PATHS[key].replace(':id', id)}`;
export const isButton = ({ key }: NextStep): boolean => BUTTONS.includes(key);
