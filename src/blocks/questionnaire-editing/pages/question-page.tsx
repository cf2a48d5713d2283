import {
  FILLS,
  inWords,
  KIND_WORDS,
  PREFILL_KEYS,
  type Question,
  type QuestionKind,
} from '#blocks/questionnaire/index.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  Checkbox,
  ConfirmForm,
  type FieldErrors,
  Form,
  Notice,
  Section,
  SelectField,
} from '#ui/index.ts';
import { FORM, PREFILL_WORDS } from '../form-words.ts';
import type { Broken } from '../rules/edit-definition.ts';
import type { Typed } from '../typed.ts';
import { BUILDING } from '../words.ts';
import { BuildingPage, type Head, hrefOf, versionCrumbs } from './building-page.tsx';
import { ConditionField, JapaneseField, OtherLanguages } from './form-fields.tsx';
import { KindFields } from './kind-fields.tsx';

type QuestionPageProps = Head & {
  kind: QuestionKind;
  /** Where the form is sent to, below the version. */
  path: string;
  /** Nothing for a new one. */
  question: Question | undefined;
  before: readonly Question[];
  /** Whether the procedure reads it by its name. */
  isKnown: boolean;
  /** What is shown by it: it cannot go before they do. */
  usedBy: readonly Broken[];
  typed: Typed;
  saving: number;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One question: its words, what its kind asks, where it is filled from, when it is shown. */
export function QuestionPage(props: QuestionPageProps) {
  const { frame, version, kind, path, question, before, typed, saving, errors = {}, refusal } = props;
  const { lang } = frame;
  const fields = { lang, typed, errors };
  return (
    <BuildingPage
      frame={frame}
      title={question === undefined ? say(lang, BUILDING.addQuestion) : inWords(lang, question.label)}
      lead={say(lang, KIND_WORDS[kind])}
      crumbs={versionCrumbs(props)}
      errors={errors}
      refusal={refusal}
      islands={['confirm-button']}
    >
      {props.isKnown && question !== undefined && (
        <Notice lang={lang} kind="info" title={say(lang, BUILDING.keyHint, { key: question.key })} />
      )}
      <Form action={hrefOf(version.id, path)} hidden={{ version: saving }} wide>
        <JapaneseField {...fields} name="label" what={FORM.labelJa} hint={FORM.labelJaHint} />
        <JapaneseField {...fields} name="help" what={FORM.help} hint={FORM.helpHint} optional long />
        <OtherLanguages
          {...fields}
          names={[
            { name: 'label', what: FORM.labelJa },
            { name: 'help', what: FORM.help, long: true },
          ]}
        />
        <Checkbox
          lang={lang}
          name="required"
          label={say(lang, FORM.required)}
          hint={say(lang, FORM.requiredHint)}
          checked={typed['required'] === 'yes'}
        />
        <KindFields {...fields} kind={kind} />
        <PrefillField {...fields} kind={kind} />
        <ConditionField {...fields} before={before} what={BUILDING.question} />
        <Actions next={say(lang, BUILDING.saveNext)}>
          <Button>{say(lang, BUILDING.saveQuestion)}</Button>
        </Actions>
      </Form>
      {question !== undefined && <Removal {...props} question={question} />}
    </BuildingPage>
  );
}

type FieldsProps = { lang: Head['frame']['lang']; typed: Typed; errors: FieldErrors; kind: QuestionKind };

function PrefillField({ lang, typed, errors, kind }: FieldsProps) {
  const fitting = PREFILL_KEYS.filter((key) => FILLS[key].includes(kind));
  if (fitting.length === 0) return null;
  return (
    <SelectField
      lang={lang}
      name="prefill"
      label={say(lang, FORM.prefill)}
      hint={say(lang, FORM.prefillHint)}
      options={[
        { value: '', label: say(lang, FORM.prefillNone) },
        ...fitting.map((value) => ({ value, label: say(lang, PREFILL_WORDS[value]) })),
      ]}
      value={typed['prefill']}
      error={errors['prefill']}
      noEmpty
    />
  );
}

function Removal({ frame, version, question, usedBy, saving }: QuestionPageProps & { question: Question }) {
  const { lang } = frame;
  if (usedBy.length > 0) {
    return (
      <Section title={say(lang, BUILDING.removal)}>
        <Notice lang={lang} kind="info" title={say(lang, BUILDING.usedBy)}>
          <ul>
            {usedBy.map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
        </Notice>
      </Section>
    );
  }
  return (
    <Section title={say(lang, BUILDING.removal)}>
      <ConfirmForm
        lang={lang}
        action={hrefOf(version.id, `/questions/${question.key}/remove`)}
        label={say(lang, BUILDING.removeQuestion)}
        sentence={say(lang, BUILDING.removeQuestionSentence, { label: inWords(lang, question.label) })}
        hidden={{ version: saving }}
      />
    </Section>
  );
}
