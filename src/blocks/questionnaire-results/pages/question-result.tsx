import { inWords, type Question, type Spread, type Summary } from '#blocks/questionnaire/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { BarPicture, Disclosure, Facts, Muted } from '#ui/index.ts';
import { binsOf } from '../rules/bins.ts';
import { namesSomebody } from '../rules/union.ts';
import { RESULTS } from '../words.ts';

export type QuestionResultProps = {
  lang: Lang;
  question: Question;
  summary: Summary;
  /** The numbers of this question: values, or the totals of a table. */
  numbers: readonly number[];
  /** What was written in words of one's own, sorted, without names. */
  texts: readonly string[];
  source: string;
};

const MOST_TEXTS = 200;

function NobodyYet({ lang }: { lang: Lang }) {
  return <Muted>{say(lang, RESULTS.nobody)}</Muted>;
}

/** The finding of a question with choices: what most chose. */
function findingOf(lang: Lang, { options = [], answered }: Summary): string {
  const [first, second] = options.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0) return say(lang, RESULTS.nobody);
  const option = inWords(lang, first.label);
  if (second !== undefined && second.count === first.count) {
    return say(lang, RESULTS.tied, { option, other: inWords(lang, second.label), count: first.count });
  }
  const share = Math.round((first.count / Math.max(1, answered)) * 100);
  return say(lang, RESULTS.mostChose, { option, count: first.count, answered, share });
}

function Choices({ lang, question, summary, source }: QuestionResultProps) {
  const { options = [], answered, of } = summary;
  return (
    <BarPicture
      lang={lang}
      title={findingOf(lang, summary)}
      about={say(lang, RESULTS.answeredOf, { answered, of })}
      source={source}
      rowTitle={say(lang, RESULTS.option)}
      series={[say(lang, RESULTS.number)]}
      rows={options.map(({ key, label, count }, i) => ({
        label: question.kind === 'scale' ? scaleLabel(lang, question, key) : inWords(lang, label),
        values: [count],
        tone: i % 2 === 0 ? 2 : 1,
      }))}
    />
  );
}

function scaleLabel(lang: Lang, { scale }: Question, key: string): string {
  if (scale === undefined) return key;
  if (key === String(scale.from)) return `${key}（${inWords(lang, scale.fromWords)}）`;
  return key === String(scale.to) ? `${key}（${inWords(lang, scale.toWords)}）` : key;
}

function spreadFacts(lang: Lang, spread: Spread, words: (n: number) => string) {
  return [
    { term: say(lang, RESULTS.number), detail: say(lang, RESULTS.cases, { count: spread.count }) },
    { term: say(lang, RESULTS.smallest), detail: words(spread.min) },
    { term: say(lang, RESULTS.median), detail: words(spread.median) },
    { term: say(lang, RESULTS.largest), detail: words(spread.max) },
    { term: say(lang, RESULTS.sum), detail: words(spread.sum) },
  ];
}

/** Whether the numbers of a question are yen: its own, or those of the column that is summed. */
function isYen({ kind, columns, total }: Question): boolean {
  return kind === 'yen' || columns?.find(({ key }) => key === total)?.kind === 'yen';
}

function Numbers({ lang, question, summary, numbers, source }: QuestionResultProps) {
  const { spread, answered, of } = summary;
  if (spread === undefined) return <NobodyYet lang={lang} />;
  const words = (n: number) => (isYen(question) ? yenWords(n, lang) : n.toLocaleString('ja-JP'));
  const ends = { min: words(spread.min), median: words(spread.median), max: words(spread.max) };
  const about = say(lang, RESULTS.answeredOf, { answered, of });
  return (
    <>
      <BarPicture
        lang={lang}
        title={say(lang, RESULTS.middle, ends)}
        about={question.kind === 'table' ? `${about}　${say(lang, RESULTS.sumOfTable)}` : about}
        source={source}
        rowTitle={say(lang, RESULTS.range)}
        series={[say(lang, RESULTS.number)]}
        rows={binsOf(numbers).map(({ from, to, count }) => ({
          label:
            from === to ? words(from) : say(lang, RESULTS.rangeWords, { from: words(from), to: words(to) }),
          values: [count],
          tone: 2,
        }))}
      />
      <Facts tight facts={spreadFacts(lang, spread, words)} />
    </>
  );
}

function Texts({ lang, question, summary, texts }: QuestionResultProps) {
  const { answered, of } = summary;
  return (
    <>
      <p>{say(lang, RESULTS.answeredOf, { answered, of })}</p>
      {namesSomebody(question) && <Muted>{say(lang, RESULTS.notListed)}</Muted>}
      {texts.length > 0 && (
        <Disclosure summary={say(lang, RESULTS.texts, { count: texts.length })}>
          <ul class="written-answers">
            {texts.slice(0, MOST_TEXTS).map((text) => (
              <li class="answer-words">{text}</li>
            ))}
          </ul>
          {texts.length > MOST_TEXTS && (
            <Muted>{say(lang, RESULTS.moreTexts, { count: texts.length - MOST_TEXTS })}</Muted>
          )}
        </Disclosure>
      )}
    </>
  );
}

/** What all said to one question: a picture with its numbers, or what was written. */
export function QuestionResult(props: QuestionResultProps) {
  const { lang, summary } = props;
  const { answered, of } = summary;
  switch (summary.kind) {
    case 'one':
    case 'several':
    case 'scale':
      return <Choices {...props} />;
    case 'number':
    case 'yen':
      return <Numbers {...props} />;
    case 'table':
      return props.question.total === undefined ? (
        <p>{say(lang, RESULTS.answeredOf, { answered, of })}</p>
      ) : (
        <Numbers {...props} />
      );
    case 'file':
      return <p>{say(lang, RESULTS.filesOf, { answered })}</p>;
    case 'consent':
      return <p>{say(lang, RESULTS.agreed, { answered })}</p>;
    case 'text':
    case 'long_text':
    case 'date':
      return <Texts {...props} />;
  }
}
