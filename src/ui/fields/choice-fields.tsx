import type { Child } from 'hono/jsx';
import { say } from '#kernel/words.ts';
import { UI } from '../words.ts';
import { FieldError, type FieldProps, FieldShell, fieldAria, fieldId, GroupShell } from './field.tsx';

export type Option = { readonly value: string; readonly label: string; readonly hint?: Child | undefined };

type SelectFieldProps = FieldProps & {
  options: readonly Option[];
  value?: string | undefined;
  /** Leaves out the empty first line when one value always stands. */
  noEmpty?: boolean | undefined;
};

/** One of many, where a list of buttons would be too long. */
export function SelectField(props: SelectFieldProps) {
  return (
    <FieldShell {...props}>
      <select
        class="input input--select"
        id={fieldId(props.name, props.apart)}
        name={props.name}
        {...fieldAria(props)}
      >
        {!props.noEmpty && <option value="">{say(props.lang, UI.choose)}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}

type ChoiceProps = {
  kind: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  invalid: boolean;
};

function Choice({ kind, id, name, option, checked, invalid }: ChoiceProps) {
  const hintId = option.hint === undefined ? undefined : `${id}-hint-of`;
  return (
    <div class="choice-row">
      <label class="choice">
        <input
          type={kind}
          id={id}
          name={name}
          value={option.value}
          checked={checked}
          aria-describedby={hintId}
          aria-invalid={invalid && kind === 'checkbox' ? 'true' : undefined}
        />
        <span>{option.label}</span>
      </label>
      {option.hint !== undefined && (
        <p class="choice__hint" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  );
}

// The first choice carries the field's id, so that the error summary leads to it.
function choiceId({ name, apart }: Pick<FieldProps, 'name' | 'apart'>, index: number): string {
  const id = fieldId(name, apart);
  return index === 0 ? id : `${id}-${index}`;
}

type RadioGroupProps = FieldProps & {
  options: readonly Option[];
  value?: string | undefined;
  /** Short answers stand side by side. */
  inline?: boolean | undefined;
};

/** One of a few. */
export function RadioGroup(props: RadioGroupProps) {
  return (
    <GroupShell {...props}>
      <div class={props.inline ? 'choices choices--inline' : 'choices'}>
        {props.options.map((option, index) => (
          <Choice
            kind="radio"
            id={choiceId(props, index)}
            name={props.name}
            option={option}
            checked={option.value === props.value}
            invalid={props.error !== undefined}
          />
        ))}
      </div>
    </GroupShell>
  );
}

type CheckboxGroupProps = FieldProps & {
  options: readonly Option[];
  values?: readonly string[] | undefined;
  inline?: boolean | undefined;
};

/** Any number of a few. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return (
    <GroupShell {...props}>
      <div class={props.inline ? 'choices choices--inline' : 'choices'}>
        {props.options.map((option, index) => (
          <Choice
            kind="checkbox"
            id={choiceId(props, index)}
            name={props.name}
            option={option}
            checked={props.values?.includes(option.value) ?? false}
            invalid={props.error !== undefined}
          />
        ))}
      </div>
    </GroupShell>
  );
}

type CheckboxProps = FieldProps & { value?: string | undefined; checked?: boolean | undefined };

/** A single yes, such as agreeing to something. */
export function Checkbox(props: CheckboxProps) {
  const id = fieldId(props.name, props.apart);
  return (
    <div class={props.error === undefined ? 'field' : 'field field--invalid'}>
      <FieldError {...props} />
      <label class="choice">
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'yes'}
          checked={props.checked ?? false}
          {...fieldAria(props)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint !== undefined && (
        <p class="choice__hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
