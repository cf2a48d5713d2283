import type { PermitTable } from '#kernel/permit.ts';

type Action = 'change';

/** The city's name, colour and words are on every page: the administrator sets them. */
export const CITY_PERMITS: PermitTable<Action> = { change: ['administrator'] };
