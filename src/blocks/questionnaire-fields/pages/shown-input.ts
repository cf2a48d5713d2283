import type { Problem, Question, Value } from '#blocks/questionnaire/index.ts';
import { isDay } from '#kernel/japan-day.ts';
import type { Lang } from '#kernel/words.ts';

export type QuestionFieldProps = {
  lang: Lang;
  question: Question;
  /** What stands there: as it was typed when it could not be read. */
  value: Value | undefined;
  /** What is wrong with this question; nothing while it was never saved. */
  problems: readonly Problem[];
  /** What is said of a problem. */
  sentence: (problem: Problem) => string;
  /** How many rows of a table are drawn, empty ones among them. */
  rows?: number | undefined;
  /** Where a file that is there can be opened. */
  fileHref: (fileId: string) => string;
  /** What the office said of this question when it went back. */
  said?: string | undefined;
};

/** The text of a value that is one. */
export const plainText = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A day as people write it; what is no day comes back as it was typed. */
export function shownDay(lang: Lang, value: Value | undefined): string {
  const text = plainText(value);
  if (lang === 'en' || !isDay(text)) return text;
  const [year, month, day] = text.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A number as people read it; what could not be read comes back as it was typed. */
export function shownNumber(value: Value | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('ja-JP') : plainText(value);
}
