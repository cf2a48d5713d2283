import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { FreshnessMark } from '#ui/index.ts';
import type { Freshness } from '../queries/find-freshness.ts';
import { FRESHNESS_WORDS } from '../words.ts';

type Named = {
  readonly owner: Text;
  readonly parts: readonly { readonly key: string; readonly label: Text }[];
};

/** Who confirmed a record and when, as one sentence. */
export function confirmedWords(
  lang: Lang,
  kind: Pick<Named, 'owner'>,
  { confirmedOn, confirmedBy }: Pick<Freshness, 'confirmedOn' | 'confirmedBy'>,
): string {
  return say(lang, FRESHNESS_WORDS[confirmedBy], {
    day: dayWords(confirmedOn, lang),
    owner: say(lang, kind.owner),
  });
}

/** What a reader is warned of: what is overdue, what that does to the entry, and a check that is open for long. */
export function staleWords(lang: Lang, kind: Named, freshness: Freshness): string[] {
  const { state, checking, pastDue } = freshness;
  const labels = kind.parts.filter(({ key }) => pastDue.includes(key)).map(({ label }) => say(lang, label));
  return [
    ...(state === 'current'
      ? []
      : [say(lang, FRESHNESS_WORDS.pastDue, { parts: labels.join(lang === 'en' ? ', ' : '・') })]),
    ...(state === 'lower' || state === 'hidden' ? [say(lang, FRESHNESS_WORDS[state])] : []),
    ...(checking ? [say(lang, FRESHNESS_WORDS.checking)] : []),
  ];
}

const MARK = { current: 'fresh', labelled: 'stale', lower: 'lapsed', hidden: 'lapsed' } as const;

/** The freshness of a record on its page: who confirmed it and when, and what may be old. */
export function FreshnessLine(props: { lang: Lang; kind: Named; freshness: Freshness }) {
  const { lang, kind, freshness } = props;
  const state = freshness.state === 'current' && freshness.checking ? 'stale' : MARK[freshness.state];
  return (
    <div class="freshness-line">
      <FreshnessMark state={state}>{confirmedWords(lang, kind, freshness)}</FreshnessMark>
      {staleWords(lang, kind, freshness).map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  );
}
