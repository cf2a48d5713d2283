import { type Lang, say } from '#kernel/words.ts';
import { Facts, Muted } from '#ui/index.ts';
import type { ListedFact } from '../listing-kind.ts';
import { CONFIRM_WORDS } from '../words.ts';

/** The facts that are to be confirmed, as the public page shows them. */
export function ListedFacts({ lang, facts }: { lang: Lang; facts: readonly ListedFact[] }) {
  if (facts.length === 0) return <Muted>{say(lang, CONFIRM_WORDS.noFacts)}</Muted>;
  return <Facts facts={facts.map(({ label, value }) => ({ term: label, detail: value }))} />;
}
