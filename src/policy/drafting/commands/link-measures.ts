import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { addLinkRow, type LinkKind, listLineNames, lockMeasure } from '#policy/register/index.ts';

/** Ties the line of this measure to another line, so that each shows the other. */
export async function linkMeasures(desk: Desk, id: string, link: { toCode: string; kind: LinkKind }) {
  const found = await lockMeasure(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const permit = mayDraft(desk.actor, 'link_measures');
  if (!permit.ok) return permit;
  const { code } = found.measure;
  if (link.toCode === code) return refuse('unmet', 'policy.link_to_itself');
  const known = await listLineNames(desk.tx, [link.toCode]);
  if (known.length === 0) return refuse('unmet', 'policy.no_such_measure');

  const row = await addLinkRow(desk, { fromCode: code, ...link });
  if (!row) return refuse('unmet', 'policy.linked_already');
  return done({ subjectId: row.id, detail: { from: code, to: link.toCode, kind: link.kind } });
}
