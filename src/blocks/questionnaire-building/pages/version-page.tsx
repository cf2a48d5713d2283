import type { Child } from 'hono/jsx';
import {
  type Definition,
  estimate,
  type Section as FormSection,
  inWords,
  KIND_WORDS,
  type Question,
  VERSION_STATE_WORDS,
  type VersionState,
} from '#blocks/questionnaire/index.ts';
import {
  BUILDING,
  BuildingPage,
  conditionSentence,
  formHref,
  type Head,
  hrefOf,
  listCrumb,
  versionWords,
} from '#blocks/questionnaire-editing/index.ts';
import { limitWords } from '#blocks/questionnaire-fields/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  ButtonLink,
  Cluster,
  DataTable,
  EmptyState,
  Muted,
  Notice,
  Section,
  Stack,
  StatusTag,
  Tag,
} from '#ui/index.ts';
import { FORMS } from '../words.ts';
import { MoveForms } from './form-page.tsx';

export type VersionPageProps = Head & {
  definition: Definition;
  state: VersionState;
  /** The saving that the buttons of the page are about. */
  saving: number;
  mayWrite: boolean;
  refusal?: string | undefined;
  refusalMore?: string | undefined;
  success?: string | undefined;
};

/** The whole form at one glance: every section and question with its kind, its condition, its place. */
export function VersionPage(props: VersionPageProps) {
  const { frame, form, version, definition, state, mayWrite } = props;
  const { lang } = frame;
  const { questions, minutes } = estimate(definition);
  const isDraft = state === 'draft' && mayWrite;
  const count = { sections: definition.sections.length, questions, minutes };
  return (
    <BuildingPage
      frame={frame}
      title={`${inWords(lang, form.title)} ${versionWords(lang, version.number)}`}
      beside={<StatusTag tone={TONES[state]}>{say(lang, VERSION_STATE_WORDS[state])}</StatusTag>}
      lead={say(lang, FORMS.overviewLead, count)}
      crumbs={[listCrumb(lang), { label: inWords(lang, form.title), href: formHref(form.id) }]}
      refusal={props.refusal}
      refusalMore={props.refusalMore}
      success={props.success}
      wide
    >
      {state !== 'draft' && (
        <Notice
          lang={lang}
          kind="info"
          title={say(lang, state === 'published' ? FORMS.published : FORMS.retiredNote)}
        />
      )}
      <Actions next={isDraft ? say(lang, FORMS.toPublishNext) : undefined}>
        {isDraft && (
          <ButtonLink href={hrefOf(version.id, '/publish')}>{say(lang, FORMS.toPublish)}</ButtonLink>
        )}
        {questions > 0 && (
          <ButtonLink href={hrefOf(version.id, '/preview')} kind="secondary">
            {say(lang, FORMS.preview)}
          </ButtonLink>
        )}
      </Actions>
      {definition.sections.length === 0 && <EmptyState title={say(lang, FORMS.noSections)} />}
      {definition.sections.map((section, index) => (
        <OneSection props={props} section={section} index={index} isDraft={isDraft} />
      ))}
      {isDraft && (
        <Actions>
          <ButtonLink href={hrefOf(version.id, '/sections/new')} kind="secondary">
            {say(lang, BUILDING.addSection)}
          </ButtonLink>
        </Actions>
      )}
    </BuildingPage>
  );
}

const TONES = { draft: 'info', published: 'good', retired: 'neutral' } as const;

type OneSectionProps = { props: VersionPageProps; section: FormSection; index: number; isDraft: boolean };

function SectionTools({ props, section, index }: Omit<OneSectionProps, 'isDraft'>) {
  const { frame, version, definition, saving } = props;
  const { lang } = frame;
  const title = inWords(lang, section.title);
  return (
    <Cluster>
      <MoveForms
        lang={lang}
        href={hrefOf(version.id, `/sections/${section.key}/move`)}
        version={saving}
        about={title}
        up={index > 0}
        down={index < definition.sections.length - 1}
      />
      <ButtonLink href={hrefOf(version.id, `/sections/${section.key}`)} kind="secondary" small>
        {say(lang, FORMS.edit)}
        <span class="visually-hidden">{title}</span>
      </ButtonLink>
    </Cluster>
  );
}

function OneSection({ props, section, index, isDraft }: OneSectionProps) {
  const { frame, version, definition } = props;
  const { lang } = frame;
  const title = inWords(lang, section.title);
  const condition = conditionSentence(lang, definition, section.condition);
  return (
    <Section
      id={`s-${section.key}`}
      title={`${index + 1}. ${title}`}
      beside={isDraft && <SectionTools props={props} section={section} index={index} />}
    >
      <Stack>
        {' '}
        {condition !== undefined && (
          <p>
            <Tag>{condition}</Tag>
          </p>
        )}
        {section.help !== undefined && <Muted>{inWords(lang, section.help)}</Muted>}
        {section.questions.length === 0 ? (
          <EmptyState title={say(lang, FORMS.noQuestions)} />
        ) : (
          <Questions props={props} section={section} index={index} isDraft={isDraft} />
        )}
        {isDraft && (
          <p>
            <ButtonLink href={hrefOf(version.id, `/sections/${section.key}/add`)} kind="secondary" small>
              {say(lang, BUILDING.addQuestion)}
              <span class="visually-hidden">{title}</span>
            </ButtonLink>
          </p>
        )}
      </Stack>{' '}
    </Section>
  );
}

type Row = { readonly question: Question; readonly mark: string };

function Questions({ props, section, index, isDraft }: OneSectionProps) {
  const { frame } = props;
  const { lang } = frame;
  const rows: Row[] = section.questions.map((question, q) => ({ question, mark: `${index + 1}-${q + 1}` }));
  return (
    <DataTable
      caption={inWords(lang, section.title)}
      rows={rows}
      columns={[
        {
          head: say(lang, BUILDING.question),
          rowHead: true,
          cell: (row) => <QuestionHead props={props} row={row} isDraft={isDraft} />,
        },
        {
          head: say(lang, FORMS.kind),
          cell: ({ question }) => <KindCell lang={lang} question={question} />,
        },
        {
          head: say(lang, FORMS.required),
          kind: 'short',
          cell: ({ question }) => say(lang, question.required ? FORMS.required : FORMS.optional),
        },
        ...(isDraft
          ? [
              {
                head: say(lang, FORMS.order),
                kind: 'actions' as const,
                cell: ({ question }: Row) => <QuestionTools props={props} question={question} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function QuestionHead({
  props,
  row,
  isDraft,
}: {
  props: VersionPageProps;
  row: Row;
  isDraft: boolean;
}): Child {
  const { frame, version, definition } = props;
  const { lang } = frame;
  const { question, mark } = row;
  const label = inWords(lang, question.label);
  const condition = conditionSentence(lang, definition, question.condition);
  return (
    <span id={`q-${question.key}`}>
      <span class="muted">{mark}</span>{' '}
      {isDraft ? <a href={hrefOf(version.id, `/questions/${question.key}`)}>{label}</a> : label}
      {condition !== undefined && (
        <>
          <br />
          <Tag>{condition}</Tag>
        </>
      )}
    </span>
  );
}

function KindCell({ lang, question }: { lang: Lang; question: Question }) {
  const limits = limitWords(lang, question);
  return (
    <>
      {say(lang, KIND_WORDS[question.kind])}
      {limits !== undefined && limits !== '' && <Muted>{limits}</Muted>}
      {question.prefill !== undefined && <Tag>{say(lang, FORMS.prefilled)}</Tag>}
    </>
  );
}

function QuestionTools({ props, question }: { props: VersionPageProps; question: Question }) {
  const { frame, version, definition, saving } = props;
  const all = definition.sections.flatMap(({ questions }) => questions);
  const isFirst = definition.sections[0]?.questions[0]?.key === question.key;
  const isLast = definition.sections.at(-1)?.questions.at(-1)?.key === question.key;
  return (
    <MoveForms
      lang={frame.lang}
      href={hrefOf(version.id, `/questions/${question.key}/move`)}
      version={saving}
      about={inWords(frame.lang, question.label)}
      up={!isFirst && all.length > 0}
      down={!isLast}
    />
  );
}
