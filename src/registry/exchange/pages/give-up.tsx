import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { ConfirmForm, Disclosure } from '#ui/index.ts';
import { EXCHANGE_WORDS as WORDS } from '../words.ts';

/** The way out while nothing is written, kept apart from the step that goes on. */
export function GiveUp({ frame: { lang }, at }: { frame: Frame; at: string }) {
  return (
    <Disclosure summary={say(lang, WORDS.abandon)}>
      <ConfirmForm
        lang={lang}
        action={`${at}/abandon`}
        label={say(lang, WORDS.abandon)}
        sentence={say(lang, WORDS.abandonSentence)}
        kind="secondary"
      />
    </Disclosure>
  );
}
