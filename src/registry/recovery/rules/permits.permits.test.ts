import { expect, test } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import { RECOVERY_PERMITS, type RecoveryPermit } from './permits.ts';

test('each role, together with being a visitor, may do this with recoveries', () => {
  const actions = Object.keys(RECOVERY_PERMITS) as RecoveryPermit[];
  const table = ROLES.map((role) => {
    const open = actions.filter((action) => mayBy(RECOVERY_PERMITS, { roles: ['visitor', role] }, action).ok);
    return `${role}: ${open.join(' ')}`;
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "visitor: ask confirm",
      "group_member: ask confirm",
      "centre_staff: ask confirm list view decide",
      "coordinator: ask confirm",
      "department_officer: ask confirm",
      "programme_officer: ask confirm list view",
      "committee_member: ask confirm",
      "administrator: ask confirm",
    ]
  `);
});
