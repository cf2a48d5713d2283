import type { PermitTable } from '#kernel/permit.ts';

type Action = 'see_rounds' | 'manage_round';

const HANDS = ['centre_staff', 'programme_officer'] as const;

/** The yearly round is held by the centre, or by the programme office. */
export const ROUND_PERMITS: PermitTable<Action> = { see_rounds: HANDS, manage_round: HANDS };
