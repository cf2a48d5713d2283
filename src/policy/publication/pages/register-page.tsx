import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Class,
  contentLang,
  editionHref,
  editionName,
  measureHref,
  publishedOn,
  WrongHere,
} from '#policy/papers/index.ts';
import {
  CLASSES,
  type Edition,
  type Fate,
  FEED_TITLE,
  type Measure,
  VERB_WORDS,
} from '#policy/register/index.ts';
import {
  BigNumber,
  Card,
  type Column,
  DataTable,
  EmptyState,
  Grid,
  MeterBar,
  PATHS,
  Page,
  Section,
  Split,
  Tabs,
} from '#ui/index.ts';
import type { RegisterView } from '../queries/read-register.ts';
import { classFlowOf } from '../shapes/class-flow.ts';
import { ancestorsOf, endedIn, type Tally, tallyOf } from '../shapes/register-view.ts';
import { PUBLIC } from '../words.ts';
import { ClassBars, ClassFlowPicture } from './pictures.tsx';
import { RegisterTable } from './register-table.tsx';

export const FEED = '/feeds/policy.atom';

type Props = { frame: Frame; view: RegisterView };

/** The register: what the city promised in the newest edition, and how far it has come. */
export function RegisterPage({ frame, view }: Props) {
  const { lang } = frame;
  const { whole, earlier, editions } = view;
  const edition = editionName(whole.edition);
  const ancestors = ancestorsOf(
    whole.measures,
    earlier.map((step) => step.fates),
  );
  return (
    <Page
      frame={frame}
      title={say(lang, PUBLIC.registerTitle)}
      crumbs={[]}
      lead={say(lang, PUBLIC.registerLead, { edition, count: whole.measures.length })}
      feeds={[{ label: say(lang, FEED_TITLE), href: FEED }]}
      description={say(lang, PUBLIC.registerLead, { edition, count: whole.measures.length })}
    >
      <EditionTabs lang={lang} editions={editions} />
      <Split aside={<Now lang={lang} view={view} />}>
        <Card>
          <Finding lang={lang} view={view} />
        </Card>
      </Split>
      <Section
        title={say(lang, PUBLIC.list)}
        id="measures"
        beside={say(lang, PUBLIC.measureCount, { count: whole.measures.length })}
      >
        <RegisterTable
          lang={lang}
          whole={whole}
          earlier={earlier.map((step) => step.edition)}
          ancestors={ancestors}
          evidence={view.evidence}
        />
      </Section>
      <Ended lang={lang} view={view} />
      <More lang={lang} view={view} />
      <WrongHere lang={lang} path={frame.path} />
    </Page>
  );
}

/** On a phone the editions are tabs; where there is room they are columns of the list. */
function EditionTabs({ lang, editions }: { lang: Lang; editions: readonly Edition[] }) {
  if (editions.length < 2) return null;
  const newest = editions.at(-1);
  return (
    <div class="only-narrow">
      <Tabs
        label={say(lang, PUBLIC.editions)}
        tabs={editions.toReversed().map((edition) => ({
          label: editionName(edition),
          href: edition === newest ? '/policy' : editionHref(edition.number),
          current: edition === newest,
        }))}
      />
    </div>
  );
}

function Finding({ lang, view }: { lang: Lang; view: RegisterView }) {
  const { edition, measures } = view.whole;
  const [before] = view.earlier;
  const shown = { lang, publishedOn: publishedOn(edition) };
  if (before && before.fates.length > 0) {
    const flow = classFlowOf(CLASSES, before.fates);
    return <ClassFlowPicture {...shown} from={before.edition} to={edition} flow={flow} />;
  }
  const flow = classFlowOf(
    CLASSES,
    measures.map((measure) => ({ from: [], to: [measure] })),
  );
  return <ClassBars {...shown} edition={edition} counts={flow.after} />;
}

function Now({ lang, view }: { lang: Lang; view: RegisterView }) {
  const evidence = view.whole.measures.flatMap((measure) => view.evidence.get(measure.code) ?? []);
  const tally = tallyOf(evidence);
  const withRecord = evidence.filter((one) => one.countThisYear > 0).length;
  return (
    <Card title={say(lang, PUBLIC.now)} level={2}>
      <BigNumber value={String(withRecord)} label={say(lang, PUBLIC.ofMeasures, { count: tally.all })} />
      <TallyBar lang={lang} tally={tally} />
      {tally.lapsed > 0 && <p class="muted">{say(lang, PUBLIC.lapsedMeans)}</p>}
      <p class="muted">{say(lang, PUBLIC.followHint)}</p>
    </Card>
  );
}

function TallyBar({ lang, tally }: { lang: Lang; tally: Tally }) {
  return (
    <MeterBar
      label={say(lang, PUBLIC.tallyWords, {
        count: tally.all,
        year: tally.thisYear,
        earlier: tally.earlier,
        lapsed: tally.lapsed,
        waiting: tally.waiting,
      })}
      max={tally.all}
      parts={[
        { label: say(lang, PUBLIC.thisYear), value: tally.thisYear, tone: 1 },
        { label: say(lang, PUBLIC.earlierRecord), value: tally.earlier, tone: 3 },
        { label: say(lang, PUBLIC.lapsed), value: tally.lapsed, tone: 'new' },
        { label: say(lang, PUBLIC.waiting), value: tally.waiting, tone: 'gone' },
      ]}
    />
  );
}

function Ended({ lang, view }: { lang: Lang; view: RegisterView }) {
  const ended = endedIn(view.earlier[0]?.fates ?? []);
  if (ended.length === 0) return null;
  return (
    <Section title={say(lang, PUBLIC.ended)} id="ended" beside={say(lang, PUBLIC.endedHint)}>
      <DataTable caption={say(lang, PUBLIC.ended)} columns={endedColumns(lang)} rows={ended} />
    </Section>
  );
}

function endedColumns(lang: Lang): Column<{ measure: Measure; fate: Fate }>[] {
  return [
    { head: say(lang, PUBLIC.code), cell: (row) => row.measure.code, kind: 'short' },
    {
      head: say(lang, PUBLIC.measure),
      rowHead: true,
      cell: ({ measure }) => (
        <a href={measureHref(measure.code)} lang={contentLang(lang)}>
          {measure.title}
        </a>
      ),
    },
    { head: say(lang, PUBLIC.class), cell: ({ measure }) => <Class lang={lang} class={measure.class} /> },
    {
      head: say(lang, PUBLIC.becameOf),
      cell: ({ fate }) => (
        <>
          {say(lang, VERB_WORDS[fate.to.length === 0 ? '削除' : '統合'])}
          {fate.to.map((measure) => (
            <>
              {' → '}
              <a href={measureHref(measure.code)}>{measure.code}</a>
            </>
          ))}
          {fate.reason !== '' && <small lang={contentLang(lang)}>{fate.reason}</small>}
        </>
      ),
    },
  ];
}

function More({ lang, view }: { lang: Lang; view: RegisterView }) {
  const { number } = view.whole.edition;
  const hasBefore = view.earlier.length > 0;
  return (
    <Section title={say(lang, PUBLIC.more)}>
      <Grid columns={3}>
        {hasBefore && (
          <Card title={say(lang, PUBLIC.comparison)} href={`${editionHref(number)}/comparison`}>
            <p class="muted">{say(lang, PUBLIC.comparisonHint)}</p>
          </Card>
        )}
        {hasBefore && (
          <Card title={say(lang, PUBLIC.document)} href={`${editionHref(number)}/document`}>
            <p class="muted">{say(lang, PUBLIC.documentHint)}</p>
          </Card>
        )}
        <Card title={say(lang, PUBLIC.openData)} href={PATHS.openData}>
          <p class="muted">{say(lang, PUBLIC.openDataHint)}</p>
        </Card>
        <Card title={say(lang, PUBLIC.editions)}>
          <ul class="plain-list">
            {view.editions.toReversed().map((edition) => (
              <li>
                <a href={editionHref(edition.number)}>{editionName(edition)}</a>
              </li>
            ))}
            <li>
              <a href={FEED}>{say(lang, PUBLIC.feed)}</a>
            </li>
          </ul>
        </Card>
      </Grid>
    </Section>
  );
}

/** Before any edition is public. */
export function EmptyRegisterPage({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title={say(frame.lang, PUBLIC.registerTitle)}>
      <EmptyState title={say(frame.lang, PUBLIC.emptyTitle)}>
        <p>{say(frame.lang, PUBLIC.emptyBody)}</p>
      </EmptyState>
    </Page>
  );
}
