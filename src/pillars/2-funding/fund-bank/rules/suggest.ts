import { fold } from '#kernel/fold.ts';
import { daysBetween } from '#kernel/japan-day.ts';
import type { Direction } from './bank-row.ts';

/** A line of the statement and an entry of the books, as far as matching looks at them. */
export type OpenRow = {
  readonly id: string;
  readonly on: string;
  readonly direction: Direction;
  readonly yen: number;
  readonly words: string;
};
export type OpenEntry = {
  readonly id: string;
  readonly on: string;
  readonly direction: Direction;
  readonly yen: number;
  /** What may stand in the bank's words: the code of an award. */
  readonly references: readonly string[];
};
export type Candidate = { readonly entryId: string; readonly days: number; readonly hasReference: boolean };
export type Suggestion = {
  readonly rowId: string;
  readonly candidates: readonly Candidate[];
  /** The one candidate that stands out; none where two are equally good. */
  readonly best: string | undefined;
};

/** Money reaches the bank within so many days of its entry, before it or after it. */
export const MOST_DAYS = 14;

const withoutBlanks = (text: string) => fold(text).replace(/[\s-]/g, '');

/** Whether the bank's words name a reference; K2026-001 is not named by K2026-0012. */
function names(words: string, reference: string): boolean {
  const code = withoutBlanks(reference);
  if (code === '') return false;
  const plain = withoutBlanks(words);
  for (let at = plain.indexOf(code); at >= 0; at = plain.indexOf(code, at + 1)) {
    if (!/\d/.test(plain.charAt(at + code.length))) return true;
  }
  return false;
}

function judge(row: OpenRow, entry: OpenEntry): Candidate | undefined {
  if (row.yen !== entry.yen || row.direction !== entry.direction) return undefined;
  const days = Math.abs(daysBetween(row.on, entry.on));
  const hasReference = entry.references.some((one) => names(row.words, one));
  return days > MOST_DAYS && !hasReference ? undefined : { entryId: entry.id, days, hasReference };
}

/** A reference in the bank's words counts more than any nearness of days. */
const rank = ({ days, hasReference }: Candidate) => (hasReference ? 0 : 1_000) + days;

/**
 * For each line of the statement the entries it may be: same amount, same direction, near in time or named in the words.
 * The better a pair, the earlier it takes its entry, so that no entry is the best of two lines; a person confirms each.
 */
export function suggest(rows: readonly OpenRow[], entries: readonly OpenEntry[]): Suggestion[] {
  const byAmount = new Map<string, OpenEntry[]>();
  for (const entry of entries) {
    const key = `${entry.direction} ${entry.yen}`;
    byAmount.set(key, [...(byAmount.get(key) ?? []), entry]);
  }
  const found = rows.map((row) => ({
    rowId: row.id,
    candidates: (byAmount.get(`${row.direction} ${row.yen}`) ?? [])
      .flatMap((entry) => judge(row, entry) ?? [])
      .toSorted((a, b) => rank(a) - rank(b)),
  }));
  const taken = new Map<string, string>();
  const pairs = found
    .flatMap(({ rowId, candidates }) => candidates.map((candidate) => ({ rowId, candidate })))
    .toSorted((a, b) => rank(a.candidate) - rank(b.candidate));
  const settled = new Set<string>();
  for (const { rowId, candidate } of pairs) {
    if (settled.has(rowId) || taken.has(candidate.entryId)) continue;
    taken.set(candidate.entryId, rowId);
    settled.add(rowId);
  }
  return found.map(({ rowId, candidates }) => {
    const mine = candidates.find(({ entryId }) => taken.get(entryId) === rowId);
    const equals = mine && candidates.filter((one) => rank(one) === rank(mine)).length > 1;
    return { rowId, candidates, best: equals ? undefined : mine?.entryId };
  });
}

/** Words by which banks say that a transfer came back (組戻・振込不能). */
const CAME_BACK = /組戻|振込不能|口座相違|資金返却|返却金|くみもどし|ふりこみふのう|しきんへんきゃく/;

export type FailedPayment = { readonly rowId: string; readonly entryId: string };
export const LONGEST_FAILURE_DAYS = 45;

/** Payments that came back: money in, by its words returned, of the amount of a payment not long before it. */
export function findFailed(rows: readonly OpenRow[], payments: readonly OpenEntry[]): FailedPayment[] {
  const used = new Set<string>();
  return rows.flatMap((row) => {
    if (row.direction !== 'in' || !CAME_BACK.test(fold(row.words))) return [];
    const before = payments
      .filter(({ id, yen, on }) => {
        const days = daysBetween(on, row.on);
        return !used.has(id) && yen === row.yen && days >= 0 && days <= LONGEST_FAILURE_DAYS;
      })
      .toSorted((a, b) => b.on.localeCompare(a.on))[0];
    if (!before) return [];
    used.add(before.id);
    return [{ rowId: row.id, entryId: before.id }];
  });
}
