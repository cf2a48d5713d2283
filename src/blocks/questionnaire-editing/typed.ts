import type { Question, Section, Words } from '#blocks/questionnaire/index.ts';
import type { Sent } from '#platform/http/read-form.ts';
import { typedCondition } from './rules/condition-choices.ts';
import { optionLines, wordsLine } from './rules/option-lines.ts';

/** What stands in the fields of a page: as somebody typed it, or as it is stored. */
export type Typed = Readonly<Record<string, string>>;

/** What was sent, to be drawn again; of several values the first, ticks of a sum joined. */
export function typedFrom(sent: Sent): Typed {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((one) => typeof one === 'string')
        .join(' '),
    ]),
  );
}

export const typedWords = (name: string, words: Words | undefined): Typed => ({
  [`${name}.ja`]: words?.ja ?? '',
  [`${name}.en`]: words?.en ?? '',
  [`${name}.easy`]: words?.easy ?? '',
});

const number = (value: number | undefined): string =>
  value === undefined ? '' : value.toLocaleString('ja-JP');

function conditionFields(condition: Section['condition']): Typed {
  const { sent, number: typed } = typedCondition(condition);
  return { condition: sent, 'condition.number': typed };
}

export const typedSection = (section: Section | undefined): Typed => ({
  ...typedWords('title', section?.title),
  ...typedWords('help', section?.help),
  ...conditionFields(section?.condition),
});

function columnFields({ columns = [], total }: Partial<Question>): Typed {
  const sum = columns.findIndex(({ key }) => key === total);
  return Object.fromEntries([
    ['total', sum === -1 ? '' : String(sum)],
    ...columns.flatMap(({ label, kind, required, options = [] }, i) => [
      [`columns.${i}.label`, wordsLine(label)],
      [`columns.${i}.kind`, kind],
      [`columns.${i}.required`, required ? 'yes' : ''],
      [`columns.${i}.options`, optionLines(options)],
    ]),
  ]);
}

/** A stored question as its page shows it; of a new one only that it must be answered. */
export function typedQuestion(question: Partial<Question>): Typed {
  const { label, help, required = true, max, min, options, scale, minRows, maxRows, maxFiles } = question;
  return {
    ...typedWords('label', label),
    ...typedWords('help', help),
    required: required ? 'yes' : '',
    max: number(max),
    min: number(min),
    options: optionLines(options),
    from: String(scale?.from ?? 1),
    to: String(scale?.to ?? 5),
    fromWords: scale ? wordsLine(scale.fromWords) : '',
    toWords: scale ? wordsLine(scale.toWords) : '',
    minRows: number(minRows),
    maxRows: number(maxRows),
    maxFiles: number(maxFiles),
    prefill: question.prefill ?? '',
    ...columnFields(question),
    ...conditionFields(question.condition),
  };
}
