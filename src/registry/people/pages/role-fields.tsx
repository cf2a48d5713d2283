import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import type { Department } from '#registry/departments/index.ts';
import { DateField, type FieldErrors, SelectField } from '#ui/index.ts';
import { PEOPLE_WORDS as WORDS } from '../desk-words.ts';
import type { HeldRole } from '../rules/roles.ts';
import { ROLE_WORDS } from '../words.ts';

type Props = {
  lang: Lang;
  roles: readonly HeldRole[];
  departments: readonly Department[];
  sent: Sent;
  errors: FieldErrors;
  withStart?: boolean | undefined;
};

/** Which role, for which department, from when until when; only roles that the reader may give are offered. */
export function RoleFields({ lang, roles, departments, sent, errors, withStart }: Props) {
  const field = (name: string) => ({ lang, name, value: typed(sent, name), error: errors[name] });
  return (
    <>
      <SelectField
        {...field('role')}
        label={say(lang, WORDS.role)}
        options={roles.map((value) => ({ value, label: say(lang, ROLE_WORDS[value]) }))}
      />
      <SelectField
        {...field('departmentId')}
        label={say(lang, WORDS.department)}
        hint={say(lang, WORDS.departmentHint)}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      {withStart && (
        <DateField
          {...field('startsOn')}
          label={say(lang, WORDS.startsOn)}
          hint={say(lang, WORDS.startsOnHint)}
          optional
        />
      )}
      <DateField
        {...field('endsOn')}
        label={say(lang, WORDS.endsOn)}
        hint={say(lang, WORDS.endsOnHint)}
        optional
      />
    </>
  );
}
