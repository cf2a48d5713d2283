import { type Lang, say } from '#kernel/words.ts';
import { CLASSING, ClassFields } from '#policy/classing/index.ts';
import { DESK, DESK_PATHS, type Errors, type Values } from '#policy/desk/index.ts';
import { CLASS_WORDS, type ClassRule, type Measure } from '#policy/register/index.ts';
import {
  Actions,
  AutosaveForm,
  Button,
  Checkbox,
  FieldGroup,
  HiddenField,
  NumberField,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { MEASURE } from '../words.ts';

type MeasureFormProps = {
  lang: Lang;
  measure: Measure;
  values: Values;
  errors: Errors;
  rule: ClassRule;
  /** One earlier measure stands on the page with its note; then the note is written there. */
  hasSource: boolean;
  savedAt?: string | undefined;
};

/** The words and the class of a measure of the draft. It saves its words while one types, the class by its button. */
export function MeasureFormView(props: MeasureFormProps) {
  const { lang, measure, values, errors, rule, hasSource, savedAt } = props;
  const action = DESK_PATHS.measure(measure.id);
  const word = say(lang, CLASS_WORDS[measure.class]);
  const keep =
    measure.classBasis === 'paper' ? say(lang, MEASURE.basisPaper, { mark: measure.class, word }) : null;
  return (
    <AutosaveForm lang={lang} action={action} autosaveHref={`${action}/autosave`} savedAt={savedAt}>
      <HiddenField name="version" value={values['version'] ?? ''} />
      <WordFields lang={lang} values={values} errors={errors} hasSource={hasSource} />
      <ClassFields lang={lang} values={values} errors={errors} rule={rule} keep={keep} />
      <Actions next={say(lang, MEASURE.saveNext)}>
        <Button>{say(lang, DESK.save)}</Button>
        <Button kind="secondary" formaction={`${action}/preview#points`}>
          {say(lang, CLASSING.preview)}
        </Button>
      </Actions>
    </AutosaveForm>
  );
}

type WordFieldsProps = Pick<MeasureFormProps, 'lang' | 'values' | 'errors' | 'hasSource'>;

function WordFields({ lang, values, errors, hasSource }: WordFieldsProps) {
  return (
    <FieldGroup title={say(lang, MEASURE.words)}>
      <TitleAndText lang={lang} values={values} errors={errors} />
      {hasSource ? (
        <HiddenField name="note" value={values['note'] ?? ''} />
      ) : (
        <NoteField lang={lang} values={values} errors={errors} />
      )}
      <Checkbox
        lang={lang}
        name="isPriority"
        label={say(lang, MEASURE.priority)}
        hint={say(lang, MEASURE.priorityHint)}
        checked={values['isPriority'] === 'yes'}
      />
      <NumberField
        lang={lang}
        name="evidenceDays"
        label={say(lang, MEASURE.evidenceDays)}
        hint={say(lang, MEASURE.evidenceDaysHint)}
        value={values['evidenceDays']}
        unit={say(lang, MEASURE.days)}
        error={errors['evidenceDays']}
      />
    </FieldGroup>
  );
}

function NoteField({ lang, values, errors }: { lang: Lang; values: Values; errors: Errors }) {
  return (
    <TextArea
      lang={lang}
      name="note"
      label={say(lang, MEASURE.note)}
      hint={say(lang, MEASURE.noteHint)}
      value={values['note']}
      rows={2}
      optional
      error={errors['note']}
    />
  );
}

/** The name and the words of a measure. */
export function TitleAndText({ lang, values, errors }: { lang: Lang; values: Values; errors: Errors }) {
  return (
    <>
      <TextField
        lang={lang}
        name="title"
        label={say(lang, MEASURE.title)}
        value={values['title']}
        maxlength={300}
        error={errors['title']}
      />
      <TextArea
        lang={lang}
        name="text"
        label={say(lang, MEASURE.text)}
        hint={say(lang, MEASURE.textHint)}
        value={values['text']}
        rows={6}
        optional
        error={errors['text']}
      />
    </>
  );
}

type RecordFormProps = {
  lang: Lang;
  measure: Measure;
  /** The measure on whose page the form stands, to come back to. */
  backTo: string;
  values: Values;
  errors: Errors;
};

/** What was done under an edition, and the note after ⇒. */
export function RecordFormView({ lang, measure, backTo, values, errors }: RecordFormProps) {
  const action = DESK_PATHS.record(measure.id);
  return (
    <AutosaveForm lang={lang} action={action} autosaveHref={`${action}/autosave`}>
      <HiddenField name="version" value={values['version'] ?? ''} />
      <HiddenField name="backTo" value={values['backTo'] ?? backTo} />
      <TextArea
        lang={lang}
        name="record"
        label={say(lang, MEASURE.recordTitle)}
        hint={say(lang, MEASURE.recordHint)}
        value={values['record']}
        rows={6}
        optional
        error={errors['record']}
      />
      <NoteField lang={lang} values={values} errors={errors} />
      <Actions next={say(lang, MEASURE.saveNext)}>
        <Button kind="secondary">{say(lang, MEASURE.saveRecord)}</Button>
      </Actions>
    </AutosaveForm>
  );
}
