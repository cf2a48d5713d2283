import {
  type Condition,
  type Definition,
  findQuestion,
  inWords,
  type Question,
} from '#blocks/questionnaire/index.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import {
  type FieldErrors,
  FieldGroup,
  fieldId,
  NumberField,
  RuleSentence,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { FORM, TEST_WORDS } from '../form-words.ts';
import { type ConditionChoice, conditionGroups, hasNumbers } from '../rules/condition-choices.ts';
import type { Typed } from '../typed.ts';

export type FormFieldsProps = { lang: Lang; typed: Typed; errors: FieldErrors };

type WordsFieldsProps = FormFieldsProps & {
  name: 'title' | 'label' | 'help';
  what: Text;
  hint: Text;
  optional?: boolean | undefined;
  /** Several lines instead of one. */
  long?: boolean | undefined;
};

/** Words in Japanese. */
export function JapaneseField({ lang, typed, errors, name, what, hint, optional, long }: WordsFieldsProps) {
  const field = {
    lang,
    name: `${name}.ja`,
    label: say(lang, what),
    hint: say(lang, hint),
    optional,
    value: typed[`${name}.ja`],
    error: errors[`${name}.ja`],
  };
  return long ? <TextArea {...field} rows={3} /> : <TextField {...field} />;
}

type OtherLanguagesProps = FormFieldsProps & {
  names: readonly {
    readonly name: 'title' | 'label' | 'help';
    readonly what: Text;
    readonly long?: boolean;
  }[];
};

const OTHERS = [
  ['en', FORM.english],
  ['easy', FORM.easy],
] as const;

/** The same words in English and in easy Japanese, closed until somebody wants them or something is wrong there. */
export function OtherLanguages({ lang, typed, errors, names }: OtherLanguagesProps) {
  const fields = names.flatMap(({ name, what, long = false }) =>
    OTHERS.map(([ending, words]) => ({
      long,
      lang,
      name: `${name}.${ending}`,
      label: say(lang, words, { what: say(lang, what) }),
      optional: true,
      value: typed[`${name}.${ending}`],
      error: errors[`${name}.${ending}`],
    })),
  );
  const isOpen = fields.some(({ error }) => error !== undefined);
  return (
    <div class="field">
      <details class="disclosure" open={isOpen}>
        <summary>{say(lang, FORM.languages)}</summary>
        <div class="disclosure__body">
          <p class="field__hint">{say(lang, FORM.languagesHint)}</p>
          {fields.map(({ long, ...field }) =>
            long ? <TextArea {...field} rows={2} /> : <TextField {...field} />,
          )}
        </div>
      </details>
    </div>
  );
}

/** A thing that something is shown by, as a sentence. */
function choiceWords(lang: Lang, question: Question, { is, choice }: ConditionChoice, number: string) {
  const option = question.options?.find(({ key }) => key === choice);
  return say(lang, TEST_WORDS[is], {
    question: inWords(lang, question.label),
    choice: option ? inWords(lang, option.label) : '',
    number,
  });
}

/** When a section or a question is shown, as a sentence; nothing when always. */
export function conditionSentence(lang: Lang, definition: Definition, condition: Condition | undefined) {
  if (condition === undefined) return undefined;
  const asked = findQuestion(definition, condition.question);
  if (asked === undefined) return undefined;
  const choice = typeof condition.value === 'string' ? condition.value : undefined;
  const words = choiceWords(
    lang,
    asked,
    { sent: '', is: condition.is, choice },
    String(condition.value ?? ''),
  );
  return say(lang, FORM.sentence, { condition: words });
}

type ConditionFieldProps = FormFieldsProps & { before: readonly Question[]; what: Text };

/** When something is shown at all: one sentence with one list in it, and the number where one is compared. */
export function ConditionField({ lang, typed, errors, before, what }: ConditionFieldProps) {
  if (before.length === 0) return null;
  const error = errors['condition'];
  return (
    <FieldGroup title={say(lang, FORM.condition)} hint={say(lang, FORM.conditionHint)}>
      {error !== undefined && <p class="field__error">{error}</p>}
      <RuleSentence>
        {say(lang, FORM.conditionBefore, { what: say(lang, what) })}
        <select
          class="input input--select"
          id={fieldId('condition')}
          name="condition"
          aria-label={say(lang, FORM.condition)}
          aria-invalid={error === undefined ? undefined : 'true'}
        >
          <option value="">{say(lang, FORM.conditionAlways)}</option>
          {conditionGroups(before).map(({ question, choices }) => (
            <optgroup label={inWords(lang, question.label)}>
              {choices.map((choice) => (
                <option value={choice.sent} selected={choice.sent === typed['condition']}>
                  {choiceWords(lang, question, choice, '○')}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {say(lang, FORM.conditionAfter)}
      </RuleSentence>
      {hasNumbers(before) && (
        <NumberField
          lang={lang}
          name="condition.number"
          label={say(lang, FORM.conditionNumber)}
          optional
          value={typed['condition.number']}
          error={errors['condition.number']}
        />
      )}
    </FieldGroup>
  );
}
