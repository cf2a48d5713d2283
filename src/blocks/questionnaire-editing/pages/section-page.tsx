import type { Section as FormSection, Question } from '#blocks/questionnaire/index.ts';
import { inWords, KIND_WORDS, QUESTION_KINDS } from '#blocks/questionnaire/index.ts';
import { say } from '#kernel/words.ts';
import {
  ActionForm,
  Actions,
  Button,
  Card,
  ConfirmForm,
  type FieldErrors,
  Form,
  Grid,
  Muted,
  Section,
  Stack,
  Tag,
} from '#ui/index.ts';
import { FORM, KIND_USES } from '../form-words.ts';
import type { KnownQuestion } from '../rules/known-questions.ts';
import type { Typed } from '../typed.ts';
import { BUILDING } from '../words.ts';
import { BuildingPage, type Head, hrefOf, versionCrumbs } from './building-page.tsx';
import { ConditionField, JapaneseField, OtherLanguages } from './form-fields.tsx';

type SectionPageProps = Head & {
  /** Nothing for a new one. */
  section: FormSection | undefined;
  /** The questions by which it can be shown. */
  before: readonly Question[];
  typed: Typed;
  saving: number;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One section: its title, help and condition; its questions are edited one by one. */
export function SectionPage(props: SectionPageProps) {
  const { frame, version, section, before, typed, saving, errors = {}, refusal } = props;
  const { lang } = frame;
  const fields = { lang, typed, errors };
  const path = section === undefined ? '/sections/new' : `/sections/${section.key}`;
  return (
    <BuildingPage
      frame={frame}
      title={say(lang, section === undefined ? BUILDING.addSection : BUILDING.changeSection)}
      crumbs={versionCrumbs(props)}
      errors={errors}
      refusal={refusal}
      islands={['confirm-button']}
    >
      <Form action={hrefOf(version.id, path)} hidden={{ version: saving }}>
        <JapaneseField {...fields} name="title" what={FORM.sectionTitle} hint={FORM.sectionTitleHint} />
        <JapaneseField {...fields} name="help" what={FORM.help} hint={FORM.helpHint} optional long />
        <OtherLanguages
          {...fields}
          names={[
            { name: 'title', what: FORM.sectionTitle },
            { name: 'help', what: FORM.help, long: true },
          ]}
        />
        <ConditionField {...fields} before={before} what={BUILDING.section} />
        <Actions next={say(lang, BUILDING.saveNext)}>
          <Button>{say(lang, BUILDING.saveSection)}</Button>
        </Actions>
      </Form>
      {section !== undefined && (
        <Section title={say(lang, BUILDING.removal)}>
          <ConfirmForm
            lang={lang}
            action={hrefOf(version.id, `/sections/${section.key}/remove`)}
            label={say(lang, BUILDING.removeSection)}
            sentence={say(lang, BUILDING.removeSectionSentence, {
              label: inWords(lang, section.title),
              count: section.questions.length,
            })}
            hidden={{ version: saving }}
          />
        </Section>
      )}
    </BuildingPage>
  );
}

type KindPageProps = Head & {
  section: FormSection;
  saving: number;
  /** Ready-made questions that the form does not have yet. */
  known: readonly KnownQuestion[];
};

/** Which kind of question comes next; what the procedure needs stands first. */
export function KindPage(props: KindPageProps) {
  const { frame, version, section, saving, known } = props;
  const { lang } = frame;
  const add = `/sections/${section.key}/add`;
  return (
    <BuildingPage
      frame={frame}
      title={say(lang, BUILDING.addQuestionTo, { section: inWords(lang, section.title) })}
      lead={say(lang, BUILDING.chooseKind)}
      crumbs={versionCrumbs(props)}
    >
      <Grid columns={3}>
        {QUESTION_KINDS.map((kind) => (
          <Card title={say(lang, KIND_WORDS[kind])} href={hrefOf(version.id, `${add}/${kind}`)} level={2}>
            <Muted>{say(lang, KIND_USES[kind])}</Muted>
          </Card>
        ))}
      </Grid>
      {known.length > 0 && (
        <Section title={say(lang, BUILDING.known)}>
          <Stack>
            <Muted>{say(lang, BUILDING.knownLead)}</Muted>
            <Grid columns={3}>
              {known.map(({ key, kind, label, needed }) => (
                <Card title={inWords(lang, label)}>
                  <p>
                    {say(lang, KIND_WORDS[kind])} {needed && <Tag>{say(lang, BUILDING.neededTag)}</Tag>}
                  </p>
                  <ActionForm
                    action={hrefOf(version.id, `/sections/${section.key}/known/${key}`)}
                    label={say(lang, BUILDING.put)}
                    about={inWords(lang, label)}
                    hidden={{ version: saving }}
                    small
                  />
                </Card>
              ))}
            </Grid>
          </Stack>
        </Section>
      )}
    </BuildingPage>
  );
}
