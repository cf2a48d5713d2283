import type { PermitTable } from '#kernel/permit.ts';

/** Whoever does the work may tell of it; only the office takes a fact back or writes the record of an edition. */
export const EVIDENCE_PERMITS = {
  read_evidence: [
    'centre_staff',
    'coordinator',
    'department_officer',
    'programme_officer',
    'committee_member',
    'administrator',
  ],
  enter_fact: ['centre_staff', 'coordinator', 'department_officer', 'programme_officer'],
  withdraw_fact: ['programme_officer'],
  write_record: ['programme_officer'],
} as const satisfies PermitTable;
export type EvidenceAction = keyof typeof EVIDENCE_PERMITS;
