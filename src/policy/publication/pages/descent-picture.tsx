import { type Lang, say } from '#kernel/words.ts';
import {
  Class,
  contentLang,
  EditionState,
  editionDay,
  editionHref,
  editionName,
  measureHref,
  publishedOn,
} from '#policy/papers/index.ts';
import { type Fate, type Measure, VERB_WORDS } from '#policy/register/index.ts';
import type { Connector, Descent, DescentStep, Station } from '../shapes/descent.ts';
import { PUBLIC } from '../words.ts';

type Props = { lang: Lang; descent: Descent; current: Measure };

/** A measure's line of descent as a drawn timeline: what continues stays straight, what merges or splits bends. */
export function DescentPicture({ lang, descent, current }: Props) {
  const { stations, lanes } = descent;
  return (
    <ol class={`descent descent--${Math.min(lanes, MOST_LANES)}`}>
      {stations.map((station, i) => (
        <>
          {station.step.fates.length > 0 && (
            <StepRow
              lang={lang}
              lanes={lanes}
              station={station}
              before={stations[i - 1]}
              isLast={station.standings.length === 0}
            />
          )}
          {station.standings.length > 0 && (
            <StationRow
              lang={lang}
              lanes={lanes}
              station={station}
              current={current}
              open={{ above: station.step.connectors, below: stations[i + 1]?.step.connectors ?? [] }}
            />
          )}
        </>
      ))}
    </ol>
  );
}

/** Lanes beyond this are drawn in the last: a line that wide would not fit a phone. */
const MOST_LANES = 4;
const LANE = 22;
const xOf = (lane: number) => Math.min(lane, MOST_LANES - 1) * LANE + LANE / 2;

type RailProps = { lanes: number; paths: readonly string[]; below?: boolean | undefined };

/** The lines at the side of one row; stretched to the height of the row, so they carry no words and no dots. */
function Rail({ lanes, paths, below }: RailProps) {
  if (paths.length === 0) return null;
  const width = Math.min(lanes, MOST_LANES) * LANE;
  return (
    <svg
      class={below ? 'descent__rail descent__rail--below' : 'descent__rail'}
      width={width}
      viewBox={`0 0 ${width} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {paths.map((path) => (
        <path d={path} />
      ))}
    </svg>
  );
}

/** The dot of a measure, with the line that ends in it. */
function Dot({ lanes, lane, isHere, ends }: { lanes: number; lane: number; isHere: boolean; ends: boolean }) {
  const width = Math.min(lanes, MOST_LANES) * LANE;
  return (
    <svg class="descent__dots" width={width} height="24" viewBox={`0 0 ${width} 24`} aria-hidden="true">
      {ends && <path d={`M${xOf(lane)} -12V12`} />}
      <circle class={isHere ? 'descent__here' : undefined} cx={xOf(lane)} cy="12" r="7" />
    </svg>
  );
}

function curve({ from, to }: Connector): string {
  if (from === null && to === null) return '';
  if (from === null) return `M${xOf(to ?? 0)} 60V100`;
  if (to === null) return `M${xOf(from)} 0V40`;
  return `M${xOf(from)} 0C${xOf(from)} 60 ${xOf(to)} 40 ${xOf(to)} 100`;
}

type StepRowProps = {
  lang: Lang;
  lanes: number;
  station: Station;
  before: Station | undefined;
  isLast: boolean;
};

function StepRow({ lang, lanes, station, before, isLast }: StepRowProps) {
  return (
    <li class={isLast ? 'descent__step descent__step--last' : 'descent__step'}>
      <Rail lanes={lanes} paths={station.step.connectors.map(curve)} />
      <p class="descent__between">{stepWords(lang, station, before)}</p>
      {station.step.fates.map((fate) => (
        <FateWords lang={lang} fate={fate} />
      ))}
    </li>
  );
}

function stepWords(lang: Lang, station: Station, before: Station | undefined): string {
  const to = editionName(station.edition);
  if (station.standings.length === 0) return say(lang, PUBLIC.endsIn, { to });
  if (!before) return say(lang, PUBLIC.beginsIn, { to });
  return say(lang, PUBLIC.stepBetween, { from: editionName(before.edition), to });
}

function FateWords({ lang, fate }: { lang: Lang; fate: Fate }) {
  const codes = (measures: readonly Measure[]) => measures.map((measure) => measure.code).join('・');
  const bends = fate.from.length > 1 || fate.to.length > 1;
  return (
    <div class="descent__fate">
      <p class="cluster">
        {fate.verbs.map((verb) => (
          <span class="tag">{say(lang, VERB_WORDS[verb])}</span>
        ))}
        {bends && (
          <span class="muted">
            {say(lang, PUBLIC.goesInto, { from: codes(fate.from), to: codes(fate.to) })}
          </span>
        )}
      </p>
      {fate.reason !== '' && <p lang={contentLang(lang)}>{fate.reason}</p>}
    </div>
  );
}

type StationRowProps = {
  lang: Lang;
  lanes: number;
  station: Station;
  current: Measure;
  open: { above: DescentStep['connectors']; below: DescentStep['connectors'] };
};

function StationRow({ lang, lanes, station, current, open }: StationRowProps) {
  const { edition, standings } = station;
  const day = editionDay(lang, edition, publishedOn(edition));
  return (
    <li class="descent__station">
      <div class="descent__edition">
        <Rail lanes={lanes} paths={arriving(open.above).map((lane) => `M${xOf(lane)} 0V100`)} />
        <p class="cluster">
          <a href={editionHref(edition.number)}>{editionName(edition)}</a>
          <EditionState lang={lang} edition={edition} />
          {day !== '' && <span class="muted">{day}</span>}
        </p>
      </div>
      <ul>
        {standings.map(({ measure }, i) => (
          <li
            class={measure.id === current.id ? 'descent__measure descent__measure--here' : 'descent__measure'}
          >
            <MeasureLines lanes={lanes} open={open} standings={standings} index={i} current={current} />
            <MeasureWords lang={lang} measure={measure} isHere={measure.id === current.id} />
          </li>
        ))}
      </ul>
    </li>
  );
}

const arriving = (connectors: readonly Connector[]) => [
  ...new Set(connectors.flatMap((connector) => connector.to ?? [])),
];

type LinesProps = Pick<StationRowProps, 'lanes' | 'open' | 'current'> & {
  standings: Station['standings'];
  index: number;
};

/** The lines in a measure's row: its own to and from its dot, and those that pass to and from its neighbours. */
function MeasureLines({ lanes, open, standings, index, current }: LinesProps) {
  const all = standings.map((standing) => standing.lane);
  const lane = all[index] ?? 0;
  const comes = (at: number) => open.above.some((connector) => connector.to === at);
  const leaves = (at: number) => open.below.some((connector) => connector.from === at);
  const passing = [...all.slice(index + 1).filter(comes), ...all.slice(0, index).filter(leaves)];
  const own = [comes(lane), leaves(lane)];
  const straight = (at: number) => `M${xOf(at)} 0V100`;
  return (
    <>
      <Rail lanes={lanes} paths={[...passing, ...(own.every(Boolean) ? [lane] : [])].map(straight)} />
      <Rail lanes={lanes} paths={own[1] && !own[0] ? [straight(lane)] : []} below />
      <Dot
        lanes={lanes}
        lane={lane}
        isHere={standings[index]?.measure.id === current.id}
        ends={own[0] === true && !own[1]}
      />
    </>
  );
}

function MeasureWords({ lang, measure, isHere }: { lang: Lang; measure: Measure; isHere: boolean }) {
  return (
    <div>
      <p class="descent__title" lang={contentLang(lang)}>
        {measure.code}　{isHere ? measure.title : <a href={measureHref(measure.code)}>{measure.title}</a>}
      </p>
      <p class="cluster">
        <Class lang={lang} class={measure.class} />
        {isHere && <span class="tag tag--outline">{say(lang, PUBLIC.thisMeasure)}</span>}
      </p>
    </div>
  );
}
