import type { BudgetLine } from '#pillars/2-funding/grant-awards/index.ts';
import {
  type CostReason,
  eligibleCost,
  grantable,
  type ProgrammeRules,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { GrantReceipt } from './schema.ts';

type Receipt = Pick<GrantReceipt, 'id' | 'lineKey' | 'yen' | 'units' | 'verdict' | 'countedYen'>;
export type CountedReceipt = { readonly id: string; readonly yen: number; readonly why: CostReason };

/** How much of each receipt the pinned rules count, and why not the rest; where nothing is set an officer judges. */
export function countByRules(
  rules: Pick<ProgrammeRules, 'expenses'>,
  lines: readonly BudgetLine[],
  receipts: readonly Receipt[],
): Map<string, CountedReceipt> {
  const costs = receipts.map(({ id, lineKey, yen, units }) => ({
    key: id,
    category: lines.find(({ key }) => key === lineKey)?.category ?? '',
    yen,
    ...(units === null ? {} : { units }),
  }));
  const counted = eligibleCost(rules, costs).lines;
  return new Map(
    counted.map(({ line, countedYen, why }) => {
      const id = line.key ?? '';
      return [id, { id, yen: countedYen, why }];
    }),
  );
}

export type LineSum = {
  readonly line: BudgetLine;
  /** What the receipts of the line add up to, and what of it counts. */
  readonly spentYen: number;
  readonly countedYen: number;
  readonly receipts: number;
  readonly isOver: boolean;
};

/** The sums by line of the budget, beside what was planned. What an officer judged stands over what the rules say. */
export function sumByLine(
  rules: Pick<ProgrammeRules, 'expenses'>,
  lines: readonly BudgetLine[],
  receipts: readonly Receipt[],
): LineSum[] {
  const byRules = countByRules(rules, lines, receipts);
  return lines.map((line) => {
    const own = receipts.filter(({ lineKey }) => lineKey === line.key);
    const spentYen = own.reduce((sum, { yen }) => sum + yen, 0);
    const countedYen = own.reduce((sum, one) => sum + (one.countedYen ?? byRules.get(one.id)?.yen ?? 0), 0);
    return { line, spentYen, countedYen, receipts: own.length, isOver: spentYen > line.yen };
  });
}

export type MostToSettle = {
  readonly eligibleYen: number;
  readonly mostYen: number;
  readonly cutYen: number;
  readonly limitedBy: 'decision' | 'eligible' | 'rate';
};

/** The caps were applied at the decision, which is itself the cap of the settlement. */
const NO_CAPS = { perProjectYen: null, perYearYen: null, byAwardYen: null, totalYen: null } as const;
const NO_COUNTS = { awardsPerGroup: null, awardsPerYear: null } as const;

/** The most that can be settled: eligible cost by the rate, cut down, and never more than was decided. */
export function mostToSettle(
  { rate, roundingYen }: Pick<ProgrammeRules, 'rate' | 'roundingYen'>,
  eligibleYen: number,
  decidedYen: number,
): MostToSettle {
  const { yen, cutYen, limitedBy } = grantable(
    { rate, roundingYen, caps: NO_CAPS, counts: NO_COUNTS },
    { costYen: eligibleYen, requestedYen: decidedYen, awardNumber: 1, yearIndex: 1, paidBeforeYen: 0 },
  );
  const limits = {
    requested: 'decision',
    cap: 'decision',
    count: 'decision',
    cost: 'eligible',
    rate: 'rate',
  } as const;
  return { eligibleYen, mostYen: yen, cutYen, limitedBy: limits[limitedBy] };
}
