import { say } from '#kernel/words.ts';
import { STORIES } from '#pillars/3-information/group-stories/index.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  CONTACT_KINDS,
  CONTACT_WORDS,
  FACT_LABELS,
  type FactLabel,
  LONGEST,
  NPO_FIELD_WORDS,
  NPO_FIELDS,
  PUBLICITIES,
  PUBLICITY_WORDS,
} from '#registry/organisations/index.ts';
import {
  Checkbox,
  CheckboxGroup,
  FieldGroup,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { EDITING } from '../words.ts';
import { type FieldsProps, listOf } from './fields-props.ts';

/** What every field takes: its label, what was typed and what is wrong with it. */
function field({ lang, sent, errors }: FieldsProps, name: string, label: FactLabel) {
  return {
    lang,
    name,
    label: say(lang, FACT_LABELS[label]),
    value: typed(sent, name),
    error: errors[name],
  };
}

export function AboutFields(props: FieldsProps) {
  const { lang, sent, errors, areas, cityFields } = props;
  return (
    <>
      <TextField {...field(props, 'summary', 'summary')} maxlength={LONGEST.summary} optional />
      <TextArea {...field(props, 'purpose', 'purpose')} rows={4} optional />
      <TextArea {...field(props, 'activities', 'activities')} rows={8} optional />
      <SelectField
        {...field(props, 'areaCode', 'areaCode')}
        options={areas.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <CheckboxGroup
        lang={lang}
        name="npoFields"
        label={say(lang, FACT_LABELS.npoFields)}
        options={NPO_FIELDS.map((n) => ({ value: String(n), label: say(lang, NPO_FIELD_WORDS[n]) }))}
        values={listOf(sent, 'npoFields')}
        error={errors['npoFields']}
        inline
        optional
      />
      {cityFields.length > 0 && (
        <CheckboxGroup
          lang={lang}
          name="cityFields"
          label={say(lang, FACT_LABELS.cityFields)}
          options={cityFields.map(({ code, name }) => ({ value: code, label: name }))}
          values={listOf(sent, 'cityFields')}
          error={errors['cityFields']}
          inline
          optional
        />
      )}
    </>
  );
}

export function JoiningFields(props: FieldsProps) {
  const { lang, sent } = props;
  return (
    <>
      <Checkbox
        lang={lang}
        name="recruiting"
        label={say(lang, EDITING.isRecruiting)}
        checked={typed(sent, 'recruiting') === 'yes'}
      />
      <TextArea {...field(props, 'recruitingText', 'recruitingText')} rows={5} optional />
      <TextField {...field(props, 'meets', 'meets')} maxlength={LONGEST.meets} optional />
      <TextField {...field(props, 'fee', 'fee')} maxlength={LONGEST.fee} optional />
    </>
  );
}

export function PeopleFields(props: FieldsProps) {
  return (
    <>
      <TextField
        {...field(props, 'founded', 'founded')}
        hint={say(props.lang, EDITING.foundedHint)}
        width="medium"
        optional
      />
      <NumberField
        {...field(props, 'memberCount', 'memberCount')}
        unit={say(props.lang, EDITING.people)}
        optional
      />
      <NumberField
        {...field(props, 'citizenCount', 'citizenCount')}
        unit={say(props.lang, EDITING.people)}
        optional
      />
    </>
  );
}

/** How many lines a list has: those that are filled, and one more to fill. */
function linesOf(sent: Sent, kind: string): number[] {
  const filled = Object.keys(sent).flatMap((name) => {
    const at = name.startsWith(`${kind}-`) ? Number(name.split('-')[1]) : Number.NaN;
    return Number.isInteger(at) && at >= 0 && at < 40 ? [at] : [];
  });
  return Array.from({ length: Math.max(-1, ...filled) + 2 }, (_, i) => i);
}

export function ContactFields(props: FieldsProps) {
  const { lang, sent } = props;
  return (
    <>
      <p class="muted">{say(lang, EDITING.rowsHint)}</p>
      {linesOf(sent, 'contact').map((i) => (
        <FieldGroup title={say(lang, EDITING.rowNumber, { kind: say(lang, EDITING.contact), number: i + 1 })}>
          <div class="field-row">
            <SelectField
              {...field(props, `contact-${i}-kind`, 'kind')}
              label={say(lang, STORIES.kind)}
              options={CONTACT_KINDS.map((kind) => ({ value: kind, label: say(lang, CONTACT_WORDS[kind]) }))}
              noEmpty
            />
            <TextField {...field(props, `contact-${i}-label`, 'label')} maxlength={LONGEST.label} optional />
          </div>
          <TextField {...field(props, `contact-${i}-value`, 'value')} />
          <SelectField
            {...field(props, `contact-${i}-publicity`, 'publicity')}
            value={typed(sent, `contact-${i}-publicity`) || 'centre'}
            options={PUBLICITIES.map((one) => ({ value: one, label: say(lang, PUBLICITY_WORDS[one]) }))}
            noEmpty
          />
        </FieldGroup>
      ))}
      <TextField {...field(props, 'postalCode', 'postalCode')} width="short" inputmode="numeric" optional />
      <TextField {...field(props, 'address', 'address')} maxlength={LONGEST.address} optional />
    </>
  );
}

export function LinkFields(props: FieldsProps) {
  const { lang, sent } = props;
  return (
    <>
      <TextField {...field(props, 'website', 'website')} type="url" inputmode="url" optional />
      <p class="muted">{say(lang, EDITING.rowsHint)}</p>
      {linesOf(sent, 'link').map((i) => (
        <FieldGroup title={say(lang, EDITING.rowNumber, { kind: say(lang, EDITING.link), number: i + 1 })}>
          <TextField {...field(props, `link-${i}-label`, 'label')} maxlength={LONGEST.person} />
          <TextField {...field(props, `link-${i}-href`, 'href')} type="url" inputmode="url" />
        </FieldGroup>
      ))}
    </>
  );
}
