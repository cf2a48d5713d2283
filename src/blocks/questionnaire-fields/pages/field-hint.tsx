import type { Child } from 'hono/jsx';
import { type Column, inWords, PLAIN, type Question } from '#blocks/questionnaire/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import { FIELD } from '../words.ts';

const digits = (lang: Lang, n: number) => n.toLocaleString(lang === 'en' ? 'en-GB' : 'ja-JP');

function lengthWords(lang: Lang, { min, max }: Question, usual: number): string[] {
  const upTo = say(lang, FIELD.upTo, { max: digits(lang, max ?? usual) });
  return min === undefined || min <= 1
    ? [upTo]
    : [say(lang, FIELD.atLeast, { min: digits(lang, min) }), upTo];
}

function sizeWords(lang: Lang, { min, max }: Question): string[] {
  if (min !== undefined && max !== undefined) {
    return [say(lang, FIELD.between, { min: digits(lang, min), max: digits(lang, max) })];
  }
  if (max !== undefined) return [say(lang, FIELD.until, { max: digits(lang, max) })];
  return min === undefined || min <= 0 ? [] : [say(lang, FIELD.from, { min: digits(lang, min) })];
}

function choiceWords(lang: Lang, { min, max }: Question): string[] {
  return [
    ...(min === undefined || min <= 1 ? [] : [say(lang, FIELD.chooseMin, { min })]),
    ...(max === undefined ? [] : [say(lang, FIELD.choose, { max })]),
  ];
}

function rowWords(lang: Lang, { minRows, maxRows }: Question): string[] {
  return [
    ...(minRows === undefined || minRows <= 1 ? [] : [say(lang, FIELD.rowsMin, { min: minRows })]),
    say(lang, FIELD.rows, { max: maxRows ?? PLAIN.rows }),
  ];
}

function scaleWords(lang: Lang, { scale }: Question): string[] {
  if (scale === undefined) return [];
  const { from, to } = scale;
  const words = { fromWords: inWords(lang, scale.fromWords), toWords: inWords(lang, scale.toWords) };
  return [say(lang, FIELD.scale, { from, to, ...words })];
}

const LIMITS: Readonly<Record<Question['kind'], (lang: Lang, question: Question) => string[]>> = {
  text: (lang, question) => lengthWords(lang, question, PLAIN.text),
  long_text: (lang, question) => lengthWords(lang, question, PLAIN.longText),
  number: sizeWords,
  yen: (lang, question) => [say(lang, FIELD.yenHint), ...sizeWords(lang, question)],
  date: () => [],
  one: () => [],
  several: choiceWords,
  scale: scaleWords,
  table: rowWords,
  file: (lang, { maxFiles }) => [say(lang, FIELD.files, { max: maxFiles ?? PLAIN.files })],
  consent: () => [],
};

/** The limits of a question as they are said under its label, before anybody types. */
export function limitWords(lang: Lang, question: Question): string {
  return LIMITS[question.kind](lang, question).join(lang === 'en' ? '; ' : '・');
}

/** The help of the form, and its limits on a line of their own below it; nothing when there is neither. */
export function hintOf(lang: Lang, question: Question): Child | undefined {
  const help = question.help === undefined ? '' : inWords(lang, question.help);
  const limits = limitWords(lang, question);
  if (help === '' || limits === '') return help + limits === '' ? undefined : help + limits;
  return (
    <>
      {help}
      <br />
      {limits}
    </>
  );
}

export const optionsOf = (lang: Lang, { options = [] }: Pick<Question | Column, 'options'>) =>
  options.map(({ key, label }) => ({ value: key, label: inWords(lang, label) }));
