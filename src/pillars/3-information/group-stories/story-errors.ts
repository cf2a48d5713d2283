import { type Lang, say, type Text } from '#kernel/words.ts';
import { STORIES } from './desk-words.ts';
import { STORY_ERRORS } from './words.ts';

/** What each field is called, in the order of the forms. */
const FIELDS: Readonly<Record<string, Text>> = {
  photograph: STORIES.photograph,
  kind: STORIES.kind,
  title: STORIES.storyTitle,
  body: STORIES.body,
  happensOn: STORIES.happensOn,
  happensAt: STORIES.happensAt,
  alt: STORIES.alt,
  caption: STORIES.caption,
};

/** The sentences of the fields that could not be read, in the order of the form. */
export function errorsOf(lang: Lang, errors: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, label]) => {
      const [code = '', max = ''] = errors[name]?.[0]?.split(':') ?? [];
      if (code === '') return [];
      const text =
        code in STORY_ERRORS ? STORY_ERRORS[code as keyof typeof STORY_ERRORS] : STORY_ERRORS.choose;
      return [[name, say(lang, text, { field: say(lang, label), max })]];
    }),
  );
}
