import { parseDay } from '#kernel/parse-day.ts';
import type { Text } from '#kernel/words.ts';
import { readYen } from '#kernel/yen.ts';

/** How one value of a rule is written in its field. */
export type Spec = {
  readonly kind: 'text' | 'long' | 'number' | 'yen' | 'day' | 'choice' | 'tick';
  readonly label: Text;
  readonly hint?: Text;
  readonly options?: Readonly<Record<string, Text>>;
  readonly least?: number;
  readonly most?: number;
  readonly isRequired?: boolean;
};
export type Value = string | number | boolean | null;
export type ValueProblem = 'missing' | 'number' | 'yen' | 'day' | 'choose' | 'too_long' | 'pair';
export type ReadValue = { readonly value: Value } | { readonly problem: ValueProblem };

const LONGEST = { text: 200, long: 1000 } as const;

function readNumber(spec: Spec, text: string): ReadValue {
  const figures = text.normalize('NFKC').replace(/[,\s、，]/g, '');
  if (!/^\d{1,7}$/.test(figures)) return { problem: 'number' };
  const value = Number(figures);
  return value < (spec.least ?? 0) || value > (spec.most ?? 1000) ? { problem: 'number' } : { value };
}

function readAmount(text: string): ReadValue {
  const read = readYen(text);
  return 'yen' in read ? { value: read.yen } : { problem: 'yen' };
}

function readFilled(spec: Spec, text: string): ReadValue {
  switch (spec.kind) {
    case 'number':
      return readNumber(spec, text);
    case 'yen':
      return readAmount(text);
    case 'day': {
      const day = parseDay(text);
      return day === undefined ? { problem: 'day' } : { value: day };
    }
    case 'choice':
      return Object.hasOwn(spec.options ?? {}, text) ? { value: text } : { problem: 'choose' };
    case 'tick':
      return { value: text === 'yes' };
    default:
      return text.length > LONGEST[spec.kind] ? { problem: 'too_long' } : { value: text };
  }
}

/** The value of one field as it was sent; an empty one is not decided (null). */
export function readValue(spec: Spec, sent: string): ReadValue {
  const text = sent.trim();
  if (text !== '') return readFilled(spec, text);
  if (spec.isRequired) return { problem: spec.kind === 'choice' ? 'choose' : 'missing' };
  return { value: spec.kind === 'tick' ? false : null };
}
