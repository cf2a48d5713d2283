import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { STORIES } from '#pillars/3-information/group-stories/index.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import { type Area, type CityField, FACT_LABELS } from '#registry/organisations/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxGroup,
  type Crumb,
  Disclosure,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  Page,
} from '#ui/index.ts';
import { SECTIONS, type Section } from '../rules/sections.ts';
import { EDITING, SECTION_WORDS } from '../words.ts';
import { listOf } from './fields-props.ts';
import { AboutFields, ContactFields, JoiningFields, LinkFields, PeopleFields } from './section-fields.tsx';

export type SectionPageProps = {
  frame: Frame;
  crumbs: readonly Crumb[];
  at: string;
  section: Section;
  version: number;
  sent: Sent;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  /** What stands in the record now, when somebody else has saved meanwhile. */
  saved?: Sent | undefined;
  areas: readonly Area[];
  cityFields: readonly CityField[];
};

const FIELDS = {
  about: AboutFields,
  joining: JoiningFields,
  people: PeopleFields,
  contacts: ContactFields,
  links: LinkFields,
} as const;

/** One part of a group's page as a form, with the publicity of each of its facts. */
export function SectionPage(props: SectionPageProps) {
  const { frame, crumbs, at, section, version, sent, errors = {}, refusal, saved } = props;
  const { lang } = frame;
  const Fields = FIELDS[section];
  return (
    <Page
      frame={frame}
      title={say(lang, SECTION_WORDS[section])}
      crumbs={crumbs}
      invalid={Object.keys(errors).length > 0}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      noindex
    >
      {saved && (
        <Disclosure summary={say(lang, STORIES.nowSaved)} open>
          <Facts tight facts={savedFacts(saved)} />
        </Disclosure>
      )}
      <Form action={`${at}/edit/${section}`} hidden={{ version }}>
        <Fields {...props} lang={lang} errors={errors} />
        <CheckboxGroup
          lang={lang}
          name="publicFacts"
          label={say(lang, EDITING.publicity)}
          hint={say(lang, EDITING.publicityHint)}
          options={SECTIONS[section].map((fact) => ({ value: fact, label: say(lang, FACT_LABELS[fact]) }))}
          values={listOf(sent, 'publicFacts')}
          error={errors['publicFacts']}
        />
        <Actions next={say(lang, EDITING.saveNext)}>
          <Button>{say(lang, EDITING.save)}</Button>
          <ButtonLink href={at} kind="secondary">
            {say(lang, STORIES.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );

  function savedFacts(now: Sent) {
    return Object.keys(now)
      .filter((name) => name in FACT_LABELS && typed(now, name) !== '' && name !== 'publicFacts')
      .map((name) => ({
        term: say(lang, FACT_LABELS[name as keyof typeof FACT_LABELS]),
        detail: typed(now, name),
      }));
  }
}
