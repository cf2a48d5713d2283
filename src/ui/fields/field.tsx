import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { Icon } from '../icons.tsx';
import { UI } from '../words.ts';

/** What every field takes. `name` is what the form sends; `error` is the field's own sentence. */
export type FieldProps = {
  lang: Lang;
  name: string;
  label: string;
  hint?: Child | undefined;
  /** Required is the rule; only what may stay empty is marked. */
  optional?: boolean | undefined;
  error?: string | undefined;
  /** Tells fields of one name apart, where a page has several forms. */
  apart?: string | undefined;
};

/** The id of a field, for links that lead to it. */
export function fieldId(name: string, apart?: string | undefined): string {
  const whole = apart === undefined ? name : `${name}-${apart}`;
  return `field-${whole.replace(/[^\w-]/g, '-')}`;
}

/** Which sentences explain the field, and whether it is wrong. */
export function fieldAria(props: FieldProps) {
  const id = fieldId(props.name, props.apart);
  const described = [
    props.hint === undefined ? '' : `${id}-hint`,
    props.error === undefined ? '' : `${id}-error`,
  ].filter((part) => part !== '');
  return {
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': props.error === undefined ? undefined : 'true',
  } as const;
}

export function LabelWords({ lang, label, optional }: Pick<FieldProps, 'lang' | 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional && <span class="field__optional">{say(lang, UI.optional)}</span>}
    </>
  );
}

export function Hint({ name, apart, hint }: Pick<FieldProps, 'name' | 'apart' | 'hint'>) {
  if (hint === undefined) return null;
  return (
    <p class="field__hint" id={`${fieldId(name, apart)}-hint`}>
      {hint}
    </p>
  );
}

export function FieldError({
  lang,
  name,
  apart,
  error,
}: Pick<FieldProps, 'lang' | 'name' | 'apart' | 'error'>) {
  if (error === undefined) return null;
  return (
    <p class="field__error" id={`${fieldId(name, apart)}-error`}>
      <Icon name="error" />
      <span>
        <span class="visually-hidden">{say(lang, UI.error)} </span>
        {error}
      </span>
    </p>
  );
}

function fieldClass(error: string | undefined): string {
  return error === undefined ? 'field' : 'field field--invalid';
}

/** A field with one control: label above, hint under it, the error before the control. */
export function FieldShell(props: FieldProps & { children?: Child | undefined }) {
  return (
    <div class={fieldClass(props.error)}>
      <label class="field__label" for={fieldId(props.name, props.apart)}>
        <LabelWords {...props} />
      </label>
      <Hint {...props} />
      <FieldError {...props} />
      {props.children}
    </div>
  );
}

/** A question with several controls: the legend is the question. */
export function GroupShell(props: FieldProps & { children?: Child | undefined }) {
  return (
    <fieldset class={fieldClass(props.error)} aria-describedby={fieldAria(props)['aria-describedby']}>
      <legend class="field__label">
        <LabelWords {...props} />
      </legend>
      <Hint {...props} />
      <FieldError {...props} />
      {props.children}
    </fieldset>
  );
}
