import { type Lang, say } from '#kernel/words.ts';
import { DESK } from '#policy/desk/index.ts';
import { VERB_WORDS, VERBS } from '#policy/register/index.ts';
import { CheckboxGroup, TextArea } from '#ui/index.ts';
import { FATES } from '../words.ts';

type VerbFieldsProps = { lang: Lang; verbs: readonly string[]; reason: string };

/** The kinds of change, left to the texts or set by hand, and why. */
export function VerbFields({ lang, verbs, reason }: VerbFieldsProps) {
  return (
    <>
      <CheckboxGroup
        lang={lang}
        name="verbs"
        label={say(lang, FATES.verbs)}
        hint={say(lang, FATES.verbsHint)}
        options={VERBS.map((verb) => ({ value: verb, label: say(lang, VERB_WORDS[verb]) }))}
        values={verbs}
        inline
        optional
      />
      <TextArea
        lang={lang}
        name="reason"
        label={say(lang, DESK.reason)}
        hint={say(lang, FATES.reasonHint)}
        value={reason}
        rows={2}
        optional
      />
    </>
  );
}
