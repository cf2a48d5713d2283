/** A line of a budget: category of the form, what and how reckoned, yen. */
export type Line = readonly [category: string, item: string, yen: number];

/** What a group of the demonstration applied for (架空の申請). Years count from the present fiscal year: −1 is the one before. */
export type DemoApplication = {
  readonly key: string;
  /** Name of the group in the list of the demonstration. */
  readonly group: string;
  readonly course: 'startup' | 'collaboration' | 'vitalization';
  readonly year: 0 | -1 | -2;
  readonly title: string;
  readonly summary: string;
  readonly issue: string;
  readonly content: string;
  readonly audience: string;
  readonly effect: string;
  readonly requestedYen: number;
  readonly budget: readonly Line[];
  /** What of the budget comes from fees and own means. */
  readonly ownYen: number;
  /** Amounts by year, of the collaboration course. */
  readonly yearly?: readonly number[] | undefined;
  readonly department?: string | undefined;
};
