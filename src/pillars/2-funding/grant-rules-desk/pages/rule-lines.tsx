import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import {
  describeField,
  INVENTED,
  type ProgrammeRules,
  RULE_FIELD_WORDS,
  type RuleField,
  UNSET,
  unsetFields,
} from '#pillars/2-funding/grant-rules/index.ts';
import { StatusTag } from '#ui/index.ts';
import { DESK } from '../words.ts';

type Props = { lang: Lang; rules: ProgrammeRules; field: RuleField };

/** What the rules say in one part: a line each, 未設定 where nothing is decided, and whether it was made up. */
export function RuleLines({ lang, rules, field }: Props) {
  if (unsetFields(rules).includes(field)) {
    return <StatusTag tone="neutral">{say(lang, UNSET)}</StatusTag>;
  }
  const lines = describeField(lang, rules, field);
  return (
    <>
      {lines.length > 1 ? (
        <ul class="plain-list">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : (
        <span>{lines[0] ?? say(lang, DESK.nothing)}</span>
      )}{' '}
      {rules.invented.includes(field) && <StatusTag tone="warn">{say(lang, INVENTED)}</StatusTag>}
    </>
  );
}

export const fieldWords = (lang: Lang, field: RuleField) => say(lang, RULE_FIELD_WORDS[field]);
