/** What a donor is sent: the receipt of the gift (受領証), and the letter of thanks (礼状). */
export const PAPER_KINDS = ['receipt', 'thanks'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** The number of a paper as it stands on it: 受領証 第2026-0012号. */
export function paperNumber(paper: { readonly fiscalYear: number; readonly number: number }): string {
  return `${paper.fiscalYear}-${String(paper.number).padStart(4, '0')}`;
}
