/** One year of the fund as it was: what came in, what went out, and what was left. */
export type PastYear = {
  readonly fiscalYear: number;
  readonly inYen: number;
  readonly outYen: number;
  readonly closingYen: number;
};
export type OutlookYear = {
  readonly fiscalYear: number;
  readonly beforeYen: number;
  readonly afterYen: number;
};
export type Outlook = {
  readonly startYear: number;
  readonly startYen: number;
  /** What comes in and goes out in a year, from the mean of the years looked at, the fraction cut. */
  readonly inYen: number;
  readonly outBeforeYen: number;
  readonly outAfterYen: number;
  readonly yearsLookedAt: number;
  readonly years: readonly OutlookYear[];
  /** The first year in which the money does not suffice. */
  readonly shortBefore: number | null;
  readonly shortAfter: number | null;
};

/** So many years ahead, from the mean of so many years behind. */
export const AHEAD = 5;
const BEHIND = 3;

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : Math.floor(values.reduce((sum, value) => sum + value, 0) / values.length);

/**
 * The fund over five years if as much comes in as of late: under the rules as they are, and with the yearly difference
 * that the changed rules would have made. No forecast of gifts is in it.
 */
export function outlookOf(past: readonly PastYear[], differenceYen: number): Outlook | undefined {
  const last = past.at(-1);
  if (!last) return undefined;
  const recent = past.slice(-BEHIND);
  const inYen = mean(recent.map((year) => year.inYen));
  const outBeforeYen = mean(recent.map((year) => year.outYen));
  const outAfterYen = Math.max(0, outBeforeYen + differenceYen);
  const years = Array.from({ length: AHEAD }, (_, index) => ({
    fiscalYear: last.fiscalYear + index + 1,
    beforeYen: last.closingYen + (inYen - outBeforeYen) * (index + 1),
    afterYen: last.closingYen + (inYen - outAfterYen) * (index + 1),
  }));
  return {
    startYear: last.fiscalYear,
    startYen: last.closingYen,
    inYen,
    outBeforeYen,
    outAfterYen,
    yearsLookedAt: recent.length,
    years,
    shortBefore: years.find(({ beforeYen }) => beforeYen < 0)?.fiscalYear ?? null,
    shortAfter: years.find(({ afterYen }) => afterYen < 0)?.fiscalYear ?? null,
  };
}
