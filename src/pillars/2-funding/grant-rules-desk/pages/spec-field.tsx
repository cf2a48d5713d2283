import { type Lang, say } from '#kernel/words.ts';
import { Checkbox, DateField, NumberField, SelectField, TextArea, TextField } from '#ui/index.ts';
import type { Spec } from '../rules/read-value.ts';

type Props = { lang: Lang; name: string; spec: Spec; value: string; error: string | undefined };

/** An ordinary field for a value; what need not be decided is optional. */
export function SpecField({ lang, name, spec, value, error }: Props) {
  const shared = {
    lang,
    name,
    label: say(lang, spec.label),
    ...(spec.hint && { hint: say(lang, spec.hint) }),
    error,
    optional: !spec.isRequired,
  };
  switch (spec.kind) {
    case 'long':
      return <TextArea {...shared} value={value} rows={3} />;
    case 'number':
    case 'yen':
      return <NumberField {...shared} value={value} width={spec.kind === 'yen' ? 'medium' : 'short'} />;
    case 'day':
      return <DateField {...shared} value={value} />;
    case 'tick':
      return <Checkbox {...shared} optional={false} checked={value === 'yes'} />;
    case 'choice':
      return (
        <SelectField
          {...shared}
          value={value}
          options={Object.entries(spec.options ?? {}).map(([key, words]) => ({
            value: key,
            label: say(lang, words),
          }))}
        />
      );
    default:
      return <TextField {...shared} value={value} />;
  }
}
