import type { ApplicationAction, ApplicationState } from './flow.ts';

/** The straight way from a draft to each state: for seeds, so that no case stands without its history. */
export const PATH_TO: Readonly<Record<ApplicationState, readonly ApplicationAction[]>> = {
  draft: [],
  submitted: ['submit'],
  returned: ['submit', 'return'],
  accepted: ['submit', 'accept'],
  screening: ['submit', 'accept', 'start_screening'],
  recommended: ['submit', 'accept', 'start_screening', 'recommend'],
  not_recommended: ['submit', 'accept', 'start_screening', 'not_recommend'],
  awarded: ['submit', 'accept', 'start_screening', 'recommend', 'award'],
  finished: ['submit', 'accept', 'start_screening', 'recommend', 'award', 'finish'],
  declined: ['submit', 'accept', 'start_screening', 'not_recommend', 'decline'],
  refused: ['submit', 'refuse'],
  withdrawn: ['submit', 'withdraw'],
  given_up: ['submit', 'accept', 'start_screening', 'recommend', 'award', 'withdraw'],
  revoked: ['submit', 'accept', 'start_screening', 'recommend', 'award', 'revoke'],
};
