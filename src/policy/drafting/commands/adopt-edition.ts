import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { EDITION_FLOW, findEdition, lockEdition, setEditionState } from '#policy/register/index.ts';
import { POLICY_DRAFTING_PERMITS } from '../rules/permits.ts';
import { announceMoves } from './announce-moves.ts';
import { checkPaper, readPaper } from './check-paper.ts';

/** Puts a proposed edition in force from a day on; its texts stay from then. */
export async function adoptEdition(desk: Desk, number: number, adoptedOn: string) {
  const edition = await lockEdition(desk.tx, number);
  if (!edition) return refuse('missing', 'policy.no_such_edition');
  const permit = mayBy(POLICY_DRAFTING_PERMITS, desk.actor, 'adopt');
  if (!permit.ok) return permit;
  const next = step(EDITION_FLOW, edition.state, 'adopt');
  if (!next.ok) return next;
  const paper = await readPaper(desk.tx, edition);
  const ready = checkPaper(paper);
  if (!ready.ok) return ready;
  const earlier = await findEdition(desk.tx, number - 1);
  const before = earlier?.edition.adoptedOn;
  if (before && adoptedOn <= before) return refuse('unmet', 'policy.adopted_before_earlier');

  await setEditionState(desk, edition, { state: next.value, adoptedOn });
  await announceMoves(desk, 'adopted', edition, paper.fates);
  return done({ subjectId: edition.id, detail: { number, adoptedOn } });
}
