import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { classWords, editionName, toneOf } from '#policy/papers/index.ts';
import { CLASSES, type Edition, VERB_WORDS, type Verb } from '#policy/register/index.ts';
import { BarPicture, type FlowNode, FlowPicture } from '#ui/index.ts';
import { type ClassFlow, findingsOf, GONE, NEW } from '../shapes/class-flow.ts';
import { PUBLIC } from '../words.ts';

type Between = { lang: Lang; from: Edition; to: Edition; flow: ClassFlow; publishedOn: string | null };

/** The finding in one sentence. */
export function findingWords(lang: Lang, flow: ClassFlow): string {
  const steps = findingsOf(CLASSES, flow).map((finding) =>
    say(lang, PUBLIC.findingStep, { ...finding, word: classWords(lang, finding.class) }),
  );
  return steps.length === 0 ? say(lang, PUBLIC.findingNone) : steps.join(say(lang, PUBLIC.findingJoin));
}

function sourceWords(lang: Lang, edition: Edition, publishedOn: string | null): string {
  return publishedOn === null
    ? editionName(edition)
    : `${editionName(edition)}、${dayWords(publishedOn, lang)}`;
}

/** How the measures of one edition flowed into the next, by class. */
export function ClassFlowPicture({ lang, from, to, flow, publishedOn }: Between) {
  const nodes = CLASSES.map((cls) => ({
    id: cls,
    label: `${cls} ${classWords(lang, cls)}`,
    tone: toneOf(cls),
  }));
  return (
    <FlowPicture
      lang={lang}
      title={findingWords(lang, flow)}
      about={say(lang, PUBLIC.flowAbout, {
        from: editionName(from),
        to: editionName(to),
        before: flow.total.before,
        after: flow.total.after,
      })}
      source={sourceWords(lang, to, publishedOn)}
      fromTitle={editionName(from)}
      toTitle={editionName(to)}
      left={[...nodes, ...extra(flow.total.new, { id: NEW, label: say(lang, PUBLIC.newNode), tone: 'new' })]}
      right={[
        ...nodes,
        ...extra(flow.total.gone, { id: GONE, label: say(lang, PUBLIC.goneMark), tone: 'gone' }),
      ]}
      links={flow.links}
    />
  );
}

function extra(count: number, node: FlowNode): FlowNode[] {
  return count > 0 ? [node] : [];
}

type Counts = Readonly<Record<(typeof CLASSES)[number], number>>;

/** How many measures each class holds, beside the edition before where there is one. */
export function ClassBars(props: {
  lang: Lang;
  edition: Edition;
  publishedOn: string | null;
  counts: Counts;
  before?: { edition: Edition; counts: Counts } | undefined;
}) {
  const { lang, edition, counts, before } = props;
  const most = CLASSES.toSorted((a, b) => counts[b] - counts[a])[0] ?? 'Ⅰ';
  return (
    <BarPicture
      lang={lang}
      title={say(lang, PUBLIC.barsFinding, {
        class: most,
        word: classWords(lang, most),
        count: counts[most],
      })}
      source={sourceWords(lang, edition, props.publishedOn)}
      rowTitle={say(lang, PUBLIC.class)}
      series={[...(before ? [editionName(before.edition)] : []), editionName(edition)]}
      unit={say(lang, PUBLIC.measuresUnit)}
      rows={CLASSES.map((cls) => ({
        label: `${cls} ${classWords(lang, cls)}`,
        tone: toneOf(cls),
        values: [...(before ? [before.counts[cls]] : []), counts[cls]],
      }))}
    />
  );
}

/** What became of the measures, verb by verb. */
export function VerbBars(props: {
  lang: Lang;
  edition: Edition;
  publishedOn: string | null;
  measures: number;
  counts: readonly { verb: Verb; count: number }[];
}) {
  const { lang, counts } = props;
  const countOf = (verb: Verb) => counts.find((entry) => entry.verb === verb)?.count ?? 0;
  return (
    <BarPicture
      lang={lang}
      title={say(lang, PUBLIC.verbsFinding, {
        count: props.measures,
        changed: countOf('文言変更'),
        kept: countOf('継続'),
      })}
      about={say(lang, PUBLIC.verbsAbout)}
      source={sourceWords(lang, props.edition, props.publishedOn)}
      rowTitle={say(lang, PUBLIC.verb)}
      series={[say(lang, PUBLIC.measure)]}
      rows={counts.map(({ verb, count }) => ({ label: say(lang, VERB_WORDS[verb]), values: [count] }))}
    />
  );
}
