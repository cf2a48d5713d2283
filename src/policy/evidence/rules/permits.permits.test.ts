import { expect, test } from 'vitest';
import { ROLES } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import { EVIDENCE_PERMITS, type EvidenceAction } from './permits.ts';

test('each role may do this with the evidence', () => {
  const actions = Object.keys(EVIDENCE_PERMITS) as EvidenceAction[];
  const table = ROLES.map((role) => {
    const open = actions.filter((action) => mayBy(EVIDENCE_PERMITS, { roles: [role] }, action).ok);
    return `${role}: ${open.join(' ')}`;
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "visitor: ",
      "group_member: ",
      "centre_staff: read_evidence enter_fact",
      "coordinator: read_evidence enter_fact",
      "department_officer: read_evidence enter_fact",
      "programme_officer: read_evidence enter_fact withdraw_fact write_record",
      "committee_member: read_evidence",
      "administrator: read_evidence",
    ]
  `);
});
