import { say } from '#kernel/words.ts';
import { NPO_FIELD_WORDS, NPO_FIELDS } from '#registry/organisations/index.ts';
import { CheckboxGroup, FieldGroup, SelectField, TextArea, TextField } from '#ui/index.ts';
import { labelOf } from '../shown-values.ts';
import { FORM } from '../words.ts';
import { type FieldsProps, one } from './form-props.ts';

/** Page 2: what the group is for, its fields, where and when. */
export function WorkFields(props: FieldsProps) {
  const { lang, content, errors, areas, cityFields } = props;
  const named = (name: string) => ({
    lang,
    name,
    label: labelOf(lang, name),
    value: one(props, name),
    error: errors[name],
  });
  const listed = (name: string) => ({
    lang,
    name,
    label: labelOf(lang, name),
    values: content.lists[name] ?? [],
    error: errors[name],
  });
  return (
    <>
      <TextField {...named('summary')} hint={say(lang, FORM.summaryHint)} />
      <TextArea {...named('purpose')} hint={say(lang, FORM.purposeHint)} rows={4} optional />
      <TextArea {...named('activities')} hint={say(lang, FORM.activitiesHint)} rows={6} optional />
      <div class="tick-columns">
        <CheckboxGroup
          {...listed('npoFields')}
          hint={say(lang, FORM.fieldsHint)}
          options={NPO_FIELDS.map((field) => ({
            value: String(field),
            label: say(lang, NPO_FIELD_WORDS[field]),
          }))}
        />
        {cityFields.length > 0 && (
          <CheckboxGroup
            {...listed('cityFields')}
            options={cityFields.map(({ code, name }) => ({ value: code, label: name }))}
            optional
          />
        )}
      </div>
      <FieldGroup title={say(lang, FORM.where)}>
        {areas.length > 0 && (
          <SelectField
            {...named('areaCode')}
            options={areas.map(({ code, name }) => ({ value: code, label: name }))}
            optional
          />
        )}
        <TextField {...named('meets')} hint={say(lang, FORM.meetsHint)} optional />
        <TextField {...named('fee')} hint={say(lang, FORM.feeHint)} optional />
      </FieldGroup>
    </>
  );
}
