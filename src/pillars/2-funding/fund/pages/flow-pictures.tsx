import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { earmarkName, FREE_EARMARK } from '#pillars/2-funding/fund-gifts/index.ts';
import { type FlowNode, FlowPicture, type FlowTone } from '#ui/index.ts';
import type { EarmarkNames } from '../queries/read-fund.ts';
import { LEFT, OTHER, sumYen, type YenLink } from '../rules/flows.ts';
import { FUND_WORDS as WORDS } from '../words.ts';
import { type FundProps, SOURCES, share, sourceLine, sourceWords } from './fund-props.ts';

const USE_TONES: readonly FlowTone[] = [3, 1, 2, 4, 0];

export function useName(lang: Lang, key: string, earmarks: readonly EarmarkNames[]): string {
  const found = earmarks.find((one) => one.key === key);
  return found ? earmarkName(lang, found) : say(lang, WORDS.otherUse);
}

function useNodes(
  lang: Lang,
  links: readonly YenLink[],
  side: 'from' | 'to',
  earmarks: readonly EarmarkNames[],
) {
  const keys = [...earmarks.map(({ key }) => key), OTHER].filter((key) =>
    links.some((link) => link[side] === key),
  );
  return keys.map(
    (key, at): FlowNode => ({
      id: key,
      label: useName(lang, key, earmarks),
      tone: USE_TONES[at % USE_TONES.length] ?? 0,
    }),
  );
}

const flowLinks = (links: readonly YenLink[]) => links.map(({ from, to, yen }) => ({ from, to, count: yen }));

/** From where the money came to what it is for. */
export function InwardPicture({ frame: { lang }, fund, today }: FundProps) {
  const { inward, earmarks } = fund;
  const all = sumYen(inward);
  if (all === 0) return null;
  const free = sumYen(inward.filter(({ to }) => to === FREE_EARMARK));
  const sources = SOURCES.filter((source) => inward.some(({ from }) => from === source));
  return (
    <FlowPicture
      lang={lang}
      title={say(lang, WORDS.inwardFinding, { share: share(free, all) })}
      source={sourceLine(lang, today)}
      fromTitle={say(lang, WORDS.fromSource)}
      toTitle={say(lang, WORDS.toUse)}
      left={sources.map((source, at) => ({
        id: source,
        label: sourceWords(lang, source),
        tone: USE_TONES[at % USE_TONES.length] ?? 0,
      }))}
      right={useNodes(lang, inward, 'to', earmarks)}
      links={flowLinks(inward)}
      countWords={(yen) => yenWords(yen, lang)}
    />
  );
}

/** From what the money is for to the projects of each year, and what is left. */
export function OnwardPicture({ frame: { lang }, fund, today }: FundProps) {
  const { onward, earmarks } = fund;
  const all = sumYen(onward);
  if (all === 0) return null;
  const gone = sumYen(onward.filter(({ to }) => to !== LEFT));
  const years = [...new Set(onward.map(({ to }) => to))]
    .filter((to) => to !== LEFT && to !== OTHER)
    .toSorted();
  const rest = [LEFT, OTHER].filter((key) => onward.some(({ to }) => to === key));
  return (
    <FlowPicture
      lang={lang}
      title={say(lang, WORDS.onwardFinding, { share: share(gone, all) })}
      source={sourceLine(lang, today)}
      fromTitle={say(lang, WORDS.toUse)}
      toTitle={say(lang, WORDS.toAwards)}
      left={useNodes(lang, onward, 'from', earmarks)}
      right={[
        ...years.map(
          (year): FlowNode => ({
            id: year,
            label: say(lang, WORDS.awardsOfYear, { year }),
            tone: 2,
          }),
        ),
        ...rest.map(
          (key): FlowNode => ({
            id: key,
            label: say(lang, key === LEFT ? WORDS.leftOver : WORDS.otherUse),
            tone: 0,
          }),
        ),
      ]}
      links={flowLinks(onward)}
      countWords={(yen) => yenWords(yen, lang)}
    />
  );
}
