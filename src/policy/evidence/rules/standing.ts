import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays } from '#kernel/japan-day.ts';
import type { Fact } from '#platform/manifest.ts';

/**
 * How a measure stands by its evidence: `recorded` within its budget of days, `lapsed` since a day,
 * `waiting` when there never was a record, `ended` when no edition carries the measure on.
 */
export const STANDINGS = ['recorded', 'lapsed', 'waiting', 'ended'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What is known of one measure's evidence on a day. */
export type Evidence = {
  readonly newest: Fact | null;
  /** Facts in the fiscal year of the day. */
  readonly countThisYear: number;
  /** First day without evidence in the budget; empty while it holds, where none ever was, and for what has ended. */
  readonly lapsedSince: string | null;
  readonly budgetDays: number;
  readonly standing: Standing;
};

/** How long evidence of a measure counts, and whether an edition still carries it. */
export type Term = { readonly budgetDays: number; readonly isEnded: boolean };

/** The first day on which evidence of that day no longer counts, when that day has come. */
export function lapsedSince(newestOn: string | null, budgetDays: number, today: string): string | null {
  if (newestOn === null) return null;
  const since = addDays(newestOn, budgetDays + 1);
  return since <= today ? since : null;
}

/** A measure's evidence from its newest fact and its count, judged by its term. */
export function weighEvidence(
  newest: Fact | null,
  countThisYear: number,
  { budgetDays, isEnded }: Term,
  today: string,
): Evidence {
  const since = isEnded ? null : lapsedSince(newest?.on ?? null, budgetDays, today);
  return { newest, countThisYear, lapsedSince: since, budgetDays, standing: standingOf() };

  function standingOf(): Standing {
    if (isEnded) return 'ended';
    if (newest === null) return 'waiting';
    return since === null ? 'recorded' : 'lapsed';
  }
}

/** The same from all facts of a measure up to that day, oldest first. */
export function weighFacts(facts: readonly Fact[], term: Term, today: string): Evidence {
  const year = fiscalYearDays(fiscalYearOf(today));
  return weighEvidence(
    facts.at(-1) ?? null,
    facts.filter((fact) => fact.on >= year.from).length,
    term,
    today,
  );
}

/** The later of two facts; of two on the same day the first given. */
export function newerFact(a: Fact | null, b: Fact | null): Fact | null {
  if (a === null || b === null) return a ?? b;
  return b.on > a.on ? b : a;
}
