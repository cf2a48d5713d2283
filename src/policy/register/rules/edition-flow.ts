import type { Flow } from '#kernel/flow.ts';

/** `proposed` is the draft laid before the public (案); `adopted` is in force. */
export const EDITION_STATES = ['drafting', 'proposed', 'adopted'] as const;
export type EditionState = (typeof EDITION_STATES)[number];

export const EDITION_ACTIONS = ['propose', 'take_back', 'adopt'] as const;
export type EditionAction = (typeof EDITION_ACTIONS)[number];

/** The life of an edition: a proposal may be taken back to the desk, what is adopted stays. */
export const EDITION_FLOW: Flow<EditionState, EditionAction> = {
  drafting: { propose: 'proposed' },
  proposed: { take_back: 'drafting', adopt: 'adopted' },
  adopted: {},
};
