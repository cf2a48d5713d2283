/** The kinds of letters (通知書) of a grant, in the order of its life. */
export const LETTER_KEYS = [
  'return',
  'refusal',
  'award',
  'decline',
  'change_approval',
  'change_refusal',
  'settlement',
  'repayment',
  'revocation',
  'notice',
] as const;
export type LetterKey = (typeof LETTER_KEYS)[number];

export function isLetterKey(text: unknown): text is LetterKey {
  return LETTER_KEYS.some((key) => key === text);
}

/** The states of an application in which a letter of this kind is usual: these cases are offered first. */
export const USUAL_STATES: Readonly<Record<LetterKey, readonly string[]>> = {
  return: ['returned'],
  refusal: ['refused'],
  award: ['awarded', 'finished'],
  decline: ['declined'],
  change_approval: ['awarded'],
  change_refusal: ['awarded'],
  settlement: ['awarded', 'finished'],
  repayment: ['awarded', 'finished', 'revoked', 'given_up'],
  revocation: ['revoked'],
  notice: [
    'submitted',
    'returned',
    'accepted',
    'screening',
    'recommended',
    'not_recommended',
    'awarded',
    'finished',
    'declined',
  ],
};
