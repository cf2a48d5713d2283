/** Yen that went from one place of a picture to another. */
export type YenLink = { readonly from: string; readonly to: string; readonly yen: number };

export type UsedAward = {
  readonly key: string;
  readonly use: string;
  /** Set aside and not yet paid, and paid less what came back: what the award takes of the fund. */
  readonly takenYen: number;
};

/** The money that an award takes of the fund: what is set aside, and what was paid and did not come back. */
export function takenBy(money: {
  readonly unpaidYen: number;
  readonly paidYen: number;
  readonly repaidYen: number;
}): number {
  return money.unpaidYen + money.paidYen - money.repaidYen;
}

/** The use of money without an earmark, which the books name by none (`FREE_EARMARK` of the gifts). */
export const FREE_USE = 'free';
export const useOf = (earmarkKey: string | null) => earmarkKey ?? FREE_USE;

export const LEFT = 'left';
export const OTHER = 'other';

/**
 * Where the money of each use went: to awards, or it is still there. What the books have given out and no public award
 * explains stands apart, so that the picture always adds up to all that came in.
 */
export function linksOfUses(
  awards: readonly UsedAward[],
  left: readonly { readonly use: string; readonly yen: number }[],
  inYen: number,
): YenLink[] {
  const byPair = new Map<string, YenLink>();
  const add = (from: string, to: string, yen: number) => {
    const key = `${from} ${to}`;
    byPair.set(key, { from, to, yen: (byPair.get(key)?.yen ?? 0) + yen });
  };
  for (const { use, key, takenYen } of awards) add(use, key, takenYen);
  for (const { use, yen } of left) add(use, LEFT, yen);
  const links = [...byPair.values()].filter(({ yen }) => yen > 0);
  const unexplained = inYen - sumYen(links);
  return unexplained > 0 ? [...links, { from: OTHER, to: OTHER, yen: unexplained }] : links;
}

export function sumYen(rows: readonly { readonly yen: number }[]): number {
  return rows.reduce((all, { yen }) => all + yen, 0);
}

/** All that came in during a year: gifts and transfers. */
export function incomeOf(year: {
  readonly giftsYen: Readonly<Record<string, number>>;
  readonly transfersYen: Readonly<Record<string, number>>;
}): number {
  return [...Object.values(year.giftsYen), ...Object.values(year.transfersYen)].reduce(
    (all, yen) => all + yen,
    0,
  );
}
