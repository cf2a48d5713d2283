import { type Lang, say } from '#kernel/words.ts';
import {
  CLASS_WORDS,
  type ClassRule,
  deriveClass,
  type MeasureClass,
  pointsOf,
  scoresOf,
} from '#policy/register/index.ts';
import { Checkbox, FieldGroup, Notice, RadioGroup, SelectField, TextArea } from '#ui/index.ts';
import { MEASURE } from '../measure-words.ts';
import { DESK_PATHS } from '../paths.ts';
import { marksIn, type Values } from '../rules/values.ts';
import { classOptions } from './shared.tsx';

type ClassFieldsProps = {
  lang: Lang;
  values: Values;
  errors: Readonly<Record<string, string | undefined>>;
  rule: ClassRule;
  /** The words of the choice that keeps a class; nothing where there is none to keep. */
  keep: string | null;
};

const MARKS = ['1', '2', '3', '4', '5'] as const;

/** How a measure comes to its class: by marks with their points, or by hand with a reason. */
export function ClassFields({ lang, values, errors, rule, keep }: ClassFieldsProps) {
  const basis = [
    ...(keep === null ? [] : [{ value: 'paper', label: keep }]),
    { value: 'scores', label: say(lang, MEASURE.basisScores) },
    { value: 'override', label: say(lang, MEASURE.basisOverride) },
  ];
  return (
    <FieldGroup title={say(lang, MEASURE.classTitle)} hint={say(lang, MEASURE.classHint)}>
      <RadioGroup
        lang={lang}
        name="classBasis"
        label={say(lang, MEASURE.basis)}
        options={basis}
        value={values['classBasis']}
        error={errors['classBasis']}
      />
      {(['urgency', 'importance', 'cost'] as const).map((name) => (
        <RadioGroup
          lang={lang}
          name={name}
          label={say(lang, MEASURE[name])}
          options={[
            ...MARKS.map((mark) => ({ value: mark, label: mark })),
            { value: '', label: say(lang, MEASURE.noMark) },
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
        label={say(lang, MEASURE.running)}
        checked={values['isRunning'] === 'yes'}
      />
      <Points lang={lang} values={values} rule={rule} />
      <SelectField
        lang={lang}
        name="class"
        label={say(lang, MEASURE.class)}
        options={classOptions(lang)}
        value={values['class']}
        noEmpty
        error={errors['class']}
      />
      <TextArea
        lang={lang}
        name="classReason"
        label={say(lang, MEASURE.classReason)}
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
    : say(lang, MEASURE.pointsMissing);
  return (
    <div class="field" id="points">
      <Notice lang={lang} kind="info" title={words}>
        <p>
          <a href={DESK_PATHS.classRule}>{say(lang, MEASURE.ruleLink)}</a>
        </p>
      </Notice>
    </div>
  );
}

function pointsWords(lang: Lang, points: number, mark: MeasureClass): string {
  return say(lang, MEASURE.pointsNow, { points, mark, word: say(lang, CLASS_WORDS[mark]) });
}
