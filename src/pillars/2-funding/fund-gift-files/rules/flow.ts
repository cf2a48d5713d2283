import type { Flow } from '#kernel/flow.ts';

/** The life of a file of gifts: columns are chosen, every row is looked at, all of them are entered, or none. */
export const STATES = ['mapping', 'checking', 'checked', 'applying', 'applied', 'abandoned'] as const;
export type State = (typeof STATES)[number];
export type FileAction = 'check' | 'checked' | 'change_mapping' | 'apply' | 'applied' | 'undo' | 'abandon';

export const FILE_FLOW: Flow<State, FileAction> = {
  mapping: { check: 'checking', abandon: 'abandoned' },
  checking: { checked: 'checked', abandon: 'abandoned' },
  checked: { change_mapping: 'mapping', apply: 'applying', abandon: 'abandoned' },
  applying: { applied: 'applied', undo: 'checked' },
  applied: {},
  abandoned: {},
};
export const ENDED: readonly State[] = ['applied', 'abandoned'];
