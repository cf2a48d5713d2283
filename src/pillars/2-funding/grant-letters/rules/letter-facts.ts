import type { Text } from '#kernel/words.ts';

/**
 * What is known of one case on the day of the letter. A fact that is not there is `undefined`, never an empty word:
 * a letter that needs it is not issued.
 */
export type LetterFacts = {
  readonly applicationId: string;
  readonly applicationCode: string;
  readonly state: string;
  readonly stateWords: Text;
  readonly fiscalYear: number;
  readonly courseName: string;
  readonly projectTitle: string;
  readonly organisationName: string;
  readonly representativePost?: string | undefined;
  readonly representativeName?: string | undefined;
  readonly requestedYen?: number | undefined;
  readonly submittedOn?: string | undefined;
  readonly decidedYen?: number | undefined;
  readonly decidedOn?: string | undefined;
  readonly conditions: readonly string[];
  readonly plannedEndOn?: string | undefined;
  readonly reportDueOn?: string | undefined;
  readonly settledYen?: number | undefined;
  readonly paidYen?: number | undefined;
  readonly repaymentYen?: number | undefined;
  readonly repaymentDueOn?: string | undefined;
  /** The words of the office on the last step that the group may read: why it was declined, refused, revoked. */
  readonly reason?: string | undefined;
  /** The places of a paper that went back, each with the office's word. */
  readonly corrections: readonly string[];
};

/** What the letter itself brings: typed on the page of the batch, the same for all its letters. */
export type LetterOccasion = {
  readonly dated: string;
  /** A day by which something has to be done (期限). */
  readonly dueOn?: string | undefined;
  /** A further sentence that stands where the template asks for it (連絡事項). */
  readonly remark?: string | undefined;
};
