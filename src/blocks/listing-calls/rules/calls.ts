/** What came of a telephone call. */
export const RESULTS = ['confirmed', 'changes', 'no_answer', 'wrong_number', 'ended'] as const;
export type CallResult = (typeof RESULTS)[number];

/** Days after which one tries again when nobody answered and no other day was given. */
export const AGAIN_DAYS = 7;

/** Days past the last good day after which an owner who was reminded three times is called. */
export const CALL_AFTER_DAYS = 37;
