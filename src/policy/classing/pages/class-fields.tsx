import { type Lang, say } from '#kernel/words.ts';
import { DESK_PATHS, type Errors, type Values } from '#policy/desk/index.ts';
import {
  CLASS_WORDS,
  CLASSES,
  type ClassRule,
  deriveClass,
  type MeasureClass,
  pointsOf,
  scoresOf,
} from '#policy/register/index.ts';
import { Checkbox, FieldGroup, Notice, RadioGroup, SelectField, TextArea } from '#ui/index.ts';
import { marksIn } from '../rules/marks.ts';
import { BASIS_WORDS, CLASSING } from '../words.ts';

type ClassFieldsProps = {
  lang: Lang;
  values: Values;
  errors: Errors;
  rule: ClassRule;
  /** The words of the choice that keeps a class; nothing where there is none to keep. */
  keep: string | null;
};

const MARKS = ['1', '2', '3', '4', '5'] as const;

/** How a measure comes to its class: by marks with their points, or by hand with a reason. */
export function ClassFields({ lang, values, errors, rule, keep }: ClassFieldsProps) {
  const basis = [
    ...(keep === null ? [] : [{ value: 'paper', label: keep }]),
    { value: 'scores', label: say(lang, BASIS_WORDS.scores) },
    { value: 'override', label: say(lang, BASIS_WORDS.override) },
  ];
  return (
    <FieldGroup title={say(lang, CLASSING.classTitle)} hint={say(lang, CLASSING.classHint)}>
      <RadioGroup
        lang={lang}
        name="classBasis"
        label={say(lang, CLASSING.basis)}
        options={basis}
        value={values['classBasis']}
        error={errors['classBasis']}
      />
      {(['urgency', 'importance', 'cost'] as const).map((name) => (
        <RadioGroup
          lang={lang}
          name={name}
          label={say(lang, CLASSING[name])}
          options={[
            ...MARKS.map((mark) => ({ value: mark, label: mark })),
            { value: '', label: say(lang, CLASSING.noMark) },
          ]}
          value={values[name] ?? ''}
          inline
          optional
          error={errors[name]}
        />
      ))}
      <Checkbox
        lang={lang}
        name="isRunning"
        label={say(lang, CLASSING.running)}
        checked={values['isRunning'] === 'yes'}
      />
      <Points lang={lang} values={values} rule={rule} />
      <SelectField
        lang={lang}
        name="class"
        label={say(lang, CLASSING.class)}
        options={CLASSES.map((letter) => ({
          value: letter,
          label: `${letter} ${say(lang, CLASS_WORDS[letter])}`,
        }))}
        value={values['class']}
        noEmpty
        error={errors['class']}
      />
      <TextArea
        lang={lang}
        name="classReason"
        label={say(lang, CLASSING.classReason)}
        value={values['classReason']}
        rows={2}
        optional
        error={errors['classReason']}
      />
    </FieldGroup>
  );
}

/** What the marks in the form come to, before anything is saved. */
function Points({ lang, values, rule }: Pick<ClassFieldsProps, 'lang' | 'values' | 'rule'>) {
  const scores = scoresOf(marksIn(values));
  const words = scores
    ? pointsWords(lang, pointsOf(scores, rule), deriveClass(scores, rule))
    : say(lang, CLASSING.pointsMissing);
  return (
    <div class="field" id="points">
      <Notice lang={lang} kind="info" title={words}>
        <p>
          <a href={DESK_PATHS.classRule}>{say(lang, CLASSING.ruleLink)}</a>
        </p>
      </Notice>
    </div>
  );
}

function pointsWords(lang: Lang, points: number, mark: MeasureClass): string {
  return say(lang, CLASSING.pointsNow, { points, mark, word: say(lang, CLASS_WORDS[mark]) });
}
