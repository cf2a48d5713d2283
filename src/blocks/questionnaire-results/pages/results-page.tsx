import { type Definition, inWords, type Question, type Summary } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { Actions, BigNumber, ButtonLink, EmptyState, Page, Section, Tabs } from '#ui/index.ts';
import { RESULTS } from '../words.ts';
import { QuestionResult } from './question-result.tsx';

export type DrawnQuestion = {
  readonly question: Question;
  readonly summary: Summary;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
};

type Props = {
  frame: Frame;
  id: string;
  title: string;
  versions: readonly number[];
  version: number | undefined;
  count: number;
  definition: Definition;
  questions: ReadonlyMap<string, DrawnQuestion>;
  source: string;
};

export const RESULTS_AT = '/desk/questionnaire-results';

function VersionTabs({
  lang,
  id,
  versions,
  version,
}: Pick<Props, 'id' | 'versions' | 'version'> & { lang: Lang }) {
  if (versions.length < 2) return null;
  return (
    <Tabs
      label={say(lang, RESULTS.byVersion)}
      tabs={[
        { label: say(lang, RESULTS.all), href: `${RESULTS_AT}/${id}`, current: version === undefined },
        ...versions.map((number) => ({
          label: say(lang, RESULTS.version, { number }),
          href: `${RESULTS_AT}/${id}?version=${number}`,
          current: version === number,
        })),
      ]}
    />
  );
}

function TakeAway({ lang, id, version }: Pick<Props, 'id' | 'version'> & { lang: Lang }) {
  const query = version === undefined ? '' : `?version=${version}`;
  return (
    <Section title={say(lang, RESULTS.get)}>
      <Actions next={say(lang, RESULTS.getLead)}>
        <ButtonLink href={`${RESULTS_AT}/${id}/answers.xlsx${query}`} download>
          {say(lang, RESULTS.excel)}
        </ButtonLink>
        <ButtonLink href={`${RESULTS_AT}/${id}/answers.csv${query}`} kind="secondary" download>
          {say(lang, RESULTS.csv)}
        </ButtonLink>
      </Actions>
    </Section>
  );
}

/** What was sent to a questionnaire, question by question, and the way to take it away. */
export function ResultsPage(props: Props) {
  const { frame, title, count, definition, questions, source } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={`${say(lang, RESULTS.title)}：${title}`}
      lead={say(lang, RESULTS.lead)}
      crumbs={[
        { label: say(lang, RESULTS.desk), href: '/desk' },
        { label: say(lang, RESULTS.title), href: RESULTS_AT },
      ]}
      noindex
    >
      <VersionTabs lang={lang} {...props} />
      <BigNumber value={count.toLocaleString('ja-JP')} label={say(lang, RESULTS.count)} />
      {count === 0 ? (
        <EmptyState title={say(lang, RESULTS.empty)}>
          <p>{say(lang, RESULTS.emptyHint)}</p>
        </EmptyState>
      ) : (
        <>
          <TakeAway lang={lang} {...props} />
          {definition.sections.map((section) => (
            <Section title={inWords(lang, section.title)}>
              {section.questions.map(({ key, label }) => {
                const drawn = questions.get(key);
                return (
                  <div class="question-result">
                    <h3>{inWords(lang, label)}</h3>
                    {drawn && <QuestionResult lang={lang} {...drawn} source={source} />}
                  </div>
                );
              })}
            </Section>
          ))}
        </>
      )}
    </Page>
  );
}
