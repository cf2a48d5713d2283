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
      "visitor: ",
      "group_member: ",
      "centre_staff: list view decide",
      "coordinator: ",
      "department_officer: ",
      "programme_officer: list view",
      "committee_member: ",
      "administrator: ",
    ]
  `);
});
