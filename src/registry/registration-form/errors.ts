import { type Lang, say } from '#kernel/words.ts';
import { factErrorText } from '#registry/organisations/index.ts';
import type { Wrong } from './read-content.ts';
import { pageOf, REMARKABLE } from './rules/content.ts';
import { labelOf } from './shown-values.ts';
import { FORM, FORM_ERRORS } from './words.ts';

/** A word of the centre about one field of a paper that came back. */
export type RemarkWords = { readonly field: string; readonly words: string };

/** What is wrong at a field, as a sentence; of repeated rows it says which one. */
export function errorText(lang: Lang, field: string, code: string): string {
  if (code in FORM_ERRORS) return say(lang, FORM_ERRORS[code as keyof typeof FORM_ERRORS]);
  const [list = '', index, column] = field.split('.');
  if (index === undefined || column === undefined) return factErrorText(lang, list, code);
  const row = `${labelOf(lang, list)} ${say(lang, FORM.row, { n: Number(index) + 1 })}`;
  return factErrorText(lang, `${row}「${rowLabel(lang, list, column)}」`, code);
}

/** The label of a column of a repeated row; an officer's or a former name is not the group's name. */
export function rowLabel(lang: Lang, list: string, column: string): string {
  if (column === 'name') return say(lang, list === 'formerNames' ? FORM.formerName : FORM.personName);
  if (column === 'nameKana') return say(lang, FORM.kana);
  if (column === 'kind') return say(lang, FORM.contactKind);
  return labelOf(lang, column);
}

/** Sentences for every field: what is wrong with it, and what the centre has said of it; in the order of the form. */
export function sentencesFor(
  lang: Lang,
  wrong: Wrong,
  remarks: readonly RemarkWords[],
): Record<string, string> {
  const said = new Map<string, string[]>();
  const note = (field: string, words: string) => said.set(field, [...(said.get(field) ?? []), words]);
  for (const { field, words } of remarks) note(field, say(lang, FORM.remark, { words }));
  for (const [field, code] of Object.entries(wrong)) note(field, errorText(lang, field, code));
  const place = (field: string) => REMARKABLE.indexOf(field.split('.')[0] ?? '');
  return Object.fromEntries(
    [...said].toSorted(([a], [b]) => place(a) - place(b)).map(([field, words]) => [field, words.join('　')]),
  );
}

/** Only what concerns one page. */
export function onPage<T>(page: string, byField: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(byField).filter(([field]) => pageOf(field) === page));
}
