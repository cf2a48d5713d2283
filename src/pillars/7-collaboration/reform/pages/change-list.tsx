import { type Lang, say } from '#kernel/words.ts';
import { CHANGE_WORDS } from '../change-words.ts';
import { CHANGE_KINDS } from '../forms.ts';
import { type Changes, changedNames } from '../rules/changes.ts';
import { REFORM } from '../words.ts';

function sentence(lang: Lang, name: keyof Changes, changes: Changes): string {
  const value = changes[name];
  if (name === 'fundedBy') return say(lang, value === 'fund' ? REFORM.payerFund : REFORM.payerGeneral);
  const words = say(lang, CHANGE_WORDS[name]);
  if (!(name in CHANGE_KINDS) || typeof value !== 'number') return words;
  return words.replace(
    ' [] ',
    lang === 'easy' ? ` ${value.toLocaleString('ja-JP')}` : value.toLocaleString('ja-JP'),
  );
}

/** What a trial changes, a sentence each. */
export function ChangeList({ lang, changes }: { lang: Lang; changes: Changes }) {
  return (
    <ul class="plain-list">
      {changedNames(changes).map((name) => (
        <li>{sentence(lang, name, changes)}</li>
      ))}
    </ul>
  );
}
