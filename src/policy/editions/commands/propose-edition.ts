import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { findTies } from '#policy/lineage/index.ts';
import { EDITION_FLOW, lockEdition, setEditionState } from '#policy/register/index.ts';
import { checkPaper } from '../rules/check-paper.ts';
import { announceMoves } from './announce-moves.ts';

/** Lays the draft before the public (案として公開); every measure of both editions must have its one fate. */
export async function proposeEdition(desk: Desk, number: number) {
  const edition = await lockEdition(desk.tx, number);
  if (!edition) return refuse('missing', 'policy.no_such_edition');
  const permit = mayDraft(desk.actor, 'propose');
  if (!permit.ok) return permit;
  const next = step(EDITION_FLOW, edition.state, 'propose');
  if (!next.ok) return next;
  const ties = await findTies(desk.tx, number);
  if (!ties) throw new Error(`edition ${number} vanished while it was held`);
  const ready = checkPaper(ties.readiness);
  if (!ready.ok) return ready;

  await setEditionState(desk, edition, { state: next.value });
  await announceMoves(desk, 'proposed', edition, ties.fates);
  return done({ subjectId: edition.id, detail: { number, from: edition.state, to: next.value } });
}
