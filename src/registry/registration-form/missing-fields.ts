import type { RegistrationRules } from '#registry/registration-conditions/index.ts';
import type { ReadContent, Wrong } from './read-content.ts';
import { type Content, isEmptyRow } from './rules/content.ts';

const ALWAYS = ['kind', 'name', 'nameKana', 'summary'] as const;

/** Facts that must be there because a condition asks for them. */
function askedBy(rules: RegistrationRules): string[] {
  return [
    ...(rules.minMembers === null && rules.minCitizenShare === null ? [] : ['memberCount']),
    ...(rules.minCitizens === null && rules.minCitizenShare === null ? [] : ['citizenCount']),
    ...(rules.baseInCity ? ['address'] : []),
    ...(rules.minMonths === null ? [] : ['founded']),
  ];
}

/** What must be there before a paper is sent: who the group is, what it does, who represents it, how it is reached. */
export function missingFields(content: Content, { paper }: ReadContent, rules: RegistrationRules): Wrong {
  const missing: Record<string, string> = {};
  for (const name of [...ALWAYS, ...askedBy(rules)]) {
    if ((content.ones[name] ?? '').trim() === '') missing[name] = 'required';
  }
  if (paper.npoFields.length + paper.cityFields.length === 0) missing['npoFields'] = 'choose';
  if (!hasRow(content, 'officers', (row) => row['post'] === 'representative' && row['name'] !== ''))
    missing['officers'] = 'no_representative';
  if (!hasRow(content, 'contacts', (row) => (row['value'] ?? '').trim() !== ''))
    missing['contacts'] = 'no_contact';
  if (!rules.declarations.every((sentence) => content.lists['declared']?.includes(sentence)))
    missing['declared'] = 'declare';
  return missing;
}

function hasRow(
  content: Content,
  name: string,
  is: (row: Readonly<Record<string, string>>) => boolean,
): boolean {
  return (content.rows[name] ?? []).some((row) => !isEmptyRow(row) && is(row));
}

/** All that stands between a paper and its sending, in the order of the form. */
export function allWrong(content: Content, read: ReadContent, rules: RegistrationRules): Wrong {
  return { ...missingFields(content, read, rules), ...read.wrong };
}
