import { expect, test } from 'vitest';
import { step } from '#kernel/flow.ts';
import { ROUND_ACTIONS, ROUND_FLOW, ROUND_STATES } from './flow.ts';

test('a round is planned, opened once, reminded while it is open, and closed for good', () => {
  const table = ROUND_STATES.map(
    (state) => `${state}: ${ROUND_ACTIONS.filter((action) => step(ROUND_FLOW, state, action).ok).join(' ')}`,
  );
  expect(table).toEqual(['planned: change open', 'open: remind close', 'closed: ']);
});
