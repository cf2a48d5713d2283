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
  Notice,
  Page,
  ReturnRow,
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
  return (
    <ReturnRow
      field={field}
      label={label}
      value={value === '' ? say(lang, FORM.empty) : value}
      ticked={ticked.includes(field)}
      word={words[field] ?? ''}
      error={errors[`word.${field}`]}
      tickWords={say(lang, DESK.tick)}
      wordLabel={say(lang, DESK.word, { field: label })}
    />
  );
}
