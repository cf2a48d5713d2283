import type { Flow } from '#kernel/flow.ts';

export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'screening',
  'recommended',
  'not_recommended',
  'awarded',
  'finished',
  'declined',
  'refused',
  'withdrawn',
  'given_up',
  'revoked',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_ACTIONS = [
  'submit',
  'return',
  'accept',
  'refuse',
  'start_screening',
  'recommend',
  'not_recommend',
  'award',
  'decline',
  'finish',
  'revoke',
  'withdraw',
] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

/** What the steps of the office are; sending, returning and withdrawing have commands of their own. */
export type OfficeAction = Exclude<ApplicationAction, 'submit' | 'return' | 'withdraw'>;

/** The life of an application. `returned` (差戻し) is the only way back; after an award, withdrawing is giving it up. */
export const APPLICATION_FLOW: Flow<ApplicationState, ApplicationAction> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { return: 'returned', accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
  returned: { submit: 'submitted', withdraw: 'withdrawn', refuse: 'refused' },
  accepted: { start_screening: 'screening', withdraw: 'withdrawn', refuse: 'refused' },
  screening: { recommend: 'recommended', not_recommend: 'not_recommended', withdraw: 'withdrawn' },
  recommended: { award: 'awarded', decline: 'declined', withdraw: 'withdrawn' },
  not_recommended: { award: 'awarded', decline: 'declined', withdraw: 'withdrawn' },
  awarded: { finish: 'finished', withdraw: 'given_up', revoke: 'revoked' },
  finished: {},
  declined: {},
  refused: {},
  withdrawn: {},
  given_up: {},
  revoked: {},
};

/** Papers on which something is still to be done. */
export const OPEN_STATES = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'screening',
  'recommended',
  'not_recommended',
] as const satisfies readonly ApplicationState[];

/** States after which a group may begin anew in the same call. */
export const GONE_STATES = ['refused', 'withdrawn'] as const satisfies readonly ApplicationState[];

/** Nothing leads out of these. */
export const FINAL_STATES = APPLICATION_STATES.filter(
  (state) => Object.keys(APPLICATION_FLOW[state]).length === 0,
);

export const CALL_STATES = ['draft', 'published', 'closed'] as const;
export type CallState = (typeof CALL_STATES)[number];
export type CallAction = 'publish' | 'close';

/** A published call opens and closes by its days; closing it by hand ends it early. */
export const CALL_FLOW: Flow<CallState, CallAction> = {
  draft: { publish: 'published' },
  published: { close: 'closed' },
  closed: {},
};

export const OPINION_VERDICTS = ['support', 'conditions', 'object'] as const;
export type OpinionVerdict = (typeof OPINION_VERDICTS)[number];

/** Whose turn it is. */
export const WAITING_FOR = ['group', 'office', 'department', 'committee'] as const;
export type WaitingFor = (typeof WAITING_FOR)[number];

const WAITS: Readonly<Partial<Record<ApplicationState, WaitingFor>>> = {
  draft: 'group',
  returned: 'group',
  submitted: 'office',
  accepted: 'office',
  screening: 'committee',
  recommended: 'office',
  not_recommended: 'office',
  awarded: 'group',
};

/** Whose turn it is with an application; an open opinion makes it the department's. */
export function waitingFor(state: ApplicationState, openOpinions: number): WaitingFor | undefined {
  return state === 'accepted' && openOpinions > 0 ? 'department' : WAITS[state];
}
