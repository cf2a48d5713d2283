import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Evidence } from '#policy/evidence/index.ts';
import {
  Class,
  contentLang,
  Day,
  EditionState,
  editionHref,
  editionName,
  headingWords,
  linesOf,
  measureHref,
  WrongHere,
} from '#policy/papers/index.ts';
import { CLASS_MEANINGS, FEED_TITLE, LINK_WORDS, type Measure, VERB_WORDS } from '#policy/register/index.ts';
import { Actions, ButtonLink, Facts, Notice, Page, Prose, Section, Tag } from '#ui/index.ts';
import type { MeasureView } from '../queries/read-measure.ts';
import { PUBLIC } from '../words.ts';
import { DescentPicture } from './descent-picture.tsx';
import { Changes } from './measure-changes.tsx';
import { DoneSection } from './measure-done.tsx';
import { FEED } from './register-page.tsx';
import { LapsedMark } from './register-table.tsx';

type Props = { frame: Frame; view: MeasureView };

/** One measure: what is promised, what was done, where it came from. */
export function MeasurePage({ frame, view }: Props) {
  const { lang } = frame;
  const { measure, edition, pillar } = view.shelved;
  return (
    <Page
      frame={frame}
      title={measure.title}
      crumbs={[
        { label: say(lang, PUBLIC.register), href: '/policy' },
        { label: editionName(edition), href: editionHref(edition.number) },
        { label: pillarWords(lang, view), href: `${editionHref(edition.number)}/pillars/${pillar.number}` },
      ]}
      beside={<Class lang={lang} class={measure.class} />}
      feeds={[{ label: say(lang, FEED_TITLE), href: FEED }]}
    >
      <EndedNotice lang={lang} view={view} />
      <PromiseText lang={lang} measure={measure} />
      <MeasureFacts lang={lang} view={view} />
      {view.evidence.standing !== 'ended' && (
        <Actions next={say(lang, PUBLIC.followNext)}>
          <ButtonLink href={`${measureHref(measure.code)}/follow`}>{say(lang, PUBLIC.follow)}</ButtonLink>
        </Actions>
      )}
      <DoneSection lang={lang} view={view} />
      <Section title={say(lang, PUBLIC.descent)} id="descent">
        <p class="muted">{say(lang, PUBLIC.descentHint)}</p>
        <DescentPicture lang={lang} descent={view.descent} current={measure} />
      </Section>
      <Changes lang={lang} view={view} />
      <Related lang={lang} view={view} />
      <WrongHere lang={lang} path={frame.path} />
    </Page>
  );
}

function pillarWords(lang: Lang, { shelved: { pillar } }: MeasureView): string {
  return say(lang, PUBLIC.pillarTitle, { number: pillar.number, title: pillar.shortTitle || pillar.title });
}

function PromiseText({ lang, measure }: { lang: Lang; measure: Measure }) {
  const lines = linesOf(measure.text);
  return (
    <div class="promise" lang={contentLang(lang)}>
      <Prose>
        {lines.length === 0 ? (
          <p class="muted">{say(lang, PUBLIC.noText)}</p>
        ) : (
          lines.map((line) => <p>{line}</p>)
        )}
      </Prose>
    </div>
  );
}

/** What has ended stays readable, and says what carries it on. */
function EndedNotice({ lang, view }: { lang: Lang; view: MeasureView }) {
  if (!view.ending) return null;
  const { fate } = view.ending;
  return (
    <Notice
      lang={lang}
      kind="info"
      title={say(lang, PUBLIC.endedNotice, { edition: editionName(view.ending.edition) })}
    >
      <p>
        {fate.verbs.map((verb) => (
          <Tag>{say(lang, VERB_WORDS[verb])}</Tag>
        ))}{' '}
        <span lang={contentLang(lang)}>{fate.reason}</span>
      </p>
      {fate.to.length > 0 && (
        <p>
          {say(lang, PUBLIC.successors)}：
          {fate.to.map((next) => (
            <a href={measureHref(next.code)} lang={contentLang(lang)}>
              {next.code}　{next.title}
            </a>
          ))}
        </p>
      )}
    </Notice>
  );
}

function MeasureFacts({ lang, view }: { lang: Lang; view: MeasureView }) {
  const { measure, edition, pillar, heading } = view.shelved;
  return (
    <Facts
      facts={[
        { term: say(lang, PUBLIC.code), detail: measure.code },
        {
          term: say(lang, PUBLIC.class),
          detail: (
            <>
              <Class lang={lang} class={measure.class} />
              {measure.isPriority && <Tag>{say(lang, PUBLIC.priority)}</Tag>}
              <br />
              <span class="muted">{say(lang, CLASS_MEANINGS[measure.class])}</span>
            </>
          ),
        },
        {
          term: say(lang, PUBLIC.edition),
          detail: (
            <span class="cluster">
              <a href={editionHref(edition.number)}>{editionName(edition)}</a>
              <EditionState lang={lang} edition={edition} />
            </span>
          ),
        },
        {
          term: say(lang, PUBLIC.pillar),
          detail: (
            <span lang={contentLang(lang)}>
              <a href={`${editionHref(edition.number)}/pillars/${pillar.number}`}>
                {pillar.number}　{pillar.title}
              </a>
              {heading && (
                <>
                  <br />
                  {headingWords(heading)}
                </>
              )}
            </span>
          ),
        },
        ...(view.evidence.standing === 'ended'
          ? []
          : [{ term: say(lang, PUBLIC.newest), detail: <Standing lang={lang} evidence={view.evidence} /> }]),
      ]}
    />
  );
}

function Standing({ lang, evidence }: { lang: Lang; evidence: Evidence }) {
  if (!evidence.newest) return <span class="muted">{say(lang, PUBLIC.noRecordYet)}</span>;
  return (
    <>
      <Day lang={lang} day={evidence.newest.on} />
      <span class="muted">（{say(lang, PUBLIC.countThisYear, { count: evidence.countThisYear })}）</span>
      <br />
      {evidence.lapsedSince === null ? (
        <span class="muted">{say(lang, PUBLIC.inBudget, { days: evidence.budgetDays })}</span>
      ) : (
        <LapsedMark lang={lang} evidence={evidence} />
      )}
    </>
  );
}

function Related({ lang, view }: { lang: Lang; view: MeasureView }) {
  if (view.related.length === 0) return null;
  return (
    <Section title={say(lang, PUBLIC.related)} id="related">
      <ul class="related">
        {view.related.map(({ link, measure }) => (
          <li>
            <span class="related__kind">{say(lang, LINK_WORDS[link.kind][link.end])}</span>
            <a href={measureHref(measure.code)} lang={contentLang(lang)}>
              {measure.code}　{measure.title}
            </a>
            <Class lang={lang} class={measure.class} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
