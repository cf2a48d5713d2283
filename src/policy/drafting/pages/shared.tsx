import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { CLASS_WORDS, CLASSES, type MeasureClass, VERB_WORDS, type Verb } from '#policy/register/index.ts';
import { ButtonLink, ClassMark, type ClassTone, type Crumb, Notice, Page, RefusalNotice } from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { FIELD_WORDS } from '../field-words.ts';
import { DESK_PATHS } from '../paths.ts';
import { REFUSAL_WORDS, type RefusalCode } from '../words.ts';

/** What each page of the drafting desk is handed beside its own things. */
export type PageGiven = {
  frame: Frame;
  /** What was just done, said once. */
  done?: Text | undefined;
  /** Why what was tried cannot be done. */
  refusal?: RefusalCode | undefined;
};

/** Field name to the keys of what is wrong with it, as the form was read. */
export type Wrong = Readonly<Record<string, readonly string[] | undefined>>;

function isFieldWord(key: string): key is keyof typeof FIELD_WORDS {
  return Object.hasOwn(FIELD_WORDS, key);
}

/** The sentences of what is wrong, by field. */
export function sentencesOf(lang: Lang, wrong: Wrong): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(wrong).map(([name, [key = 'choice'] = []]) => [
      name,
      say(lang, FIELD_WORDS[isFieldWord(key) ? key : 'choice']),
    ]),
  );
}

const TONES = { Ⅰ: 1, 'Ⅱ-ア': 2, 'Ⅱ-イ': 3, Ⅲ: 4 } as const satisfies Record<MeasureClass, ClassTone>;

export function ClassLabel({ lang, letter }: { lang: Lang; letter: MeasureClass }) {
  return <ClassMark mark={letter} word={say(lang, CLASS_WORDS[letter])} tone={TONES[letter]} />;
}

/** The classes to choose from, each with its letter and its word. */
export function classOptions(lang: Lang) {
  return CLASSES.map((letter) => ({ value: letter, label: `${letter} ${say(lang, CLASS_WORDS[letter])}` }));
}

export function verbsWords(lang: Lang, verbs: readonly Verb[]): string {
  return verbs.map((verb) => say(lang, VERB_WORDS[verb])).join(lang === 'en' ? ', ' : '・');
}

/** The pages above: my desk, the drafting home, and what comes between. */
export function crumbsTo(lang: Lang, ...between: Crumb[]): Crumb[] {
  return [
    { label: say(lang, DESK.desk), href: '/desk' },
    { label: say(lang, DESK.home), href: DESK_PATHS.home },
    ...between,
  ];
}

export function editionCrumb(edition: { number: number; name: string }): Crumb {
  return { label: edition.name, href: DESK_PATHS.edition(edition.number) };
}

export function measureCrumb(measure: { id: string; code: string; title: string }): Crumb {
  return { label: `${measure.code} ${measure.title}`, href: DESK_PATHS.measure(measure.id) };
}

/** What was just done, or why it could not be. */
export function Outcome({ frame, done, refusal }: PageGiven) {
  const { lang, city } = frame;
  return (
    <>
      {refusal !== undefined && (
        <RefusalNotice
          lang={lang}
          reason={say(lang, REFUSAL_WORDS[refusal])}
          ask={refusal === 'permit.wrong_role' ? city.office : undefined}
        />
      )}
      {done !== undefined && <Notice lang={lang} kind="success" title={say(lang, done)} />}
    </>
  );
}

/** A no that has no page of its own. */
export function RefusedPage({ frame, refusal, back }: { frame: Frame; refusal: RefusalCode; back: string }) {
  const { lang } = frame;
  const title = refusal === 'permit.wrong_role' ? DESK.forbiddenTitle : DESK.refusedTitle;
  return (
    <Page frame={frame} title={say(lang, title)} noindex>
      <Outcome frame={frame} refusal={refusal} />
      <p class="actions">
        <ButtonLink href={back} kind="secondary">
          {say(lang, DESK.back)}
        </ButtonLink>
      </p>
    </Page>
  );
}

/** Text with its line breaks, as it was typed. */
export function Lines({ text }: { text: string }): Child {
  const lines = text.split('\n');
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}
