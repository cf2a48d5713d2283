import type { ShownSection, ShownValue } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  ReturnRow,
  Section,
} from '#ui/index.ts';
import { DESK } from '../words.ts';
import { crumbsTo } from './crumbs.ts';

type Props = {
  frame: Frame;
  code: string;
  sections: readonly ShownSection[];
  /** Questions that were ticked, and the words for each. */
  ticked: readonly string[];
  words: Readonly<Record<string, string>>;
  mendBy: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Sending an application back: every answer with a tick, and a word for each that is ticked. */
export function ReturnPage(props: Props) {
  const { frame, code, sections, errors = {}, refusal, mendBy } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.returnTitle, { code })}
      lead={say(lang, DESK.returnLead)}
      crumbs={crumbsTo(lang, code)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action={`/desk/grant-cases/${code}/return`} wide>
        {sections.map((section) => (
          <Section title={section.title}>
            {section.values.map((value) => (
              <Answer {...props} value={value} />
            ))}
          </Section>
        ))}
        <DateField
          lang={lang}
          name="mendBy"
          label={say(lang, DESK.mendBy)}
          value={mendBy}
          error={errors['mendBy']}
        />
        <Actions next={say(lang, DESK.returnNext)}>
          <Button>{say(lang, DESK.returnButton)}</Button>
          <ButtonLink href={`/desk/grant-cases/${code}`} kind="secondary">
            {say(lang, DESK.keep)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

function Answer({ frame: { lang }, value, ticked, words, errors = {} }: Props & { value: ShownValue }) {
  const name = `word.${value.key}`;
  return (
    <ReturnRow
      field={value.key}
      label={value.label}
      value={value.words === '' ? '—' : value.words}
      ticked={ticked.includes(value.key)}
      word={words[name] ?? ''}
      error={errors[name]}
      tickWords={say(lang, DESK.tick)}
      wordLabel={say(lang, DESK.wordFor, { label: value.label })}
    />
  );
}
