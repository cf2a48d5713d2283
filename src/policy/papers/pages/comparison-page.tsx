import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { VERB_WORDS } from '#policy/register/index.ts';
import { Actions, ButtonLink, Comparison, Diff, Page, Section } from '#ui/index.ts';
import {
  type ComparedHeading,
  type ComparedMeasure,
  type ComparedRow,
  comparisonOf,
  remarksOf,
} from '../comparison.ts';
import type { Revision } from '../rules/revision.ts';
import { PAPERS } from '../words.ts';
import {
  Class,
  contentLang,
  editionHref,
  editionName,
  headingWords,
  measureHref,
  WrongHere,
} from './parts.tsx';

type Props = { frame: Frame; revision: Revision };

/** The old/new table (新旧対照表): the earlier text, what was done, the next text. */
export function ComparisonPage({ frame, revision }: Props) {
  const { lang } = frame;
  const [from, to] = [editionName(revision.from), editionName(revision.to)];
  const heads = [from, say(lang, PAPERS.done), to] as const;
  return (
    <Page
      frame={frame}
      title={say(lang, PAPERS.comparisonTitle, { from, to })}
      crumbs={paperCrumbs(lang, revision)}
      lead={say(lang, PAPERS.comparisonLead)}
    >
      <Downloads lang={lang} href={`${editionHref(revision.to.number)}/comparison`} />
      {comparisonOf(revision).map((pillar) => (
        <Section
          title={say(lang, PAPERS.pillarTitle, { number: pillar.number, title: pillar.title })}
          id={`pillar-${pillar.number}`}
        >
          {pillar.headings.map((heading) => (
            <section class="compared">
              {heading.title !== '' && <h3 lang={contentLang(lang)}>{headingWords(heading)}</h3>}
              <Comparison
                caption={captionOf(pillar.title, heading)}
                heads={[...heads]}
                rows={rowsOf(lang, heading)}
              />
            </section>
          ))}
        </Section>
      ))}
      <WrongHere lang={lang} path={frame.path} />
    </Page>
  );
}

const captionOf = (pillar: string, heading: ComparedHeading) => `${pillar} ${heading.title}`.trim();

export function paperCrumbs(lang: Lang, revision: Revision) {
  return [
    { label: say(lang, PAPERS.register), href: '/policy' },
    { label: editionName(revision.to), href: editionHref(revision.to.number) },
  ];
}

/** The same paper as files. */
export function Downloads({ lang, href }: { lang: Lang; href: string }) {
  return (
    <Actions>
      <ButtonLink href={`${href}.docx`} kind="secondary" download>
        {say(lang, PAPERS.word)}
      </ButtonLink>
      <ButtonLink href={`${href}.pdf`} kind="secondary" download>
        {say(lang, PAPERS.pdf)}
      </ButtonLink>
    </Actions>
  );
}

function rowsOf(lang: Lang, heading: ComparedHeading) {
  return heading.rows.map((row) => ({
    id: `measure-${row.code}`,
    heading: <RowHeading lang={lang} row={row} />,
    old: (
      <Side
        lang={lang}
        measures={row.old}
        empty={row.verbs.includes('新規') ? PAPERS.newMark : PAPERS.none}
      />
    ),
    done: <Done lang={lang} row={row} />,
    next: <Next lang={lang} row={row} />,
  }));
}

function RowHeading({ lang, row }: { lang: Lang; row: ComparedRow }) {
  return (
    <span class="cluster">
      <a href={measureHref(row.code)} lang={contentLang(lang)}>
        {row.code}　{row.title}
      </a>
      {row.verbs.map((verb) => (
        <span class="tag">{say(lang, VERB_WORDS[verb])}</span>
      ))}
    </span>
  );
}

type SideProps = {
  lang: Lang;
  measures: readonly ComparedMeasure[];
  empty: (typeof PAPERS)[keyof typeof PAPERS];
};

function Side({ lang, measures, empty }: SideProps) {
  if (measures.length === 0) return <span class="muted">{say(lang, empty)}</span>;
  return (
    <>
      {measures.map((measure) => (
        <div class="compared__measure" lang={contentLang(lang)}>
          <p class="compared__title">
            <Diff lang={lang} parts={measure.title} />
          </p>
          <p>
            <Class lang={lang} class={measure.class} />
          </p>
          {measure.text.length > 0 && (
            <p>
              <Diff lang={lang} parts={measure.text} />
            </p>
          )}
        </div>
      ))}
    </>
  );
}

function Done({ lang, row }: { lang: Lang; row: ComparedRow }) {
  if (row.done.length === 0) return <span class="muted">{say(lang, PAPERS.none)}</span>;
  return (
    <div lang={contentLang(lang)}>
      {row.done.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}

function Next({ lang, row }: { lang: Lang; row: ComparedRow }) {
  const remarks = remarksOf(row);
  const empty = row.verbs.includes('削除') ? VERB_WORDS['削除'] : PAPERS.undecided;
  return (
    <>
      {row.next.length === 0 ? (
        <p>
          <strong>{say(lang, empty)}</strong>
        </p>
      ) : (
        <Side lang={lang} measures={row.next} empty={PAPERS.none} />
      )}
      {remarks.map((remark) => (
        <p class="compared__note" lang={contentLang(lang)}>
          <span class="visually-hidden">{say(lang, PAPERS.noteOf)}：</span>
          {remark}
        </p>
      ))}
    </>
  );
}
