import { type Lang, say } from '#kernel/words.ts';
import { CLASS_WORDS, type MeasureClass } from '#policy/register/index.ts';
import { ClassMark, type ClassTone } from '#ui/index.ts';

const TONES = { Ⅰ: 1, 'Ⅱ-ア': 2, 'Ⅱ-イ': 3, Ⅲ: 4 } as const satisfies Record<MeasureClass, ClassTone>;

/** The class of a measure with its letter and its word. */
export function ClassLabel({ lang, letter }: { lang: Lang; letter: MeasureClass }) {
  return <ClassMark mark={letter} word={say(lang, CLASS_WORDS[letter])} tone={TONES[letter]} />;
}
