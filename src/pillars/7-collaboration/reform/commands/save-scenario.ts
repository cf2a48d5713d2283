import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { readStudy } from '../queries/read-study.ts';
import { type Changes, isChanged } from '../rules/changes.ts';
import { REFORM_PERMITS } from '../rules/permits.ts';
import { resultOf } from '../rules/scenario.ts';
import { reformScenarios } from '../schema.ts';

export type ScenarioPaper = {
  readonly courseKey: string;
  readonly roundIds: readonly string[];
  readonly changes: Changes;
  readonly name: string;
  readonly reason: string;
};

/** Keeps a trial under a name with its reason; the numbers are worked out here, never taken from the page. */
export async function saveScenario({ tx, actor, now }: Desk, paper: ScenarioPaper) {
  const permit = mayBy(REFORM_PERMITS, actor, 'save_scenario');
  if (!permit.ok) return permit;
  if (!isChanged(paper.changes)) return refuse('unmet', 'reform.nothing_changed');
  const read = await readStudy(tx, paper, now);
  if (read.study.rounds.length === 0) return refuse('unmet', 'reform.no_rounds');
  const [row] = await tx
    .insert(reformScenarios)
    .values({
      courseKey: paper.courseKey,
      name: paper.name,
      reason: paper.reason,
      changes: paper.changes,
      roundIds: read.study.rounds.map(({ roundId }) => roundId),
      result: resultOf(read.study, read.outlook, read.fundedBy),
      savedBy: actor.id,
      savedAt: now,
    })
    .returning({ id: reformScenarios.id });
  if (!row) throw new Error('a scenario was not written');
  return done({ subjectId: row.id, detail: { courseKey: paper.courseKey } });
}
