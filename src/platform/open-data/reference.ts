import type { Text } from '#kernel/words.ts';
import { FORMS } from './catalogue.ts';
import { LICENCES, type OpenDataSet, type OpenDataType } from './open-data-set.ts';

/** What the reference page tells of one column. */
export type ReferenceColumn = {
  readonly key: string;
  readonly label: string;
  readonly type: OpenDataType;
  readonly description: Text;
  readonly example: string;
  readonly required: boolean;
  readonly values: readonly string[];
};

/** What the reference page tells of one set; the app draws it, so no script from elsewhere is needed. */
export type ReferenceSet = {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly licence: { readonly name: string; readonly url: string };
  readonly files: readonly { readonly format: string; readonly path: string; readonly encoding?: string }[];
  readonly columns: readonly ReferenceColumn[];
};

/** The sets as a page for people who write programs: addresses, columns, examples. */
export function openDataReference(sets: readonly OpenDataSet[]): ReferenceSet[] {
  return sets.map((set) => ({
    name: set.name,
    title: set.title,
    description: set.description,
    licence: { name: LICENCES[set.licence].name, url: LICENCES[set.licence].url },
    files: FORMS.map(({ format, ending, encoding }) => ({
      format,
      path: `/open-data/${set.name}${ending}`,
      encoding,
    })),
    columns: set.columns.map(({ key, label, type, description, example, required, values }) => ({
      key,
      label,
      type,
      description,
      example: String(example),
      required: required !== false,
      values: values ?? [],
    })),
  }));
}
