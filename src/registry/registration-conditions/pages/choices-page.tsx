import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  fieldId,
  Notice,
  Page,
  RefusalNotice,
  Section,
} from '#ui/index.ts';
import { RULES } from '../words.ts';

export type ChoiceRow = { code: string; name: string; place: string; centre: string };
export type ChoiceList = 'areas' | 'fields';
type Props = {
  frame: Frame;
  areas: readonly ChoiceRow[];
  fields: readonly ChoiceRow[];
  /** Which of the two lists was sent, with what is wrong in it. */
  sent?: ChoiceList | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  saved?: boolean | undefined;
};

const COLUMNS = {
  areas: ['place', 'code', 'name', 'centre'],
  fields: ['place', 'code', 'name'],
} as const;
const EMPTY: ChoiceRow = { code: '', name: '', place: '', centre: '' };
/** Empty rows at the end of each list, for what is new; saving brings more. */
const SPARE = 3;

/** The areas and the city's own fields, as rows that are saved together. */
export function ChoicesPage({ frame, areas, fields, errors = {}, refusal, saved }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, RULES.choices)}
      lead={say(lang, RULES.choicesLead)}
      crumbs={[
        { label: say(lang, RULES.desk), href: '/desk' },
        { label: say(lang, RULES.registration), href: '/desk/registration' },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      {saved && <Notice lang={lang} kind="success" title={say(lang, RULES.choicesSaved)} />}
      <Section title={say(lang, RULES.areas)}>
        <List lang={lang} list="areas" rows={areas} errors={errors} />
      </Section>
      <Section title={say(lang, RULES.cityFields)}>
        <List lang={lang} list="fields" rows={fields} errors={errors} />
      </Section>
    </Page>
  );
}

type ListProps = { lang: Lang; list: ChoiceList; rows: readonly ChoiceRow[]; errors: FieldErrors };

function List({ lang, list, rows, errors }: ListProps) {
  const all = [...rows, ...Array.from({ length: SPARE }, () => EMPTY)];
  return (
    <Form action={`/desk/registration/choices/${list}`} wide>
      <div class="table-frame table-frame--cards">
        <table class="table">
          <caption class="visually-hidden">
            {say(lang, list === 'areas' ? RULES.areas : RULES.cityFields)}
          </caption>
          <thead>
            <tr>
              {COLUMNS[list].map((column) => (
                <th scope="col">{say(lang, RULES[column])}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((row, index) => (
              <tr>
                {COLUMNS[list].map((column) => (
                  <td data-label={say(lang, RULES[column])}>
                    <Cell
                      lang={lang}
                      name={`${list}.${index}.${column}`}
                      n={index + 1}
                      column={column}
                      value={row[column]}
                      errors={errors}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Actions>
        <Button kind="secondary">{say(lang, list === 'areas' ? RULES.saveAreas : RULES.saveFields)}</Button>
      </Actions>
    </Form>
  );
}

type CellProps = Pick<ListProps, 'lang' | 'errors'> & {
  name: string;
  n: number;
  column: keyof ChoiceRow;
  value: string;
};

function Cell({ lang, errors, name, n, column, value }: CellProps) {
  const error = errors[name];
  return (
    <>
      <input
        class={column === 'place' ? 'input input--number' : 'input'}
        id={fieldId(name)}
        name={name}
        value={value}
        aria-label={`${say(lang, RULES.row, { n })} ${say(lang, RULES[column])}`}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
      {error !== undefined && <p class="field__error">{error}</p>}
    </>
  );
}
