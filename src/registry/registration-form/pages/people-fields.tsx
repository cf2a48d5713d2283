import { say } from '#kernel/words.ts';
import { POST_WORDS, POSTS } from '#registry/organisations/index.ts';
import {
  Button,
  Checkbox,
  FieldGroup,
  Notice,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { rowLabel } from '../errors.ts';
import type { Row } from '../rules/content.ts';
import { labelOf } from '../shown-values.ts';
import { FORM } from '../words.ts';
import { type FieldsProps, one } from './form-props.ts';
import { Rows } from './rows.tsx';

/** Page 3: how many they are, and whether they look for more. */
export function MemberFields(props: FieldsProps) {
  const { lang, errors, roster } = props;
  const count = (name: string) => ({
    lang,
    name,
    label: labelOf(lang, name),
    value: one(props, name),
    error: errors[name],
    unit: say(lang, FORM.membersUnit),
    optional: true,
  });
  return (
    <>
      {roster && (
        <Notice lang={lang} kind="info" title={say(lang, FORM.roster, roster)}>
          <Button kind="secondary" small name="do" value="roster">
            {say(lang, FORM.rosterUse)}
          </Button>
        </Notice>
      )}
      <NumberField {...count('memberCount')} />
      <NumberField {...count('citizenCount')} hint={say(lang, FORM.citizensHint)} />
      <FieldGroup title={labelOf(lang, 'recruiting')}>
        <Checkbox
          lang={lang}
          name="recruiting"
          label={say(lang, FORM.recruitingLabel)}
          checked={one(props, 'recruiting') === 'yes'}
          error={errors['recruiting']}
        />
        <TextArea
          lang={lang}
          name="recruitingText"
          label={labelOf(lang, 'recruitingText')}
          hint={say(lang, FORM.recruitingHint)}
          value={one(props, 'recruitingText')}
          error={errors['recruitingText']}
          rows={3}
          optional
        />
      </FieldGroup>
    </>
  );
}

/** Page 4: the officers with their terms, and whether whoever writes is the representative. */
export function OfficerFields(props: FieldsProps) {
  const { lang, content, errors } = props;
  const typed = content.rows['officers'] ?? [];
  const rows: readonly Row[] = typed.length > 0 ? typed : [{ post: 'representative' }];
  return (
    <>
      <Rows
        lang={lang}
        list="officers"
        title={labelOf(lang, 'officers')}
        add={FORM.addOfficer}
        rows={rows}
        error={errors['officers']}
      >
        {(row, name) => (
          <>
            <SelectField
              lang={lang}
              name={name('post')}
              label={rowLabel(lang, 'officers', 'post')}
              options={POSTS.map((post) => ({ value: post, label: say(lang, POST_WORDS[post]) }))}
              value={row['post']}
              error={errors[name('post')]}
            />
            {(['name', 'nameKana', 'startsOn', 'endsOn'] as const).map((column) => (
              <TextField
                lang={lang}
                name={name(column)}
                label={rowLabel(lang, 'officers', column)}
                hint={column === 'startsOn' ? say(lang, FORM.dayHint) : undefined}
                value={row[column]}
                error={errors[name(column)]}
                optional={column !== 'name'}
                autocomplete="off"
              />
            ))}
          </>
        )}
      </Rows>
      <RadioGroup
        lang={lang}
        name="authorIs"
        label={say(lang, FORM.authorIs)}
        hint={say(lang, FORM.authorHint)}
        options={[
          { value: 'representative', label: say(lang, FORM.authorRepresentative) },
          { value: 'member', label: say(lang, FORM.authorOther) },
        ]}
        value={one(props, 'authorIs')}
        error={errors['authorIs']}
      />
    </>
  );
}
