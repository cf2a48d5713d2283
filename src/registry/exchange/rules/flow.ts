import type { Flow } from '#kernel/flow.ts';

/** The life of an import: columns are chosen, every row is looked at, the good ones are written. */
export const STATES = ['mapping', 'checking', 'checked', 'applying', 'applied', 'abandoned'] as const;
export type State = (typeof STATES)[number];
export type ImportAction = 'check' | 'checked' | 'change_mapping' | 'apply' | 'applied' | 'undo' | 'abandon';

/** An import that has begun to write is stopped and goes on, but is not abandoned. */
export const IMPORT_FLOW: Flow<State, ImportAction> = {
  mapping: { check: 'checking', abandon: 'abandoned' },
  checking: { checked: 'checked', abandon: 'abandoned' },
  checked: { change_mapping: 'mapping', apply: 'applying', abandon: 'abandoned' },
  applying: { applied: 'applied', undo: 'checked' },
  applied: {},
  abandoned: {},
};
export const ENDED: readonly State[] = ['applied', 'abandoned'];
