import { expect, test } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import { DRAFTING_ACTIONS, POLICY_DRAFTING_PERMITS } from './permits.ts';

test('each role may do this on the drafting desk', () => {
  const table = ROLES.map((role) => {
    const open = DRAFTING_ACTIONS.filter((a) => mayBy(POLICY_DRAFTING_PERMITS, { roles: [role] }, a).ok);
    return `${role}: ${open.join(' ')}`;
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "visitor: ",
      "group_member: ",
      "centre_staff: ",
      "coordinator: ",
      "department_officer: ",
      "programme_officer: read_draft start_edition save_measure save_record add_measure remove_measure tie_fate link_measures set_class_rule settle_comment propose take_back adopt",
      "committee_member: read_draft comment",
      "administrator: read_draft",
    ]
  `);
});
