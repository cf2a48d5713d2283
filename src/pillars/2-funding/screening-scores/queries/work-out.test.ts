import { expect, test } from 'vitest';
import { rulesWith } from '#pillars/2-funding/grant-rules/grant-rules.factory.ts';
import type { RoundPaper, RoundSeat, WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import type { MarkedSheet } from './list-sheets.ts';
import { isComplete, workOut } from './work-out.ts';

/** Numbers that look random and are the same every time. */
function createDice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Drawn = {
  readonly whole: WholeRound;
  readonly sheets: MarkedSheet[];
  /** Weighted points by paper and seat; nothing for a seat that steps back. */
  readonly grid: (number | undefined)[][];
  readonly full: number;
};

function draw(seed: number): Drawn {
  const roll = createDice(seed);
  const criteria = Array.from({ length: 1 + roll(4) }, (_, i) => ({
    key: `c${i}`,
    name: { ja: `c${i}` },
    help: { ja: '' },
    max: 1 + roll(10),
    weight: 1 + roll(3),
    minimum: null,
  }));
  const recusal = roll(2) === 0 ? ('exclude' as const) : ('mean_of_others' as const);
  const seats = Array.from({ length: 2 + roll(6) }, (_, i) => ({ id: `s${i}` }) as RoundSeat);
  const papers = Array.from({ length: 1 + roll(6) }, (_, i) => ({ id: `p${i}` }) as RoundPaper);
  const sheets: MarkedSheet[] = [];
  const grid = papers.map((paper) =>
    seats.map((seat) => {
      if (roll(5) === 0) return undefined;
      const points = criteria.map(({ max }) => roll(max + 1));
      const marks = Object.fromEntries(
        criteria.map(({ key }, i) => [key, { points: points[i] ?? 0, reason: '理由' }]),
      );
      sheets.push({ screeningSeatId: seat.id, paperId: paper.id, marks } as MarkedSheet);
      return criteria.reduce((sum, { weight }, i) => sum + (points[i] ?? 0) * weight, 0);
    }),
  );
  const whole = {
    round: { ruleSetId: 'rules' },
    rules: { rules: rulesWith({ criteria, recusal, passMark: { kind: 'share', value: 50 } }) },
    seats,
    papers,
    isAssigned: () => true,
    standing: (seatId: string, paperId: string) => ({
      recused: grid[Number(paperId.slice(1))]?.[Number(seatId.slice(1))] === undefined,
    }),
  } as unknown as WholeRound;
  return { whole, sheets, grid, full: criteria.reduce((sum, { max, weight }) => sum + max * weight, 0) };
}

/** The town's rule told once more, in other words: totals, full marks and whether half of them is reached. */
function plainly(row: readonly (number | undefined)[], full: number, fills: boolean) {
  const given = row.filter((one) => one !== undefined);
  const sum = given.reduce((total, one) => total + one, 0);
  const away = row.length - given.length;
  const filled = fills && given.length > 0 ? Math.trunc((sum / given.length) * away + 1e-9) : 0;
  const counted = fills && given.length > 0 ? row.length : given.length;
  return {
    totalPoints: sum + filled,
    fullPoints: full * counted,
    passes: given.length > 0 && (sum + filled) * 2 >= full * counted,
  };
}

test('totals of five hundred random rounds are what the rule says in plain words, and ranks follow them', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const { whole, sheets, grid, full } = draw(seed);
    const { scores } = workOut(whole, sheets);
    const fills = whole.rules.rules.recusal === 'mean_of_others';
    for (const [i, row] of grid.entries()) {
      const score = scores.find(({ paperId }) => paperId === `p${i}`);
      expect(score, `round ${seed}, paper ${i}`).toMatchObject(plainly(row, full, fills));
    }
    const share = (i: number) => {
      const score = scores[i];
      return score && score.fullPoints > 0 ? score.totalPoints / score.fullPoints : -1;
    };
    for (let i = 1; i < scores.length; i += 1) expect(share(i - 1)).toBeGreaterThanOrEqual(share(i) - 1e-12);
  }
});

test('the order of seats and sheets changes nothing', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const { whole, sheets } = draw(seed);
    const turned = { ...whole, seats: whole.seats.toReversed() };
    expect(workOut(turned, sheets.toReversed())).toEqual(workOut(whole, sheets));
  }
});

test('a round is complete when every sheet that is to come is in, and each paper has its quorum', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const { whole, sheets } = draw(seed);
    expect(isComplete(whole, sheets, () => true)).toBe(true);
    expect(isComplete(whole, sheets, () => false)).toBe(false);
    if (sheets.length > 0) expect(isComplete(whole, sheets.slice(1), () => true)).toBe(false);
  }
  expect(isComplete({ ...draw(1).whole, papers: [] }, [], () => true)).toBe(false);
});
