import { type Mapping, NUMBERED_FIELD, SYNONYMS, TARGETS, type Target } from './targets.ts';

type Column = { readonly index: number; readonly key: string };

/**
 * Which column is probably which, by its heading; each column serves once, and the surer name wins. `remembered` says
 * what somebody chose before for a file with the same headings.
 */
export function guessMapping(
  columns: readonly Column[],
  keyOf: (heading: string) => string,
  remembered?: Readonly<Record<string, readonly string[]>> | undefined,
): Mapping {
  const mapping: Partial<Record<Target, number[]>> = {};
  const taken = new Set<number>();
  const byKeys = (keys: readonly string[]) =>
    keys.flatMap((key) => columns.find((one) => one.key === key && !taken.has(one.index))?.index ?? []);
  for (const target of TARGETS) {
    const found = remembered
      ? byKeys(remembered[target] ?? [])
      : byKeys(SYNONYMS[target].map(keyOf)).slice(0, 1);
    for (const index of found) taken.add(index);
    if (found.length > 0) mapping[target] = found;
  }
  const numbered = columns.filter(({ key, index }) => NUMBERED_FIELD.test(key) && !taken.has(index));
  if (remembered || numbered.length === 0) return mapping;
  return { ...mapping, npoFields: numbered.map(({ index }) => index) };
}

/** The headings that a mapping names, to be remembered for the next file of this kind. */
export function headingsOf(mapping: Mapping, columns: readonly Column[]): Record<string, string[]> {
  const named = Object.entries(mapping).map(([target, indexes]) => [
    target,
    (indexes ?? []).flatMap((index) => columns[index]?.key ?? []),
  ]);
  return Object.fromEntries(named);
}
