/** Fiscal years for which the office keeps who gave, after the one in which the gift was received. */
export const KEPT_YEARS = 7;

/** The day on which the donor of a gift of this fiscal year is erased. */
export function erasedOn(fiscalYear: number): string {
  return `${fiscalYear + 1 + KEPT_YEARS}-04-01`;
}
