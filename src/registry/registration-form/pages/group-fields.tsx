import { say } from '#kernel/words.ts';
import { KIND_WORDS, KINDS } from '#registry/organisations/index.ts';
import { SelectField, TextField } from '#ui/index.ts';
import { rowLabel } from '../errors.ts';
import { labelOf } from '../shown-values.ts';
import { FORM } from '../words.ts';
import { type FieldsProps, one } from './form-props.ts';
import { Rows } from './rows.tsx';

/** Page 1: what the group is and how it is called. */
export function GroupFields(props: FieldsProps) {
  const { lang, content, errors } = props;
  const named = (name: string) => ({
    lang,
    name,
    label: labelOf(lang, name),
    value: one(props, name),
    error: errors[name],
  });
  return (
    <>
      <SelectField
        {...named('kind')}
        hint={say(lang, FORM.kindHint)}
        options={KINDS.map((kind) => ({ value: kind, label: say(lang, KIND_WORDS[kind]) }))}
      />
      <div class="for-corporations">
        <TextField
          {...named('corporateNumber')}
          hint={say(lang, FORM.numberHint)}
          inputmode="numeric"
          width="medium"
          optional
        />
      </div>
      <TextField {...named('name')} hint={say(lang, FORM.nameHint)} autocomplete="organization" />
      <TextField {...named('nameKana')} hint={say(lang, FORM.kanaHint)} />
      <TextField {...named('founded')} hint={say(lang, FORM.foundedHint)} width="medium" optional />
      <Rows
        lang={lang}
        list="formerNames"
        title={labelOf(lang, 'formerNames')}
        hint={say(lang, FORM.formerHint)}
        add={FORM.addFormer}
        rows={content.rows['formerNames'] ?? []}
        error={errors['formerNames']}
      >
        {(row, name) => (
          <>
            {['name', 'untilOn'].map((column) => (
              <TextField
                lang={lang}
                name={name(column)}
                label={rowLabel(lang, 'formerNames', column)}
                hint={column === 'untilOn' ? say(lang, FORM.dayHint) : undefined}
                value={row[column]}
                error={errors[name(column)]}
                optional={column === 'untilOn'}
              />
            ))}
          </>
        )}
      </Rows>
    </>
  );
}
