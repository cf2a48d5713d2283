/** Who opened a check: a visitor of the page, the owner who says that something has changed, or the centre after a call. */
export const SOURCES = ['visitor', 'owner', 'centre'] as const;
export type Source = (typeof SOURCES)[number];

/** How a check ended: the owner confirmed, the record was corrected, nothing was wrong, or the record has ended. */
export const SETTLEMENTS = ['confirmed', 'corrected', 'unfounded', 'ended'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** Reports that one entry takes within a day; more say nothing new, and nobody can flood the centre. */
export const REPORTS_A_DAY = 5;
