export const SHEET_STATES = ['draft', 'sent', 'discarded'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** What the committee may say of a paper: adopt, adopt with changes, do not adopt. */
export const VERDICTS = ['adopt', 'adopt_changed', 'not'] as const;
export type ScreeningVerdict = (typeof VERDICTS)[number];

export const TIE_WAYS = ['discussion', 'vote', 'smaller_amount'] as const;
export type TieWay = (typeof TIE_WAYS)[number];
