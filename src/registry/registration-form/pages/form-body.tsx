import { say } from '#kernel/words.ts';
import { Actions, AutosaveForm, Button, HiddenField } from '#ui/index.ts';
import type { FormPageName } from '../rules/content.ts';
import { FORM } from '../words.ts';
import { ContactFields } from './contact-fields.tsx';
import type { FieldsProps } from './form-props.ts';
import { GroupFields } from './group-fields.tsx';
import { PaperFields, PublicityFields } from './last-fields.tsx';
import { MemberFields, OfficerFields } from './people-fields.tsx';
import { ReturnKeyGoesOn } from './rows.tsx';
import { WorkFields } from './work-fields.tsx';

const FIELDS = {
  group: GroupFields,
  work: WorkFields,
  members: MemberFields,
  officers: OfficerFields,
  contacts: ContactFields,
  publicity: PublicityFields,
  papers: PaperFields,
} as const;

type Props = FieldsProps & {
  page: FormPageName;
  action: string;
  version: number;
  savedAt?: string | undefined;
};

/** One page of the form. It saves while one types, and by each of its buttons. */
export function FormBody({ page, action, version, savedAt, ...fields }: Props) {
  const { lang } = fields;
  const Fields = FIELDS[page];
  return (
    <AutosaveForm lang={lang} action={action} autosaveHref={`${action}/autosave`} savedAt={savedAt}>
      <HiddenField name="version" value={version} />
      <ReturnKeyGoesOn lang={lang} />
      <Fields {...fields} />
      <Actions next={say(lang, FORM.nextHint)}>
        <Button name="do" value="next">
          {say(lang, FORM.next)}
        </Button>
        <Button kind="secondary" name="do" value="leave">
          {say(lang, FORM.leave)}
        </Button>
      </Actions>
    </AutosaveForm>
  );
}
