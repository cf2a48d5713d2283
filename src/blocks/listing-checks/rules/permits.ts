import type { PermitTable } from '#kernel/permit.ts';

type Action = 'list_checks' | 'settle_check';

const HANDS = ['centre_staff', 'programme_officer'] as const;

/** Anybody may say that an entry is out of date; the centre looks into it, and the programme office where there is no centre. */
export const CHECK_PERMITS: PermitTable<Action> = { list_checks: HANDS, settle_check: HANDS };
