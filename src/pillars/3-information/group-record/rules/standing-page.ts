/** What the address of a group answers: its page, the page that took it over, that it has ended, or nothing. */
export type Answer = 'page' | 'survivor' | 'gone' | 'missing';

const ANSWERS = {
  applicant: 'missing',
  registered: 'page',
  lapsed: 'page',
  withdrawn: 'gone',
  merged: 'survivor',
} as const satisfies Record<string, Answer>;

export function answerFor(standing: keyof typeof ANSWERS): Answer {
  return ANSWERS[standing];
}
