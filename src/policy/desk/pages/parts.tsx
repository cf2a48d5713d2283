import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { EDITION_STATE_WORDS, type Edition, VERB_WORDS, type Verb } from '#policy/register/index.ts';
import { StatusTag, type Tone } from '#ui/index.ts';

const STATE_TONES = { drafting: 'info', proposed: 'warn', adopted: 'good' } as const satisfies Record<
  Edition['state'],
  Tone
>;

/** The state of an edition as its officers call it. */
export function StateTag({ lang, state }: { lang: Lang; state: Edition['state'] }) {
  return <StatusTag tone={STATE_TONES[state]}>{say(lang, EDITION_STATE_WORDS[state].inside)}</StatusTag>;
}

/** The kinds of change of a fate in one phrase. */
export function verbsWords(lang: Lang, verbs: readonly Verb[]): string {
  return verbs.map((verb) => say(lang, VERB_WORDS[verb])).join(lang === 'en' ? ', ' : '・');
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
