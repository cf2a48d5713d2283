import type { Child } from 'hono/jsx';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { Button, fieldId } from '#ui/index.ts';
import type { Row } from '../rules/content.ts';
import { FORM } from '../words.ts';

type RowsProps = {
  lang: Lang;
  list: string;
  title: string;
  hint?: string | undefined;
  add: Text;
  rows: readonly Row[];
  error?: string | undefined;
  children: (row: Row, name: (column: string) => string, index: number) => Child;
};

/** Repeated rows; one more or one less is a button that sends the form, so that it works without script. */
export function Rows({ lang, list, title, hint, add, rows, error, children }: RowsProps) {
  return (
    <fieldset class="field-group rows" id={fieldId(list)} tabindex={-1}>
      <legend>{title}</legend>
      {hint !== undefined && <p class="field__hint">{hint}</p>}
      {error !== undefined && <p class="field__error">{error}</p>}
      {rows.map((row, index) => (
        <fieldset class="row-card" id={fieldId(`${list}-row-${index}`)}>
          <legend class="row-card__head">{say(lang, FORM.row, { n: index + 1 })}</legend>
          <div class="row-card__fields">{children(row, (column) => `${list}.${index}.${column}`, index)}</div>
          <Button kind="plain" small name="do" value={`remove:${list}:${index}`}>
            {say(lang, FORM.remove)}
            <span class="visually-hidden">{`${title} ${index + 1}`}</span>
          </Button>
        </fieldset>
      ))}
      <p>
        <Button kind="secondary" small name="do" value={`add:${list}`}>
          {say(lang, add)}
        </Button>
      </p>
    </fieldset>
  );
}

/** The first button of a form is the one that the return key presses; it goes on, whatever stands before it. */
export function ReturnKeyGoesOn({ lang }: { lang: Lang }) {
  return (
    <button
      type="submit"
      class="visually-hidden"
      name="do"
      value="next"
      tabindex={-1}
      aria-label={say(lang, FORM.returnKey)}
    />
  );
}
