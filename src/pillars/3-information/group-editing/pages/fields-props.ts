import type { Lang } from '#kernel/words.ts';
import type { Sent } from '#platform/http/read-form.ts';
import type { Area, CityField } from '#registry/organisations/index.ts';
import type { FieldErrors } from '#ui/index.ts';

/** What the fields of a section take. */
export type FieldsProps = {
  lang: Lang;
  sent: Sent;
  errors: FieldErrors;
  areas: readonly Area[];
  cityFields: readonly CityField[];
};

/** All that was ticked under a name. */
export function listOf(sent: Sent, name: string): string[] {
  return [sent[name] ?? []].flat().filter((one) => typeof one === 'string');
}
