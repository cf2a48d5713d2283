import type { PermitTable } from '#kernel/permit.ts';

export const FUND_PERMITS: PermitTable<'set_facts'> = { set_facts: ['programme_officer'] };
