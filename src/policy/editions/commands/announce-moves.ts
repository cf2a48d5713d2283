import { say } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { announceNews, type Edition, type Fate, VERB_WORDS } from '#policy/register/index.ts';
import { NEWS } from '../news-words.ts';

/** Tells the public of the edition, and those who follow a measure of each one that moved. */
export async function announceMoves(
  desk: Pick<Desk, 'tx' | 'now'>,
  kind: 'proposed' | 'adopted',
  edition: Pick<Edition, 'number' | 'name'>,
  fates: readonly Fate[],
): Promise<void> {
  const editionNumber = edition.number;
  const words = NEWS[kind];
  const params = { name: edition.name };
  await announceNews(desk, {
    kind,
    code: null,
    editionNumber,
    title: say('ja', words.title, params),
    summary: say('ja', words.summary, params),
  });
  for (const { code, title, verbs, reason } of fates.flatMap(movesOf)) {
    const what = verbs.map((verb) => VERB_WORDS[verb].ja).join('・');
    const summary = say('ja', words.moved, { ...params, what, reason }).trim();
    await announceNews(desk, { kind, code, editionNumber, title, summary });
  }
}

/** Each line that a fate touches, under the name that it bears at the end; what goes on unchanged did not move. */
function movesOf({ from, to, verbs, reason }: Fate) {
  if (verbs.every((verb) => verb === '継続')) return [];
  const lines = new Map([...from, ...to].map((m) => [m.code, m.title]));
  return [...lines].map(([code, title]) => ({ code, title, verbs, reason }));
}
