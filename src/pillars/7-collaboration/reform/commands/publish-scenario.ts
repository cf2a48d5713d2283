import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { REFORM_PERMITS } from '../rules/permits.ts';
import { SCENARIO_FLOW } from '../rules/scenario.ts';
import { reformScenarios } from '../schema.ts';

/** Shows a saved scenario to everybody, or takes it back from there. */
export async function publishScenario({ tx, actor, now }: Desk, id: string, action: 'publish' | 'take_back') {
  const [scenario] = await tx.select().from(reformScenarios).where(eq(reformScenarios.id, id)).for('update');
  if (!scenario) return refuse('missing', 'reform.not_found');
  const permit = mayBy(REFORM_PERMITS, actor, 'publish_scenario');
  if (!permit.ok) return permit;
  const next = step(SCENARIO_FLOW, scenario.state, action);
  if (!next.ok) return next;
  const isPublished = next.value === 'published';
  await tx
    .update(reformScenarios)
    .set({
      state: next.value,
      publishedAt: isPublished ? now : null,
      publishedBy: isPublished ? actor.id : null,
      version: scenario.version + 1,
    })
    .where(eq(reformScenarios.id, id));
  return done({ subjectId: id, detail: { from: scenario.state, to: next.value } });
}
