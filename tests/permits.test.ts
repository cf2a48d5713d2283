import { expect, it } from 'vitest';
import { MODULES } from '#app/modules.ts';
import { ROLES } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';

/** One line an action: which of the eight roles may do it. A change here is a change of power. */
it('gives every role exactly these permits', async () => {
  const lines = MODULES.flatMap((module) =>
    Object.keys(module.permits).map((action) => {
      const hands = ROLES.filter((role) => mayBy(module.permits, { roles: [role] }, action).ok);
      return `${module.name}.${action}: ${hands.join(' ') || '—'}`;
    }),
  );
  expect(lines.length).toBeGreaterThan(0);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('permits.snapshot.txt');
});

it('gives nothing but reading to visitors who have not signed in', () => {
  const open = MODULES.flatMap((module) =>
    Object.entries(module.permits)
      .filter(([, hands]) => hands.includes('visitor'))
      .map(([action]) => `${module.name}.${action}`),
  );
  expect(open).toEqual([]);
});
