import { say } from '#kernel/words.ts';
import { CONTACT_KINDS, CONTACT_WORDS, PUBLICITIES, PUBLICITY_WORDS } from '#registry/organisations/index.ts';
import { FieldGroup, RadioGroup, SelectField, TextField } from '#ui/index.ts';
import { rowLabel } from '../errors.ts';
import type { Row } from '../rules/content.ts';
import { labelOf } from '../shown-values.ts';
import { FORM } from '../words.ts';
import { type FieldsProps, one } from './form-props.ts';
import { Rows } from './rows.tsx';

/** Page 5: how the group is reached, each way with its own publicity, its base, and its pages elsewhere. */
export function ContactFields(props: FieldsProps) {
  const { lang, content, errors } = props;
  const typed = content.rows['contacts'] ?? [];
  const rows: readonly Row[] = typed.length > 0 ? typed : [{ publicity: 'centre' }];
  return (
    <>
      <Rows
        lang={lang}
        list="contacts"
        title={labelOf(lang, 'contacts')}
        hint={say(lang, FORM.contactHint)}
        add={FORM.addContact}
        rows={rows}
        error={errors['contacts']}
      >
        {(row, name) => <ContactRow props={props} row={row} name={name} />}
      </Rows>
      <FieldGroup title={say(lang, FORM.base)} hint={say(lang, FORM.baseHint)}>
        {(['postalCode', 'address'] as const).map((field) => (
          <TextField
            lang={lang}
            name={field}
            label={labelOf(lang, field)}
            value={one(props, field)}
            error={errors[field]}
            width={field === 'postalCode' ? 'short' : 'full'}
            optional
          />
        ))}
      </FieldGroup>
      <FieldGroup title={say(lang, FORM.web)}>
        <TextField
          lang={lang}
          name="website"
          label={labelOf(lang, 'website')}
          hint="https://www.example.jp"
          value={one(props, 'website')}
          error={errors['website']}
          inputmode="url"
          optional
        />
      </FieldGroup>
      <LinkRows {...props} />
    </>
  );
}

type ContactRowProps = { props: FieldsProps; row: Row; name: (column: string) => string };

function ContactRow({ props: { lang, errors }, row, name }: ContactRowProps) {
  return (
    <>
      <SelectField
        lang={lang}
        name={name('kind')}
        label={rowLabel(lang, 'contacts', 'kind')}
        options={CONTACT_KINDS.map((kind) => ({ value: kind, label: say(lang, CONTACT_WORDS[kind]) }))}
        value={row['kind']}
        error={errors[name('kind')]}
      />
      <TextField
        lang={lang}
        name={name('value')}
        label={rowLabel(lang, 'contacts', 'value')}
        value={row['value']}
        error={errors[name('value')]}
        autocomplete="off"
      />
      <TextField
        lang={lang}
        name={name('label')}
        label={rowLabel(lang, 'contacts', 'label')}
        hint={say(lang, FORM.contactLabelHint)}
        value={row['label']}
        error={errors[name('label')]}
        optional
      />
      <RadioGroup
        lang={lang}
        name={name('publicity')}
        label={rowLabel(lang, 'contacts', 'publicity')}
        options={PUBLICITIES.map((publicity) => ({
          value: publicity,
          label: say(lang, PUBLICITY_WORDS[publicity]),
        }))}
        value={(row['publicity'] ?? '') === '' ? 'centre' : row['publicity']}
        error={errors[name('publicity')]}
      />
    </>
  );
}

function LinkRows({ lang, content, errors }: FieldsProps) {
  return (
    <Rows
      lang={lang}
      list="links"
      title={labelOf(lang, 'links')}
      add={FORM.addLink}
      rows={content.rows['links'] ?? []}
      error={errors['links']}
    >
      {(row, name) => (
        <>
          {(['label', 'href'] as const).map((column) => (
            <TextField
              lang={lang}
              name={name(column)}
              label={rowLabel(lang, 'links', column)}
              value={row[column]}
              error={errors[name(column)]}
            />
          ))}
        </>
      )}
    </Rows>
  );
}
