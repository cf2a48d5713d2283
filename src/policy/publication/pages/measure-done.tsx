import { type Lang, say } from '#kernel/words.ts';
import type { Fact } from '#platform/manifest.ts';
import type { Sentence } from '#policy/evidence/index.ts';
import { contentLang, Day, editionName, linesOf, safeHref } from '#policy/papers/index.ts';
import { EmptyState, Section } from '#ui/index.ts';
import type { DoneUnder, MeasureView } from '../queries/read-measure.ts';
import { PUBLIC } from '../words.ts';

type Props = { lang: Lang; view: MeasureView };

/** これまでの取組: the lines of the papers, each with the records that it stands on, and the records themselves. */
export function DoneSection({ lang, view }: Props) {
  const isEmpty = view.done.length === 0 && view.facts.length === 0;
  return (
    <Section title={say(lang, PUBLIC.done)} id="done">
      {isEmpty && <EmptyState title={say(lang, PUBLIC.doneNone)} />}
      {view.done.map((under) => (
        <Under lang={lang} under={under} />
      ))}
      <Records lang={lang} facts={view.facts} />
    </Section>
  );
}

function Under({ lang, under }: { lang: Lang; under: DoneUnder }) {
  const lines = linesOf(under.measure.record);
  const written = new Map(under.sentences.map((sentence) => [sentence.sentence, sentence]));
  return (
    <section class="done">
      <h3>{say(lang, PUBLIC.doneUnder, { edition: editionName(under.edition) })}</h3>
      <div class="prose" lang={contentLang(lang)}>
        {lines.map((line) => (
          <Line text={line} sentence={written.get(line)} />
        ))}
        {under.sentences
          .filter((sentence) => !lines.includes(sentence.sentence))
          .map((sentence) => (
            <SentenceWithRecords sentence={sentence} />
          ))}
      </div>
    </section>
  );
}

/** A line of the record; one that was written from evidence names its records. */
function Line({ text, sentence }: { text: string; sentence: Sentence | undefined }) {
  if (sentence) return <SentenceWithRecords sentence={sentence} />;
  return (
    <p>
      <Linked text={text} />
    </p>
  );
}

function SentenceWithRecords({ sentence }: { sentence: Sentence }) {
  return (
    <p>
      {sentence.sentence}
      {sentence.sources.map((source) => {
        const href = safeHref(source.href);
        return (
          <span class="done__source">
            {href === undefined ? source.label : <a href={href}>{source.label}</a>}
          </span>
        );
      })}
    </p>
  );
}

/** A web address in a paper's own words becomes a link. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/[\w\-./?%&=+#:~@!$,;]+)/);
  return (
    <>{parts.map((part) => (safeHref(part) && part.startsWith('http') ? <a href={part}>{part}</a> : part))}</>
  );
}

function Records({ lang, facts }: { lang: Lang; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <section class="done">
      <h3>{say(lang, PUBLIC.records)}</h3>
      <p class="muted">{say(lang, PUBLIC.recordsNewest, { count: facts.length })}</p>
      <ol class="timeline">
        {facts.map((fact) => (
          <li id={anchorOf(fact)}>
            <Day lang={lang} day={fact.on} />
            <p>
              {say(lang, fact.sentence)} <RecordLink lang={lang} fact={fact} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Facts that were entered by hand have their place on this page; those of modules are read where they were made. */
function anchorOf(fact: Fact): string | undefined {
  const [module, id] = fact.key.split(':');
  return module === 'policy.fact' ? `fact-${id}` : undefined;
}

function RecordLink({ lang, fact }: { lang: Lang; fact: Fact }) {
  const links = [
    { href: safeHref(fact.href), words: PUBLIC.readRecord },
    { href: fact.attachmentHref, words: PUBLIC.readAttachment },
  ].filter(({ href }) => href !== undefined && !href.includes('#fact-'));
  return (
    <>
      {links.map(({ href, words }) => (
        <>
          <a href={href}>
            {say(lang, words)}
            <span class="visually-hidden">：{say(lang, fact.sentence)}</span>
          </a>{' '}
        </>
      ))}
    </>
  );
}
