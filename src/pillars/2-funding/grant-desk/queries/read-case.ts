import type { FoundAnswer } from '#blocks/questionnaire/index.ts';
import { type AwardLine, listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import {
  type DecisionLimits,
  decisionLimits,
  type GrantDecision,
  listDecisions,
} from '#pillars/2-funding/grant-decisions/index.ts';
import { type LetterLine, listLettersOf } from '#pillars/2-funding/grant-letters/index.ts';
import type { WholeApplication } from '#pillars/2-funding/grant-papers/index.ts';
import { getRuleSet, type RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import { findNames } from '#registry/people/index.ts';

export type Case = {
  readonly whole: WholeApplication;
  readonly answer: FoundAnswer | undefined;
  readonly ruleSet: RuleSet;
  readonly decisions: readonly GrantDecision[];
  readonly awards: readonly AwardLine[];
  readonly letters: readonly LetterLine[];
  /** Names of those who proposed and decided. */
  readonly names: ReadonlyMap<string, string>;
  /** The year that can be proposed next, with what holds its amount. */
  readonly next: { readonly yearIndex: number; readonly limits: DecisionLimits } | undefined;
};

/** Everything that the office sees of one application; the answer was opened, and the look written down, before. */
export async function readCase(
  db: Db,
  whole: WholeApplication,
  answer: FoundAnswer | undefined,
): Promise<Case> {
  const { application } = whole;
  const decisions = await listDecisions(db, application.id);
  const people = decisions.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy ?? proposedBy]);
  return {
    whole,
    answer,
    ruleSet: await getRuleSet(db, application.ruleSetId),
    decisions,
    awards: await listAwards(db, { applicationId: application.id }),
    letters: await listLettersOf(db, application.id),
    names: new Map([...whole.names, ...(await findNames(db, people))]),
    next: await nextYear(db, whole, decisions),
  };
}

/** The first year without a standing decision, once its time has come. */
async function nextYear(
  db: Db,
  { application, years }: WholeApplication,
  decisions: readonly GrantDecision[],
) {
  const standing = new Set(decisions.filter(({ state }) => state !== 'sent_back').map((d) => d.yearIndex));
  const next = years.find(({ yearIndex }) => !standing.has(yearIndex));
  if (!next) return undefined;
  const isOpen =
    next.yearIndex === 1
      ? ['recommended', 'not_recommended'].includes(application.state)
      : application.state === 'awarded';
  const limits = isOpen ? await decisionLimits(db, application.id, next.yearIndex) : undefined;
  return limits && { yearIndex: next.yearIndex, limits };
}
