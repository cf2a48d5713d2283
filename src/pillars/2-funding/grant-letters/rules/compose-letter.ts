import { wareki } from '#kernel/japan-day.ts';
import type { LetterFacts, LetterOccasion } from './letter-facts.ts';
import { filled } from './placeholders.ts';

/** All that stands on a letter, as text; the same content gives the same paper. */
export type LetterContent = {
  readonly code: string;
  readonly dated: string;
  readonly addressee: readonly string[];
  readonly sender: readonly string[];
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
};

export type Template = { readonly title: string; readonly body: string };
export type Signature = { readonly sender: string; readonly contact: string };
/** The letter in whose place this one stands. */
export type Replaced = { readonly code: string; readonly dated: string };

const linesOf = (text: string) => text.split('\n').map((line) => line.trimEnd());
const written = (text: string) => linesOf(text).filter((line) => line !== '');

/** A letter from its template and the facts of one case. */
export function composeLetter(
  template: Template,
  signature: Signature,
  code: string,
  facts: LetterFacts,
  occasion: LetterOccasion,
  replaced?: Replaced,
): LetterContent {
  const { organisationName, representativePost, representativeName } = facts;
  const person = [representativePost, representativeName].filter((one) => one !== undefined).join('　');
  const instead =
    replaced &&
    `この通知は、${replaced.code}（${wareki(replaced.dated)}付け）に代わるものです。先の通知は効力を失います。`;
  return {
    code,
    dated: occasion.dated,
    addressee: person === '' ? [`${organisationName}　御中`] : [organisationName, `${person}　様`],
    sender: written(signature.sender),
    title: filled(template.title, facts, occasion).replaceAll('\n', ' '),
    lines: linesOf(filled(template.body, facts, occasion)),
    foot: [...(instead === undefined ? [] : [instead]), ...written(signature.contact)],
  };
}
