import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { EDITION_FLOW, lockEdition, setEditionState } from '#policy/register/index.ts';
import { POLICY_DRAFTING_PERMITS } from '../rules/permits.ts';
import { announceMoves } from './announce-moves.ts';
import { checkPaper, readPaper } from './check-paper.ts';

/** Lays the draft before the public (案として公開); every measure of both editions must have its one fate. */
export async function proposeEdition(desk: Desk, number: number) {
  const edition = await lockEdition(desk.tx, number);
  if (!edition) return refuse('missing', 'policy.no_such_edition');
  const permit = mayBy(POLICY_DRAFTING_PERMITS, desk.actor, 'propose');
  if (!permit.ok) return permit;
  const next = step(EDITION_FLOW, edition.state, 'propose');
  if (!next.ok) return next;
  const paper = await readPaper(desk.tx, edition);
  const ready = checkPaper(paper);
  if (!ready.ok) return ready;

  await setEditionState(desk, edition, { state: next.value });
  await announceMoves(desk, 'proposed', edition, paper.fates);
  return done({ subjectId: edition.id, detail: { number, from: edition.state, to: next.value } });
}
