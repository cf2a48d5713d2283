import { choicesOf, inWords } from '#blocks/questionnaire/index.ts';
import { say } from '#kernel/words.ts';
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { FIELD } from '../words.ts';
import { hintOf, optionsOf } from './field-hint.tsx';
import { FileQuestion } from './file-question.tsx';
import { plainText, type QuestionFieldProps, shownDay, shownNumber } from './shown-input.ts';
import { TableQuestion } from './table-question.tsx';

/** More answers than these are chosen from a list that opens. */
const MOST_BUTTONS = 8;

/** What every simple field takes from its question. */
function fieldOf(props: QuestionFieldProps) {
  const { lang, question, problems, said, sentence } = props;
  const [first] = problems.filter(({ row }) => row === undefined);
  return {
    lang,
    name: question.key,
    label: inWords(lang, question.label),
    hint: hintOf(lang, question),
    optional: !question.required,
    error: first === undefined ? said : sentence(first),
  };
}

function Choice(props: QuestionFieldProps) {
  const { lang, question, value } = props;
  const options = optionsOf(lang, question);
  const field = { ...fieldOf(props), options, value: plainText(value) };
  return options.length > MOST_BUTTONS ? <SelectField {...field} /> : <RadioGroup {...field} />;
}

function ScaleChoice(props: QuestionFieldProps) {
  const { question, value } = props;
  const { from, to } = question.scale ?? { from: 1, to: 5 };
  const steps = Array.from({ length: to - from + 1 }, (_none, i) => String(from + i));
  const options = steps.map((step) => ({ value: step, label: step }));
  return <RadioGroup {...fieldOf(props)} options={options} value={plainText(value)} inline />;
}

/** One question of any kind: label above, hint and limits under it, what is wrong before the field. */
export function QuestionField(props: QuestionFieldProps) {
  const { lang, question, value } = props;
  const field = fieldOf(props);
  switch (question.kind) {
    case 'text':
      return <TextField {...field} value={plainText(value)} />;
    case 'long_text':
      return <TextArea {...field} value={plainText(value)} rows={6} />;
    case 'number':
      return <NumberField {...field} value={shownNumber(value)} />;
    case 'yen':
      return <NumberField {...field} value={shownNumber(value)} unit={say(lang, FIELD.yen)} />;
    case 'date':
      return <DateField {...field} value={shownDay(lang, value)} />;
    case 'one':
      return <Choice {...props} />;
    case 'several':
      return (
        <CheckboxGroup
          {...field}
          options={optionsOf(lang, question)}
          values={choicesOf({ [question.key]: value ?? [] }, question.key)}
        />
      );
    case 'scale':
      return <ScaleChoice {...props} />;
    case 'consent':
      return <Checkbox {...field} checked={value === true} />;
    case 'table':
      return <TableQuestion {...props} field={field} />;
    case 'file':
      return <FileQuestion {...props} field={field} />;
  }
}
