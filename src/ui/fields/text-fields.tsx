import { say } from '#kernel/words.ts';
import { UI } from '../words.ts';
import { type FieldProps, FieldShell, fieldAria, fieldId } from './field.tsx';

export type FieldWidth = 'short' | 'medium' | 'full';

type TextFieldProps = FieldProps & {
  value?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel' | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
  maxlength?: number | undefined;
  width?: FieldWidth | undefined;
  /** Words that the browser offers while one types; others may be typed all the same. */
  suggestions?: readonly string[] | undefined;
};

/** One line of words. */
export function TextField(props: TextFieldProps) {
  const { suggestions = [] } = props;
  const listId = `${fieldId(props.name, props.apart)}-list`;
  return (
    <FieldShell {...props}>
      <input
        class={`input input--${props.width ?? 'full'}`}
        id={fieldId(props.name, props.apart)}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        list={suggestions.length === 0 ? undefined : listId}
        {...fieldAria(props)}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((word) => (
            <option value={word} />
          ))}
        </datalist>
      )}
    </FieldShell>
  );
}

type TextAreaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  maxlength?: number | undefined;
};

/** Several lines of words. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldShell {...props}>
      <textarea
        class="input input--full input--area"
        id={fieldId(props.name, props.apart)}
        name={props.name}
        rows={props.rows ?? 5}
        maxlength={props.maxlength}
        {...fieldAria(props)}
      >
        {props.value ?? ''}
      </textarea>
    </FieldShell>
  );
}

type NumberFieldProps = FieldProps & {
  value?: string | number | undefined;
  /** The unit behind the number: 円, 人, 回. */
  unit?: string | undefined;
  width?: FieldWidth | undefined;
};

/** A number, typed as text so that separators and full-width figures are taken too. */
export function NumberField(props: NumberFieldProps) {
  const id = fieldId(props.name, props.apart);
  return (
    <FieldShell {...props}>
      <span class="input-unit">
        <input
          class={`input input--number input--${props.width ?? 'short'}`}
          id={id}
          name={props.name}
          type="text"
          inputmode="numeric"
          value={props.value === undefined ? undefined : String(props.value)}
          {...fieldAria(props)}
        />
        {props.unit !== undefined && <span>{props.unit}</span>}
      </span>
    </FieldShell>
  );
}

type DateFieldProps = FieldProps & {
  value?: string | undefined;
  /** The example in both calendars, such as 2021年4月1日 and 令和3年4月1日. */
  example?: { readonly western: string; readonly era: string } | undefined;
};

const ERA = '令和8年4月1日';
const EXAMPLE = {
  ja: { western: '2026年4月1日', era: ERA },
  easy: { western: '2026年4月1日', era: ERA },
  en: { western: '2026-04-01', era: ERA },
} as const;

/** A day, typed in the Western or the Japanese calendar. */
export function DateField(props: DateFieldProps) {
  const how = say(props.lang, UI.dateHint, props.example ?? EXAMPLE[props.lang]);
  const hint =
    props.hint === undefined ? (
      how
    ) : (
      <>
        {props.hint}
        <br />
        {how}
      </>
    );
  return <TextField {...props} hint={hint} width="medium" autocomplete="off" />;
}

/** A field that the reader does not see. */
export function HiddenField(props: { name: string; value: string | number }) {
  return <input type="hidden" name={props.name} value={String(props.value)} />;
}
