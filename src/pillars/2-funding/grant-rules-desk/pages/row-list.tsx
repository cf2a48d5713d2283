import { type Lang, say } from '#kernel/words.ts';
import { Disclosure, type FieldErrors, FieldGroup, HiddenField } from '#ui/index.ts';
import type { Typed } from '../forms.ts';
import { ROWS } from '../rows.ts';
import type { ListName } from '../rules/sections.ts';
import { DESK, LIST_WORDS } from '../words.ts';
import { SpecField } from './spec-field.tsx';

type Props = { lang: Lang; list: ListName; count: number; typed: Typed; errors: FieldErrors };
/** Columns that few rows need, folded away until they hold something wrong. */
const FOLDED: readonly string[] = [
  'thisCourse',
  'remedyBy',
  'remedyJa',
  'noteJa',
  'note',
  'unit',
  'minimum',
  'en',
  'easy',
];

/** The rows of a list, each a group of fields; the empty ones at the end are for what is new. */
export function RowList({ lang, list, count, typed, errors }: Props) {
  const name = say(lang, LIST_WORDS[list]);
  return (
    <>
      {Array.from({ length: count }, (_, n) => {
        const isNew = (typed[`${list}.${n}.ja`] ?? '') === '';
        const title = isNew
          ? say(lang, DESK.newRow, { list: name })
          : say(lang, DESK.row, { list: name, n: n + 1 });
        return (
          <FieldGroup title={title} hint={isNew ? undefined : say(lang, DESK.rowHint)}>
            <HiddenField name={`${list}.${n}.key`} value={typed[`${list}.${n}.key`] ?? ''} />
            <Columns lang={lang} list={list} n={n} typed={typed} errors={errors} isFolded={false} />
            <Disclosure
              summary={say(lang, DESK.details)}
              open={FOLDED.some((column) => errors[`${list}.${n}.${column}`] !== undefined)}
            >
              <Columns lang={lang} list={list} n={n} typed={typed} errors={errors} isFolded />
            </Disclosure>
          </FieldGroup>
        );
      })}
    </>
  );
}

type ColumnProps = Omit<Props, 'count'> & { n: number; isFolded: boolean };

function Columns({ lang, list, n, typed, errors, isFolded }: ColumnProps) {
  return (
    <>
      {Object.entries(ROWS[list])
        .filter(([column]) => FOLDED.includes(column) === isFolded)
        .map(([column, spec]) => {
          const name = `${list}.${n}.${column}`;
          return (
            <SpecField lang={lang} name={name} spec={spec} value={typed[name] ?? ''} error={errors[name]} />
          );
        })}
    </>
  );
}
