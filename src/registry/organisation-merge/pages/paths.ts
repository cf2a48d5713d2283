import { DUPLICATES_AT } from '#registry/organisation-desk/index.ts';

export const mergeHref = (a: string, b: string) => `${DUPLICATES_AT}/${a}/${b}`;
