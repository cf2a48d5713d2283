import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { UI } from './words.ts';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'plain';

type ButtonProps = {
  kind?: ButtonKind | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Sends the surrounding form to another address. */
  formaction?: string | undefined;
  small?: boolean | undefined;
  children?: Child | undefined;
};

function buttonClass(kind: ButtonKind | undefined, small: boolean | undefined): string {
  return `button button--${kind ?? 'primary'}${small ? ' button--small' : ''}`;
}

/** A button that sends its form. One primary a page, at most two secondary. */
export function Button({ kind, name, value, formaction, small, children }: ButtonProps) {
  return (
    <button type="submit" class={buttonClass(kind, small)} name={name} value={value} formaction={formaction}>
      {children}
    </button>
  );
}

type ButtonLinkProps = {
  href: string;
  kind?: ButtonKind | undefined;
  small?: boolean | undefined;
  /** Announces a file to be saved instead of a page to be read. */
  download?: boolean | undefined;
  children?: Child | undefined;
};

/** A link that looks like a button, because it is the step to take next. */
export function ButtonLink({ href, kind, small, download, children }: ButtonLinkProps) {
  return (
    <a class={buttonClass(kind, small)} href={href} download={download}>
      {children}
    </a>
  );
}

/** Buttons side by side, and under them the sentence that says what happens next. */
export function Actions(props: { next?: Child | undefined; children?: Child | undefined }) {
  return (
    <div class="actions">
      <div class="actions__row">{props.children}</div>
      {props.next !== undefined && <p class="actions__next">{props.next}</p>}
    </div>
  );
}

type Hidden = Readonly<Record<string, string | number>>;

export function HiddenFields(props: { fields?: Hidden | undefined }) {
  return (
    <>
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
    </>
  );
}

type ActionFormProps = {
  action: string;
  label: string;
  kind?: ButtonKind | undefined;
  small?: boolean | undefined;
  hidden?: Hidden | undefined;
  /** Words for screen readers that tell equal buttons apart. */
  about?: string | undefined;
};

/** One button that changes something: a form with nothing to fill in. */
export function ActionForm({ action, label, kind, small, hidden, about }: ActionFormProps) {
  return (
    <form method="post" action={action} class="action-form">
      <HiddenFields fields={hidden} />
      <Button kind={kind ?? 'secondary'} small={small}>
        {label}
        {about !== undefined && <span class="visually-hidden">{about}</span>}
      </Button>
    </form>
  );
}

type ConfirmFormProps = ActionFormProps & {
  lang: Lang;
  /** What will happen, and that it cannot be undone. */
  sentence: string;
};

/**
 * A button for what cannot be undone. Without script one ticks the sentence before pressing;
 * with the island `confirm-button` the same question comes as a dialogue. The form sends `confirmed=yes`.
 */
export function ConfirmForm(props: ConfirmFormProps) {
  const { action, label, kind, small, hidden, about, lang, sentence } = props;
  return (
    <confirm-button class="confirm">
      <form method="post" action={action} class="action-form">
        <HiddenFields fields={hidden} />
        <label class="choice confirm__tick">
          <input type="checkbox" name="confirmed" value="yes" required />
          <span>{sentence}</span>
        </label>
        <Button kind={kind ?? 'danger'} small={small}>
          {label}
          {about !== undefined && <span class="visually-hidden">{about}</span>}
        </Button>
        <dialog class="dialog" aria-label={label}>
          <p>{sentence}</p>
          <div class="actions__row">
            <button type="button" class="button button--danger" data-confirm>
              {say(lang, UI.confirmYes, { action: label })}
            </button>
            <button type="button" class="button button--secondary" data-cancel autofocus>
              {say(lang, UI.confirmNo)}
            </button>
          </div>
        </dialog>
      </form>
    </confirm-button>
  );
}
