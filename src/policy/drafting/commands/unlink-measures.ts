import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { dropLinkRow, lockMeasure } from '#policy/register/index.ts';

/** Takes away a link of this measure's line, from whichever end it was drawn. */
export async function unlinkMeasures(desk: Desk, id: string, linkId: string) {
  const found = await lockMeasure(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const permit = mayDraft(desk.actor, 'link_measures');
  if (!permit.ok) return permit;

  const row = await dropLinkRow(desk, linkId, found.measure.code);
  if (!row) return refuse('missing', 'policy.no_such_link');
  return done({ subjectId: linkId, detail: { from: row.fromCode, to: row.toCode, kind: row.kind } });
}
