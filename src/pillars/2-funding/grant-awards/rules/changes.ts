import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { AwardState, ChangeKind } from './flow.ts';
import { type BudgetLine, MOST_LINES, sumOf } from './lines.ts';

export type AskedChange = {
  readonly kind: ChangeKind;
  readonly lines: readonly BudgetLine[];
  readonly yen: number;
  readonly endsOn: string | null;
};
type Award = {
  readonly state: AwardState;
  readonly decidedYen: number;
  readonly decidedOn: string;
  readonly reportDueOn: string;
  readonly fiscalYearEnd: string;
  readonly startedOn: string | null;
};
export type BadChange =
  | 'grant_awards.not_now'
  | 'grant_awards.bad_amount'
  | 'grant_awards.change_raises'
  | 'grant_awards.lines_below'
  | 'grant_awards.bad_lines'
  | 'grant_awards.day_outside';

const OPEN_TO: Readonly<Record<ChangeKind, readonly AwardState[]>> = {
  change: ['agreed', 'running'],
  stop: ['running'],
  revoke: ['decided', 'agreed', 'running', 'stopped', 'reported', 'checked'],
};

const isWhole = (yen: number) => Number.isSafeInteger(yen) && yen >= 0;

/** Whether a request can be put before an officer; more money is a new application, never a change. */
export function checkChange(award: Award, asked: AskedChange): Verdict<BadChange> {
  if (!OPEN_TO[asked.kind].includes(award.state)) return refuse('closed', 'grant_awards.not_now');
  if (!isWhole(asked.yen)) return refuse('unmet', 'grant_awards.bad_amount');
  if (asked.yen > award.decidedYen) return refuse('unmet', 'grant_awards.change_raises');
  if (asked.kind !== 'change') return dayFits(award, asked);
  const keys = new Set(asked.lines.map(({ key }) => key));
  const isGood =
    asked.lines.length > 0 &&
    asked.lines.length <= MOST_LINES &&
    keys.size === asked.lines.length &&
    asked.lines.every(({ yen, item, category }) => isWhole(yen) && item !== '' && category !== '');
  if (!isGood) return refuse('unmet', 'grant_awards.bad_lines');
  if (sumOf(asked.lines) < asked.yen) return refuse('unmet', 'grant_awards.lines_below');
  return dayFits(award, asked);
}

function dayFits(award: Award, { endsOn }: AskedChange): Verdict<BadChange> {
  const isOutside = endsOn !== null && (endsOn < award.decidedOn || endsOn > award.fiscalYearEnd);
  return isOutside ? refuse('unmet', 'grant_awards.day_outside') : yes;
}
