import { type Lang, say } from '#kernel/words.ts';
import type { ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';
import { blankNames, type Problems, type Typed } from './forms.ts';
import type { Value } from './rules/read-value.ts';
import { LIST_OF, type SectionName } from './rules/sections.ts';
import { blanksOf, rowsOf } from './typed.ts';
import { ORDER_WORDS, PAIR_WORDS, PROBLEM_WORDS } from './words.ts';

/** Empty rows at the end of a list, for what is new; saving brings more. */
const SPARE = 2;

function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return typeof value === 'number' && value >= 10_000 ? value.toLocaleString('ja-JP') : String(value);
}

/** What a section shows before anybody types. */
export function typedSection(section: SectionName, rules: ProgrammeRules): Typed {
  const blanks = blanksOf(rules);
  const typed: Record<string, string> = {};
  for (const name of blankNames(section)) typed[name] = textOf(blanks[name]);
  const list = LIST_OF[section];
  const rows = list === undefined ? undefined : rowsOf(rules, list);
  if (rows !== undefined) typed['decided'] = 'yes';
  for (const [n, row] of (rows ?? []).entries()) {
    for (const [column, value] of Object.entries(row)) typed[`${list}.${n}.${column}`] = textOf(value);
  }
  return typed;
}

/** How many rows a list shows: those that are filled, and some empty ones. */
export function rowCountOf(section: SectionName, typed: Typed): number {
  const list = LIST_OF[section];
  const filled = Object.entries(typed).flatMap(([name, value]) => {
    const match = name.endsWith('.ja') && value.trim() !== '' ? /^(\w+)\.(\d+)\.ja$/.exec(name) : null;
    return match?.[1] === list ? [Number(match?.[2])] : [];
  });
  return Math.max(-1, ...filled) + 1 + SPARE;
}

function problemWords(lang: Lang, name: string, { spec, problem }: Problems[string]): string {
  const field = say(lang, spec.label);
  if (problem !== 'pair') {
    return say(lang, PROBLEM_WORDS[problem], { field, least: spec.least ?? 0, most: spec.most ?? 1000 });
  }
  const own = name in PAIR_WORDS ? PAIR_WORDS[name as keyof typeof PAIR_WORDS] : undefined;
  return say(lang, own ?? ORDER_WORDS, { field });
}

/** The sentence at each field that could not be read. */
export function sentencesOf(lang: Lang, problems: Problems): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([name, found]) => [name, problemWords(lang, name, found)]),
  );
}
