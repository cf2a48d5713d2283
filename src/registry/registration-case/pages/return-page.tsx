import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { FORM, FORM_PAGES, PAGE_WORDS, type Shown } from '#registry/registration-form/index.ts';
import { paperCode, type RegistrationPaper } from '#registry/registration-papers/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  fieldId,
  Notice,
  Page,
  Section,
} from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { REG } from '../words.ts';

type Props = {
  frame: Frame;
  paper: RegistrationPaper;
  shown: readonly Shown[];
  /** Fields that were ticked, and the words for each. */
  ticked: readonly string[];
  words: Readonly<Record<string, string>>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Sending a paper back: every answer with a tick, and a word for each that is ticked. */
export function ReturnPage(props: Props) {
  const { frame, paper, errors = {}, refusal } = props;
  const { lang } = frame;
  const code = paperCode(paper.fiscalYear, paper.number);
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.returnTitle, { code })}
      lead={say(lang, DESK.returnLead)}
      crumbs={[
        { label: say(lang, REG.desk), href: '/desk' },
        { label: say(lang, DESK.title), href: '/desk/registration' },
        { label: code, href: `/desk/registration/${code}` },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action={`/desk/registration/${code}/return`} hidden={{ version: paper.version }} wide>
        {FORM_PAGES.map((page) => (
          <Section title={say(lang, PAGE_WORDS[page].title)}>
            {props.shown
              .filter((answer) => answer.page === page)
              .map((answer) => (
                <Answer {...props} answer={answer} />
              ))}
          </Section>
        ))}
        <Actions next={say(lang, DESK.returnNext)}>
          <Button>{say(lang, DESK.return)}</Button>
          <ButtonLink href={`/desk/registration/${code}`} kind="secondary">
            {say(lang, REG.keep)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

function Answer({ frame: { lang }, answer, ticked, words, errors = {} }: Props & { answer: Shown }) {
  const { field, label, value } = answer;
  const name = `word.${field}`;
  const error = errors[name];
  return (
    <div class={error === undefined ? 'return-row' : 'return-row field--invalid'}>
      <div>
        <p class="return-row__label">{label}</p>
        <p class="answers__text">{value === '' ? say(lang, FORM.empty) : value}</p>
      </div>
      <div>
        <label class="choice">
          <input type="checkbox" name="tick" value={field} checked={ticked.includes(field)} />
          <span>
            {say(lang, DESK.tick)}
            <span class="visually-hidden">{label}</span>
          </span>
        </label>
        {error !== undefined && <p class="field__error">{error}</p>}
        <textarea
          class="input input--area return-row__word"
          id={fieldId(name)}
          name={name}
          rows={2}
          placeholder=" "
          aria-label={say(lang, DESK.word, { field: label })}
          aria-invalid={error === undefined ? undefined : 'true'}
        >
          {words[field] ?? ''}
        </textarea>
      </div>
    </div>
  );
}
