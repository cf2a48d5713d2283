import type { PermitTable } from '#kernel/permit.ts';

/** Only the office in charge brings a paper into the register. */
export const READING_PERMITS = {
  import_guideline: ['programme_officer'],
} as const satisfies PermitTable;
