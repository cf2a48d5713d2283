import { COLUMN_KINDS, KIND_WORDS, MOST, PLAIN, type QuestionKind } from '#blocks/questionnaire/index.ts';
import { say, type Text } from '#kernel/words.ts';
import { fieldId, NumberField, SelectField, TextArea, TextField } from '#ui/index.ts';
import { FORM } from '../form-words.ts';
import type { FormFieldsProps } from './form-fields.tsx';

type LimitProps = FormFieldsProps & {
  name: string;
  label: Text;
  hint?: string | undefined;
  unit?: string | undefined;
};

function LimitField({ lang, typed, errors, name, label, hint, unit }: LimitProps) {
  return (
    <NumberField
      lang={lang}
      name={name}
      label={say(lang, label)}
      hint={hint ?? say(lang, FORM.limitHint)}
      optional
      value={typed[name]}
      error={errors[name]}
      unit={unit}
      width="medium"
    />
  );
}

function LengthField(props: FormFieldsProps & { most: number; plain: number }) {
  const { lang, most, plain } = props;
  const hint = say(lang, FORM.maxTextHint, { most: most.toLocaleString(), plain: plain.toLocaleString() });
  return <LimitField {...props} name="max" label={FORM.maxText} hint={hint} />;
}

function SizeFields(props: FormFieldsProps & { unit?: string }) {
  return (
    <>
      <LimitField {...props} name="min" label={FORM.min} />
      <LimitField {...props} name="max" label={FORM.max} />
    </>
  );
}

function OptionsField({ lang, typed, errors }: FormFieldsProps) {
  return (
    <TextArea
      lang={lang}
      name="options"
      label={say(lang, FORM.options)}
      hint={say(lang, FORM.optionsHint)}
      rows={7}
      value={typed['options']}
      error={errors['options']}
    />
  );
}

function ScaleFields({ lang, typed, errors }: FormFieldsProps) {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ value: String(from + i), label: String(from + i) }));
  const select = (name: 'from' | 'to', label: Text, options: ReturnType<typeof numbers>) => (
    <SelectField
      lang={lang}
      name={name}
      label={say(lang, label)}
      options={options}
      value={typed[name]}
      error={errors[name]}
      noEmpty
    />
  );
  const words = (name: 'fromWords' | 'toWords', label: Text) => (
    <TextField
      lang={lang}
      name={name}
      label={say(lang, label)}
      hint={say(lang, FORM.scaleHint)}
      value={typed[name]}
      error={errors[name]}
    />
  );
  return (
    <>
      {select('from', FORM.scaleFrom, numbers(0, 1))}
      {words('fromWords', FORM.scaleFromWords)}
      {select('to', FORM.scaleTo, numbers(2, 10))}
      {words('toWords', FORM.scaleToWords)}
    </>
  );
}

type CellProps = FormFieldsProps & { place: number };

function NameCell({ lang, typed, errors, place }: CellProps) {
  const name = `columns.${place}.label`;
  const error = errors[name];
  return (
    <>
      <input
        class="input"
        type="text"
        id={fieldId(name)}
        name={name}
        value={typed[name] ?? ''}
        aria-label={`${say(lang, FORM.columnRow, { n: place + 1 })} ${say(lang, FORM.columnName)}`}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
      {error !== undefined && <p class="field__error">{error}</p>}
    </>
  );
}

function OptionsCell({ lang, typed, errors, place }: CellProps) {
  const name = `columns.${place}.options`;
  const error = errors[name];
  return (
    <>
      <textarea
        class="input input--area"
        id={fieldId(name)}
        name={name}
        rows={2}
        aria-label={`${say(lang, FORM.columnRow, { n: place + 1 })} ${say(lang, FORM.columnOptions)}`}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        {typed[name] ?? ''}
      </textarea>
      {error !== undefined && <p class="field__error">{error}</p>}
    </>
  );
}

function KindCell({ lang, typed, place }: CellProps) {
  const name = `columns.${place}.kind`;
  return (
    <select
      class="input input--select"
      id={fieldId(name)}
      name={name}
      aria-label={`${say(lang, FORM.columnRow, { n: place + 1 })} ${say(lang, FORM.columnKind)}`}
    >
      {COLUMN_KINDS.map((kind) => (
        <option value={kind} selected={typed[name] === kind}>
          {say(lang, KIND_WORDS[kind])}
        </option>
      ))}
    </select>
  );
}

type TickProps = { name: string; value: string; label: string; checked: boolean; id?: string | undefined };

function TickCell({ name, value, label, checked, id }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" id={id} name={name} value={value} checked={checked} aria-label={label} />
    </label>
  );
}

const COLUMN_HEADS = [
  FORM.columnName,
  FORM.columnKind,
  FORM.columnRequired,
  FORM.columnTotal,
  FORM.columnOptions,
] as const;

function ColumnRow(props: CellProps) {
  const { lang, typed, place } = props;
  const [nameHead, kindHead, requiredHead, totalHead, optionsHead] = COLUMN_HEADS.map((head) =>
    say(lang, head),
  );
  const row = say(lang, FORM.columnRow, { n: place + 1 });
  const isSummed = (typed['total'] ?? '').split(' ').includes(String(place));
  return (
    <tr>
      <td data-label={`${row} ${nameHead}`}>
        <NameCell {...props} />
      </td>
      <td data-label={kindHead}>
        <KindCell {...props} />
      </td>
      <td data-label={requiredHead}>
        <TickCell
          name={`columns.${place}.required`}
          value="yes"
          label={`${row} ${requiredHead}`}
          checked={typed[`columns.${place}.required`] === 'yes'}
        />
      </td>
      <td data-label={totalHead}>
        <TickCell
          id={place === 0 ? fieldId('total') : undefined}
          name="total"
          value={String(place)}
          label={`${row} ${totalHead}`}
          checked={isSummed}
        />
      </td>
      <td data-label={optionsHead}>
        <OptionsCell {...props} />
      </td>
    </tr>
  );
}

/** The columns of a table as rows: as many as there are, and some more to write into. */
function ColumnFields(props: FormFieldsProps) {
  const { lang, typed, errors } = props;
  const places = Array.from({ length: MOST.columns }, (_, place) => place);
  const used = places.filter((place) => (typed[`columns.${place}.label`] ?? '') !== '').length;
  return (
    <fieldset class="field field--wide">
      <legend class="field__label">{say(lang, FORM.columns)}</legend>
      <p class="field__hint">{say(lang, FORM.columnsHint)}</p>
      {errors['total'] !== undefined && <p class="field__error">{errors['total']}</p>}
      <div class="table-frame table-frame--cards">
        <table class="table">
          <caption class="visually-hidden">{say(lang, FORM.columns)}</caption>
          <thead>
            <tr>
              {COLUMN_HEADS.map((head) => (
                <th scope="col">{say(lang, head)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.slice(0, Math.max(3, used + 2)).map((place) => (
              <ColumnRow {...props} place={place} />
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

function TableFields(props: FormFieldsProps) {
  const hint = say(props.lang, FORM.rowsHint, { plain: PLAIN.rows });
  return (
    <>
      <ColumnFields {...props} />
      <LimitField {...props} name="minRows" label={FORM.minRows} />
      <LimitField {...props} name="maxRows" label={FORM.maxRows} hint={hint} />
    </>
  );
}

/** What a kind of question asks beside its words. */
export function KindFields({ kind, ...props }: FormFieldsProps & { kind: QuestionKind }) {
  const files = { most: MOST.files, plain: PLAIN.files };
  switch (kind) {
    case 'text':
      return <LengthField {...props} most={MOST.shortText} plain={PLAIN.text} />;
    case 'long_text':
      return <LengthField {...props} most={MOST.longText} plain={PLAIN.longText} />;
    case 'number':
      return <SizeFields {...props} />;
    case 'yen':
      return <SizeFields {...props} unit="円" />;
    case 'one':
      return <OptionsField {...props} />;
    case 'several':
      return (
        <>
          <OptionsField {...props} />
          <LimitField {...props} name="min" label={FORM.minChoices} />
          <LimitField {...props} name="max" label={FORM.maxChoices} />
        </>
      );
    case 'scale':
      return <ScaleFields {...props} />;
    case 'table':
      return <TableFields {...props} />;
    case 'file':
      return (
        <LimitField
          {...props}
          name="maxFiles"
          label={FORM.maxFiles}
          hint={say(props.lang, FORM.maxFilesHint, files)}
        />
      );
    case 'date':
    case 'consent':
      return null;
  }
}
