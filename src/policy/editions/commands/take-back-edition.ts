import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { announceNews, EDITION_FLOW, lockEdition, setEditionState } from '#policy/register/index.ts';
import { NEWS } from '../news-words.ts';

/** Takes a proposed edition back to the desk, where it can be changed again. */
export async function takeBackEdition(desk: Desk, number: number) {
  const edition = await lockEdition(desk.tx, number);
  if (!edition) return refuse('missing', 'policy.no_such_edition');
  const permit = mayDraft(desk.actor, 'take_back');
  if (!permit.ok) return permit;
  const next = step(EDITION_FLOW, edition.state, 'take_back');
  if (!next.ok) return next;

  await setEditionState(desk, edition, { state: next.value });
  await announceNews(desk, {
    kind: 'taken_back',
    code: null,
    editionNumber: number,
    title: say('ja', NEWS.taken_back.title, { name: edition.name }),
    summary: say('ja', NEWS.taken_back.summary, { name: edition.name }),
  });
  return done({ subjectId: edition.id, detail: { number, from: edition.state, to: next.value } });
}
