import type { PermitTable } from '#kernel/permit.ts';

type Action = 'print_sheets';

/** Sheets with codes are printed and handed over by the centre; the programme office may help in a round. */
export const LINK_PERMITS: PermitTable<Action> = { print_sheets: ['centre_staff', 'programme_officer'] };
