/** What an organisation is (団体の種類). 任意団体, without a legal person, is a kind like any other. */
export const KINDS = [
  'voluntary',
  'npo',
  'general_association',
  'general_foundation',
  'public_association',
  'public_foundation',
  'neighbourhood',
  'social_welfare',
  'cooperative',
  'school',
  'company',
  'network',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that are legal persons and so hold a 法人番号; a 地縁団体 may hold one when the city has recognised it. */
const INCORPORATED: readonly Kind[] = [
  'npo',
  'general_association',
  'general_foundation',
  'public_association',
  'public_foundation',
  'social_welfare',
  'cooperative',
  'school',
  'company',
];

/** Whether an organisation of this kind has a 法人番号 by law; others may leave it empty. */
export function isIncorporated(kind: Kind): boolean {
  return INCORPORATED.includes(kind);
}
