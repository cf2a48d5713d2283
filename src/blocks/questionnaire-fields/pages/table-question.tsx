import {
  type Column,
  fieldName,
  inWords,
  PLAIN,
  type Problem,
  rowsOf,
  type TableRow,
  totalOf,
} from '#blocks/questionnaire/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { Button, type FieldProps, fieldId, Icon } from '#ui/index.ts';
import { FIELD } from '../words.ts';
import { optionsOf } from './field-hint.tsx';
import { type QuestionFieldProps, shownDay, shownNumber } from './shown-input.ts';

/** Empty rows that stand below what was written. */
const SPARE_ROWS = 2;
/** How many rows the button adds. */
export const MORE_ROWS = 3;

/** How many rows are drawn: what is written, what must be there, two to write into, or as many as were asked for. */
export function rowsDrawn(written: number, minRows = 0, maxRows: number = PLAIN.rows, asked = 0): number {
  return Math.max(written, Math.min(maxRows, Math.max(written + SPARE_ROWS, minRows, asked)));
}

type CellProps = {
  lang: Lang;
  name: string;
  column: Column;
  label: string;
  value: string | number | undefined;
  error: string | undefined;
};

function CellField({ lang, name, column, label, value, error }: CellProps) {
  const id = fieldId(name);
  const said = {
    id,
    name,
    'aria-label': label,
    'aria-describedby': error === undefined ? undefined : `${id}-error`,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
  };
  if (column.kind === 'one') {
    return (
      <select class="input input--select" {...said}>
        <option value="" />
        {optionsOf(lang, column).map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const isNumber = column.kind === 'number' || column.kind === 'yen';
  return (
    <input
      class={isNumber ? 'input input--number' : 'input'}
      type="text"
      inputmode={isNumber ? 'numeric' : undefined}
      autocomplete="off"
      value={column.kind === 'date' ? shownDay(lang, value) : shownNumber(value)}
      {...said}
    />
  );
}

function cellError({ sentence, problems }: TableProps, row: number, column: Column) {
  const found = problems.find((problem) => problem.row === row && problem.column === column.key);
  return found === undefined ? undefined : sentence(found);
}

type TableProps = QuestionFieldProps & { field: FieldProps };

function Row({ props, row, index }: { props: TableProps; row: TableRow; index: number }) {
  const { lang, question } = props;
  const where = say(lang, FIELD.row, { n: index + 1 });
  return (
    <tr>
      {(question.columns ?? []).map((column) => {
        const label = inWords(lang, column.label);
        const name = fieldName(question.key, index, column.key);
        const error = cellError(props, index, column);
        return (
          <td data-label={label} class={error === undefined ? undefined : 'cell--invalid'}>
            <CellField
              {...{ lang, name, column, error }}
              label={`${where} ${label}`}
              value={row[column.key]}
            />
            {error !== undefined && (
              <p class="field__error" id={`${fieldId(name)}-error`}>
                <Icon name="error" />
                <span>{error}</span>
              </p>
            )}
          </td>
        );
      })}
      <td class="cell--actions">
        <Button kind="plain" small name="do" value={`remove:${question.key}:${index}`}>
          {say(lang, FIELD.removeRow)}
          <span class="visually-hidden">{where}</span>
        </Button>
      </td>
    </tr>
  );
}

function Total({
  lang,
  question,
  rows,
}: {
  lang: Lang;
  question: TableProps['question'];
  rows: readonly TableRow[];
}) {
  const column = question.columns?.find(({ key }) => key === question.total);
  if (column === undefined) return null;
  const sum = totalOf(rows, column.key);
  return (
    <p class="answer-total">
      <span>
        {say(lang, FIELD.total)}（{inWords(lang, column.label)}）
      </span>
      <strong>{column.kind === 'yen' ? yenWords(sum, lang) : sum.toLocaleString('ja-JP')}</strong>
      <span class="muted">{say(lang, FIELD.totalHint)}</span>
    </p>
  );
}

/** A table of rows: what is written and some empty ones; more or fewer by buttons that send the form. */
export function TableQuestion(props: TableProps) {
  const { lang, question, value, problems, field } = props;
  const rows = rowsOf({ [question.key]: value ?? [] }, question.key);
  const most = question.maxRows ?? PLAIN.rows;
  const count = rowsDrawn(rows.length, question.minRows, most, props.rows);
  const whole = problems.some((problem: Problem) => problem.row === undefined);
  const id = fieldId(question.key);
  return (
    <fieldset class={whole ? 'field field--wide field--invalid' : 'field field--wide'} id={id} tabindex={-1}>
      <legend class="field__label">
        {field.label}
        {field.optional && <span class="field__optional">{say(lang, OPTIONAL)}</span>}
      </legend>
      {field.hint !== undefined && <p class="field__hint">{field.hint}</p>}
      {field.error !== undefined && (
        <p class="field__error">
          <Icon name="error" />
          <span>{field.error}</span>
        </p>
      )}
      <div class="table-frame table-frame--cards answer-table">
        <table class="table">
          <caption class="visually-hidden">{field.label}</caption>
          <thead>
            <tr>
              {(question.columns ?? []).map((column) => (
                <th scope="col">
                  {inWords(lang, column.label)}
                  {!column.required && <span class="field__optional">{say(lang, OPTIONAL)}</span>}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">{say(lang, FIELD.removeRow)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_none, index) => (
              <Row props={props} row={rows[index] ?? {}} index={index} />
            ))}
          </tbody>
        </table>
      </div>
      <Total lang={lang} question={question} rows={rows} />
      {count < most && (
        <p>
          <Button kind="secondary" small name="do" value={`add:${question.key}:${count}`}>
            {say(lang, FIELD.addRow)}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

const OPTIONAL = { ja: '任意', en: 'optional', easy: '書（か）かなくても いいです' } as const;
