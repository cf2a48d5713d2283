import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { HiddenFields } from '../buttons.tsx';
import { UI } from '../words.ts';

type FormProps = {
  action: string;
  /** `get` for searches, `post` for everything that changes something. */
  method?: 'get' | 'post' | undefined;
  /** Needed when the form holds a file. */
  files?: boolean | undefined;
  hidden?: Readonly<Record<string, string | number>> | undefined;
  /** Takes the whole width of the page, for fields that stand side by side in cards. */
  wide?: boolean | undefined;
  children?: Child | undefined;
};

/** A form whose answers the server checks; the browser's own bubbles stay away. */
export function Form({ action, method, files, hidden, wide, children }: FormProps) {
  return (
    <form
      class={wide ? 'form form--wide' : 'form'}
      action={action}
      method={method ?? 'post'}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
    >
      <HiddenFields fields={hidden} />
      {children}
    </form>
  );
}

type AutosaveFormProps = FormProps & {
  lang: Lang;
  /** Takes the same fields by POST; answers 200 `{ savedAt, version? }` or 409. */
  autosaveHref: string;
  /** The time of the last saving, when there is one. */
  savedAt?: string | undefined;
};

/**
 * A form that saves itself while one types, with the island `autosave-form`.
 * After a save the field named `version` takes the new version; on a conflict it stops and says so.
 */
export function AutosaveForm(props: AutosaveFormProps) {
  const { lang, autosaveHref, savedAt } = props;
  return (
    <autosave-form
      data-autosave={autosaveHref}
      data-on={say(lang, UI.autosaveOn)}
      data-saved={say(lang, UI.saved)}
      data-saving={say(lang, UI.saving)}
      data-failed={say(lang, UI.saveFailed)}
      data-conflict={say(lang, UI.saveConflict)}
    >
      <p class="autosave" role="status" data-status>
        {savedAt !== undefined && say(lang, UI.saved, { time: savedAt })}
      </p>
      <Form {...props} />
    </autosave-form>
  );
}

/** Fields that belong together under one heading. */
export function FieldGroup(props: { title: string; hint?: Child | undefined; children?: Child | undefined }) {
  return (
    <fieldset class="field-group">
      <legend>{props.title}</legend>
      {props.hint !== undefined && <p class="field__hint">{props.hint}</p>}
      {props.children}
    </fieldset>
  );
}

/** A rule as a sentence with its values as fields. */
export function RuleSentence(props: { children?: Child | undefined }) {
  return <p class="rule-sentence">{props.children}</p>;
}

type RuleFieldProps = { name: string; label: string; value: string | number; short?: boolean | undefined };

/** A field inside a sentence, for rules that read as a sentence; `label` is for screen readers. */
export function InlineField({ name, label, value, short }: RuleFieldProps) {
  return (
    <input
      class={short ? 'input input--inline input--tiny' : 'input input--inline'}
      type="text"
      name={name}
      aria-label={label}
      value={String(value)}
    />
  );
}

type SearchFormProps = {
  action: string;
  name?: string | undefined;
  label: string;
  value?: string | undefined;
  button: string;
};

/** One field and one button: the first thing on a public list. */
export function SearchForm({ action, name, label, value, button }: SearchFormProps) {
  return (
    <search>
      <form class="search" action={action} method="get">
        <input
          class="input"
          type="search"
          name={name ?? 'q'}
          aria-label={label}
          placeholder={label}
          value={value}
        />
        <button type="submit" class="button button--primary">
          {button}
        </button>
      </form>
    </search>
  );
}
