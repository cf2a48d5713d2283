import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { fundYears } from '#pillars/2-funding/fund-books/index.ts';
import type { Db } from '#platform/db/db.ts';
import { applyChanges, type Changes } from '../rules/changes.ts';
import { type Outlook, outlookOf, type PastYear } from '../rules/outlook.ts';
import { type PastRound, type Study, studyRounds } from '../study.ts';
import { listPastRounds } from './past-rounds.ts';

export type Trial = {
  readonly courseKey: string;
  /** Which rounds; all of the course when none is named. */
  readonly roundIds: readonly string[];
  readonly changes: Changes;
};
export type ReadStudy = {
  readonly past: readonly PastRound[];
  readonly study: Study;
  readonly outlook: Outlook | undefined;
  /** Who pays under the changed rules, as far as it is decided. */
  readonly fundedBy: 'fund' | 'general' | null;
};

const sum = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((all, value) => all + value, 0);

/** The years of the fund that are over; the present one is not whole yet. */
async function pastYears(db: Db, now: Date): Promise<PastYear[]> {
  const present = fiscalYearAt(now);
  return (await fundYears(db))
    .filter(({ fiscalYear }) => fiscalYear < present)
    .map(({ fiscalYear, giftsYen, transfersYen, repaidYen, paidYen, closingYen }) => ({
      fiscalYear,
      inYen: sum(giftsYen) + sum(transfersYen) + repaidYen,
      outYen: paidYen,
      closingYen,
    }));
}

/** A trial worked out: the rounds decided again, and the fund under both. */
export async function readStudy(db: Db, trial: Trial, now: Date): Promise<ReadStudy> {
  const past = await listPastRounds(db, trial.courseKey);
  const chosen = past.filter(
    ({ input }) => trial.roundIds.length === 0 || trial.roundIds.includes(input.roundId),
  );
  const study = studyRounds(chosen, trial.changes);
  const newest = chosen.at(-1);
  const fundedBy = newest ? applyChanges(newest.rules, trial.changes).fundedBy : null;
  const differenceYen = fundedBy === 'fund' ? study.after.yearlyYen - study.before.yearlyYen : 0;
  return { past, study, outlook: outlookOf(await pastYears(db, now), differenceYen), fundedBy };
}
