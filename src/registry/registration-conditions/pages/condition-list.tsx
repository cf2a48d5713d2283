import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { KIND_WORDS, type Kind } from '#registry/organisations/index.ts';
import { PAPER_WORDS, type PaperKind } from '#registry/passport/index.ts';
import { StatusTag } from '#ui/index.ts';
import type { Condition } from '../rules/check-conditions.ts';
import type { ConditionName, RegistrationRules, Round } from '../rules/registration-rules.ts';
import { BASIS_WORDS, CONDITION_WORDS, OUTCOME_WORDS } from '../words.ts';

const TONES = { met: 'good', not_met: 'bad', look: 'warn' } as const;

const comma = (lang: Lang) => (lang === 'en' ? ', ' : '、');
const kindsIn = (lang: Lang, kinds: readonly string[]) =>
  kinds.map((kind) => say(lang, KIND_WORDS[kind as Kind])).join(comma(lang));
/** Names of papers of the passport in one line. */
export const papersIn = (lang: Lang, papers: readonly string[]) =>
  papers.map((paper) => say(lang, PAPER_WORDS[paper as PaperKind])).join(comma(lang));

function sentenceOf(lang: Lang, name: ConditionName, n: number | string, list: string): string {
  return say(lang, CONDITION_WORDS[name], { n, list });
}

/** The conditions in force, as sentences in the order in which they are asked; the last says until when one is registered. */
export function ruleSentences(lang: Lang, rules: RegistrationRules, round: Round): string[] {
  const { grounds } = rules;
  const numbers: [ConditionName, number | null][] = [
    ['members', rules.minMembers],
    ['citizens', rules.minCitizens],
    ['citizen_share', rules.minCitizenShare],
    ['months', rules.minMonths],
  ];
  const lists: [ConditionName, readonly string[], string][] = [
    ['kind', rules.kinds, kindsIn(lang, rules.kinds)],
    ['papers', rules.papers[round], papersIn(lang, rules.papers[round])],
    ['declarations', rules.declarations, rules.declarations.join(' ／ ')],
  ];
  const said = [
    ...lists.slice(0, 1).flatMap(([name, values, list]) => (values.length > 0 ? [{ name, n: 0, list }] : [])),
    ...numbers.flatMap(([name, n]) => (n === null ? [] : [{ name, n, list: '' }])),
    ...(rules.baseInCity ? [{ name: 'base' as const, n: 0, list: '' }] : []),
    ...lists.slice(1).flatMap(([name, values, list]) => (values.length > 0 ? [{ name, n: 0, list }] : [])),
  ];
  return said.map(({ name, n, list }) => {
    const ground = grounds[name];
    return `${sentenceOf(lang, name, n, list)}${ground === undefined ? '' : `（${ground}）`}`;
  });
}

function foundWords(lang: Lang, { condition, found }: Condition): string {
  if (found === '') return '';
  if (condition === 'kind') return kindsIn(lang, [found]);
  if (condition === 'papers') return papersIn(lang, found.split(' '));
  return condition === 'months' ? dayWords(found, lang) : found;
}

function sentence(lang: Lang, { condition, needed }: Condition): string {
  if (condition === 'kind') return sentenceOf(lang, condition, 0, kindsIn(lang, needed.split(' ')));
  if (condition === 'papers') return sentenceOf(lang, condition, 0, papersIn(lang, needed.split(' ')));
  return sentenceOf(lang, condition, needed, needed);
}

type Props = { lang: Lang; conditions: readonly Condition[]; version: string };

/** Each condition with its outcome, what was found, and where it is written down. */
export function ConditionList({ lang, conditions, version }: Props) {
  return (
    <ul class="condition-list">
      {conditions.map((condition) => {
        const found = foundWords(lang, condition);
        return (
          <li>
            <StatusTag tone={TONES[condition.outcome]}>
              {say(lang, OUTCOME_WORDS[condition.outcome])}
            </StatusTag>
            <p>{sentence(lang, condition)}</p>
            <p class="muted">
              {found === '' ? '' : `${found}（${say(lang, BASIS_WORDS[condition.basis])}）　`}
              {condition.ground === '' ? version : `${condition.ground}　${version}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
