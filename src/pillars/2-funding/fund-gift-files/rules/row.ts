/** What becomes of a row: entered, left out because it is in the books, or in the way of the whole file. */
export const VERDICTS = ['new', 'known', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const TARGETS = [
  'portalNumber',
  'receivedOn',
  'yen',
  'donorName',
  'donorKana',
  'donorAddress',
  'donorMail',
  'earmark',
  'publicName',
  'nameConsent',
  'message',
  'messageConsent',
  'note',
] as const;
export type Target = (typeof TARGETS)[number];
/** Which column of the file holds what; each column serves once. */
export type Mapping = Partial<Record<Target, number>>;

export type FindingCode =
  | 'yen.empty'
  | 'yen.not_a_number'
  | 'yen.negative'
  | 'yen.fraction'
  | 'yen.too_much'
  | 'yen.nothing'
  | 'day.empty'
  | 'day.unreadable'
  | 'day.future'
  | 'earmark.unknown'
  | 'earmark.ended'
  | 'number.empty'
  | 'number.shortened'
  | 'number.twice'
  | 'number.known'
  | 'number.other_yen'
  | 'mail.unreadable'
  | 'text.too_long'
  | 'row.ragged';
export type Finding = {
  readonly code: FindingCode;
  /** Whether the row cannot be entered as it is. */
  readonly blocks: boolean;
  readonly text?: string | undefined;
};

/** A gift as a row of the file gives it. */
export type RowGift = {
  readonly portalNumber: string;
  readonly receivedOn: string;
  readonly yen: number;
  readonly donorName: string;
  readonly donorKana: string;
  readonly donorAddress: string;
  readonly donorMail: string;
  readonly earmarkKey: string;
  readonly publicName: string | null;
  readonly message: string;
  readonly messagePublic: boolean;
  readonly note: string;
};
export type JudgedRow = {
  readonly line: number;
  readonly verdict: Verdict;
  /** The portal's number or what stood there, so that the report names the row without naming the donor. */
  readonly label: string;
  readonly gift: RowGift | null;
  readonly findings: readonly Finding[];
};
