import { type Lang, say } from '#kernel/words.ts';
import type { Evidence } from '#policy/evidence/index.ts';
import { Class, contentLang, headingWords, measureHref } from '#policy/papers/index.ts';
import type { Heading, Measure, Pillar, WholeEdition } from '#policy/register/index.ts';
import { PUBLIC } from '../words.ts';
import { LapsedMark, NewestFact } from './register-table.tsx';

type Props = {
  lang: Lang;
  whole: WholeEdition;
  pillar: Pillar;
  evidence: ReadonlyMap<string, Evidence>;
  /** Headings of the page's outline below this one: 3 under a section, 2 under the page itself. */
  level: 2 | 3;
};

/** The measures of one pillar under their sub-headings, each with its text and its newest evidence. */
export function MeasureList(props: Props) {
  const { lang, whole, pillar, level } = props;
  const measures = whole.measures.filter((measure) => measure.pillarId === pillar.id);
  const headings = whole.headings.filter((heading) => heading.pillarId === pillar.id);
  const without = measures.filter((measure) => !headings.some((h) => h.id === measure.headingId));
  return (
    <>
      {without.length > 0 && <Entries {...props} measures={without} />}
      {headings.map((heading) => {
        const under = measures.filter((measure) => measure.headingId === heading.id);
        if (under.length === 0) return null;
        return (
          <section class="measure-group">
            <HeadingTitle lang={lang} heading={heading} level={level} />
            <Entries {...props} measures={under} />
          </section>
        );
      })}
    </>
  );
}

function HeadingTitle({ lang, heading, level }: { lang: Lang; heading: Heading; level: 2 | 3 }) {
  const words = headingWords(heading);
  return level === 2 ? <h2 lang={contentLang(lang)}>{words}</h2> : <h3 lang={contentLang(lang)}>{words}</h3>;
}

function Entries({ lang, measures, evidence }: Props & { measures: readonly Measure[] }) {
  return (
    <ul class="measure-list">
      {measures.map((measure) => (
        <li>
          <p class="measure-list__head">
            <span class="measure-list__code">{measure.code}</span>
            <a class="measure-list__title" href={measureHref(measure.code)} lang={contentLang(lang)}>
              {measure.title}
            </a>
            <Class lang={lang} class={measure.class} />
          </p>
          {measure.text !== '' && (
            <p class="measure-list__text" lang={contentLang(lang)}>
              {measure.text}
            </p>
          )}
          <Newest lang={lang} evidence={evidence.get(measure.code)} />
        </li>
      ))}
    </ul>
  );
}

function Newest({ lang, evidence }: { lang: Lang; evidence: Evidence | undefined }) {
  if (!evidence || evidence.standing === 'ended') return null;
  return (
    <p class="measure-list__evidence">
      <span class="measure-list__label">{say(lang, PUBLIC.newestEvidence)}</span>
      <span>
        <NewestFact lang={lang} evidence={evidence} />
        <LapsedMark lang={lang} evidence={evidence} />
      </span>
    </p>
  );
}
