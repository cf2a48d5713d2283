import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { findTies } from '#policy/lineage/index.ts';
import { EDITION_FLOW, lockEdition, setEditionState } from '#policy/register/index.ts';
import { checkPaper } from '../rules/check-paper.ts';
import { announceMoves } from './announce-moves.ts';

/** Puts a proposed edition in force from a day on; its texts stay from then. */
export async function adoptEdition(desk: Desk, number: number, adoptedOn: string) {
  const edition = await lockEdition(desk.tx, number);
  if (!edition) return refuse('missing', 'policy.no_such_edition');
  const permit = mayDraft(desk.actor, 'adopt');
  if (!permit.ok) return permit;
  const next = step(EDITION_FLOW, edition.state, 'adopt');
  if (!next.ok) return next;
  const ties = await findTies(desk.tx, number);
  if (!ties) throw new Error(`edition ${number} vanished while it was held`);
  const ready = checkPaper(ties.readiness);
  if (!ready.ok) return ready;
  const before = ties.earlier?.edition.adoptedOn;
  if (before && adoptedOn <= before) return refuse('unmet', 'policy.adopted_before_earlier');

  await setEditionState(desk, edition, { state: next.value, adoptedOn });
  await announceMoves(desk, 'adopted', edition, ties.fates);
  return done({ subjectId: edition.id, detail: { number, adoptedOn } });
}
