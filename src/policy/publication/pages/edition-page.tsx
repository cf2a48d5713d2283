import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Evidence } from '#policy/evidence/index.ts';
import {
  Class,
  contentLang,
  EditionState,
  editionDay,
  editionHref,
  editionName,
  publishedOn,
  WrongHere,
} from '#policy/papers/index.ts';
import {
  CLASS_MEANINGS,
  CLASSES,
  type Edition,
  type Fate,
  type Pillar,
  VERBS,
  type WholeEdition,
} from '#policy/register/index.ts';
import { Card, Grid, Notice, Page, Section, Split, Tabs } from '#ui/index.ts';
import { type ClassFlow, classFlowOf } from '../shapes/class-flow.ts';
import { verbCountsOf } from '../shapes/register-view.ts';
import { PUBLIC } from '../words.ts';
import { MeasureList } from './measure-list.tsx';
import { ClassBars, ClassFlowPicture, VerbBars } from './pictures.tsx';

export type EditionView = {
  readonly editions: readonly Edition[];
  readonly whole: WholeEdition;
  /** The public edition before this one, with the fates between them. */
  readonly before: { readonly edition: Edition; readonly fates: readonly Fate[] } | null;
  readonly evidence: ReadonlyMap<string, Evidence>;
};

type Props = { frame: Frame; view: EditionView };

const crumbs = (lang: Lang) => [{ label: say(lang, PUBLIC.register), href: '/policy' }];

/** One edition of the guideline: its pillars and measures, and what changed since the one before. */
export function EditionPage({ frame, view }: Props) {
  const { lang } = frame;
  const { edition, pillars, measures } = view.whole;
  return (
    <Page
      frame={frame}
      title={editionName(edition)}
      crumbs={crumbs(lang)}
      beside={<EditionState lang={lang} edition={edition} />}
      lead={say(lang, PUBLIC.editionLead, { pillars: pillars.length, count: measures.length })}
    >
      <Tabs
        label={say(lang, PUBLIC.editions)}
        tabs={view.editions.toReversed().map((one) => ({
          label: editionName(one),
          href: editionHref(one.number),
          current: one.number === edition.number,
        }))}
      />
      <EditionNote lang={lang} edition={edition} />
      <Pictures lang={lang} view={view} />
      {view.before && <Papers lang={lang} edition={edition} />}
      {pillars.map((pillar) => (
        <PillarSection lang={lang} view={view} pillar={pillar} />
      ))}
      <ClassMeanings lang={lang} />
      <WrongHere lang={lang} path={frame.path} />
    </Page>
  );
}

function EditionNote({ lang, edition }: { lang: Lang; edition: Edition }) {
  const day = editionDay(lang, edition, publishedOn(edition));
  if (edition.state === 'proposed') {
    return (
      <Notice lang={lang} kind="info" title={say(lang, PUBLIC.proposedNotice)}>
        {day !== '' && <p>{day}</p>}
        {edition.note !== '' && <p lang={contentLang(lang)}>{edition.note}</p>}
      </Notice>
    );
  }
  return (
    <p class="muted">
      {day}
      {edition.note !== '' && <span lang={contentLang(lang)}> {edition.note}</span>}
    </p>
  );
}

function Pictures({ lang, view }: { lang: Lang; view: EditionView }) {
  const { edition, measures } = view.whole;
  const shown = { lang, publishedOn: publishedOn(edition) };
  const { before } = view;
  if (!before || before.fates.length === 0) {
    const { after } = classFlowOf(CLASSES, measures.map(alone));
    return (
      <Card>
        <ClassBars {...shown} edition={edition} counts={after} />
      </Card>
    );
  }
  const flow: ClassFlow = classFlowOf(CLASSES, before.fates);
  return (
    <Split
      aside={
        <Card>
          <VerbBars
            {...shown}
            edition={edition}
            measures={measures.length}
            counts={verbCountsOf(VERBS, before.fates)}
          />
        </Card>
      }
    >
      <Card>
        <ClassFlowPicture {...shown} from={before.edition} to={edition} flow={flow} />
      </Card>
      <Card>
        <ClassBars
          {...shown}
          edition={edition}
          counts={flow.after}
          before={{ edition: before.edition, counts: flow.before }}
        />
      </Card>
    </Split>
  );
}

const alone = <M,>(measure: M) => ({ from: [], to: [measure] });

function Papers({ lang, edition }: { lang: Lang; edition: Edition }) {
  return (
    <Section title={say(lang, PUBLIC.more)}>
      <Grid columns={2}>
        <Card title={say(lang, PUBLIC.comparison)} href={`${editionHref(edition.number)}/comparison`}>
          <p class="muted">{say(lang, PUBLIC.comparisonHint)}</p>
        </Card>
        <Card title={say(lang, PUBLIC.document)} href={`${editionHref(edition.number)}/document`}>
          <p class="muted">{say(lang, PUBLIC.documentHint)}</p>
        </Card>
      </Grid>
    </Section>
  );
}

function PillarSection({ lang, view, pillar }: { lang: Lang; view: EditionView; pillar: Pillar }) {
  const { whole, evidence } = view;
  const count = whole.measures.filter((measure) => measure.pillarId === pillar.id).length;
  return (
    <Section
      title={say(lang, PUBLIC.pillarTitle, { number: pillar.number, title: pillar.title })}
      id={`pillar-${pillar.number}`}
      beside={
        <a href={`${editionHref(whole.edition.number)}/pillars/${pillar.number}`}>
          {say(lang, PUBLIC.measureCount, { count })}
        </a>
      }
    >
      <MeasureList lang={lang} whole={whole} pillar={pillar} evidence={evidence} level={3} />
    </Section>
  );
}

function ClassMeanings({ lang }: { lang: Lang }) {
  return (
    <Section title={say(lang, PUBLIC.classMeaning)} id="classes">
      <ul class="class-meanings">
        {CLASSES.map((cls) => (
          <li>
            <Class lang={lang} class={cls} />
            <span>{say(lang, CLASS_MEANINGS[cls])}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One pillar of an edition, with its measures under their sub-headings. */
export function PillarPage({ frame, view, pillar }: Props & { pillar: Pillar }) {
  const { lang } = frame;
  const { edition, pillars, measures } = view.whole;
  const count = measures.filter((measure) => measure.pillarId === pillar.id).length;
  return (
    <Page
      frame={frame}
      title={say(lang, PUBLIC.pillarTitle, { number: pillar.number, title: pillar.title })}
      crumbs={[...crumbs(lang), { label: editionName(edition), href: editionHref(edition.number) }]}
      beside={<EditionState lang={lang} edition={edition} />}
      lead={say(lang, PUBLIC.pillarLead, { edition: editionName(edition), number: pillar.number, count })}
    >
      <MeasureList lang={lang} whole={view.whole} pillar={pillar} evidence={view.evidence} level={2} />
      <Section title={say(lang, PUBLIC.otherPillars)}>
        <ul class="plain-list">
          {pillars
            .filter((other) => other.id !== pillar.id)
            .map((other) => (
              <li>
                <a href={`${editionHref(edition.number)}/pillars/${other.number}`} lang={contentLang(lang)}>
                  {other.number}　{other.title}
                </a>
              </li>
            ))}
        </ul>
      </Section>
      <WrongHere lang={lang} path={frame.path} />
    </Page>
  );
}
