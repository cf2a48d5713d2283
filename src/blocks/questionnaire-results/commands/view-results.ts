import { QUESTIONNAIRE_PERMITS } from '#blocks/questionnaire/index.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { gatherResults } from '../queries/gather-results.ts';

/**
 * Opens what was sent to a questionnaire, for reading or for taking away; run it under a name of looks, which writes
 * down who did so in the same transaction.
 */
export async function viewResults({ tx, actor }: Desk, id: string, version: number | undefined) {
  const permit = mayBy(QUESTIONNAIRE_PERMITS, actor, 'view_answers');
  if (!permit.ok) return permit;
  const results = await gatherResults(tx, id, version);
  if (!results) return refuse('missing', 'questionnaire.not_found');
  const detail = { version: version ?? 'all', answers: results.answers.length };
  return done({ subjectId: id, results, detail });
}
