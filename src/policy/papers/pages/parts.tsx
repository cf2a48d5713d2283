import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  CLASS_WORDS,
  CLASSES,
  EDITION_STATE_WORDS,
  type Edition,
  type MeasureClass,
} from '#policy/register/index.ts';
import { ClassMark, type ClassTone, PATHS, StatusTag } from '#ui/index.ts';
import { PAPERS } from '../words.ts';

export { editionName } from '../official-words.ts';

/** Content stays Japanese whatever the language of the page; on an English page that is said to the browser. */
export function contentLang(lang: Lang): 'ja' | undefined {
  return lang === 'en' ? 'ja' : undefined;
}

export function toneOf(cls: MeasureClass): ClassTone {
  return (CLASSES.indexOf(cls) + 1) as ClassTone;
}

export function classWords(lang: Lang, cls: MeasureClass): string {
  return say(lang, CLASS_WORDS[cls]);
}

/** The class of a measure as letter and word. */
export function Class(props: { lang: Lang; class: MeasureClass; compact?: boolean | undefined }) {
  const { lang, class: cls, compact } = props;
  return <ClassMark mark={cls} word={classWords(lang, cls)} tone={toneOf(cls)} compact={compact} />;
}

export function EditionState({ lang, edition }: { lang: Lang; edition: Pick<Edition, 'state'> }) {
  const word = say(lang, EDITION_STATE_WORDS[edition.state].outside);
  return <StatusTag tone={edition.state === 'adopted' ? 'good' : 'info'}>{word}</StatusTag>;
}

export const measureHref = (code: string) => `/policy/measures/${code}`;
export const editionHref = (number: number) => `/policy/editions/${number}`;

/** The day since which an edition holds, or on which its draft was published; the first is not always known. */
export function editionDay(lang: Lang, edition: Edition, publishedOn: string | null): string {
  if (edition.adoptedOn) return say(lang, PAPERS.inForceSince, { day: dayWords(edition.adoptedOn, lang) });
  if (edition.state === 'adopted' || publishedOn === null) return '';
  return say(lang, PAPERS.publishedOn, { day: dayWords(publishedOn, lang) });
}

/** A day without its weekday's weight: in tables and lists. */
export function Day({ lang, day }: { lang: Lang; day: string }) {
  return <time datetime={day}>{dayWords(day, lang)}</time>;
}

/** A sub-heading with its mark, where it has one. */
export function headingWords({ mark, title }: { mark: string; title: string }): string {
  return mark === '' ? title : `${mark}　${title}`;
}

/** Where a reader says that something is wrong; the office reads the address of the page with it. */
export function WrongHere({ lang, path }: { lang: Lang; path: string }) {
  return (
    <p class="wrong-here">
      <a href={`${PATHS.contact}?about=${encodeURIComponent(path)}`}>{say(lang, PAPERS.wrong)}</a>
    </p>
  );
}

/** Records may lead to our own pages or to the web; anything else is not made a link. */
export function safeHref(href: string): string | undefined {
  return /^(\/(?!\/)|https?:\/\/)/.test(href) ? href : undefined;
}
