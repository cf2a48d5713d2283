import {
  type FoundQuestionnaire,
  inWords,
  VERSION_STATE_WORDS,
  type VersionLine,
} from '#blocks/questionnaire/index.ts';
import type { Typed } from '#blocks/questionnaire-editing/index.ts';
import {
  BUILDING,
  BuildingPage,
  formHref,
  hrefOf,
  JapaneseField,
  listCrumb,
  OtherLanguages,
  versionWords,
} from '#blocks/questionnaire-editing/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  ConfirmForm,
  DataTable,
  type FieldErrors,
  Form,
  Section,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import { FORMS } from '../words.ts';
import { purposeWords, STATE_TONES } from './list-page.tsx';

export type FormPageProps = {
  frame: Frame;
  found: FoundQuestionnaire;
  mayWrite: boolean;
  maySeeAnswers: boolean;
  typed: Typed;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  success?: string | undefined;
};

/** One form: its versions, the way to the next one, its name, its end. */
export function FormPage(props: FormPageProps) {
  const { frame, found, mayWrite, maySeeAnswers, errors = {} } = props;
  const { lang } = frame;
  const { questionnaire } = found;
  return (
    <BuildingPage
      frame={frame}
      title={inWords(lang, questionnaire.title)}
      lead={purposeWords(lang, questionnaire.purpose)}
      crumbs={[listCrumb(lang)]}
      errors={errors}
      refusal={props.refusal}
      success={props.success}
      islands={['confirm-button']}
    >
      {mayWrite && <NextStep {...props} />}
      <Versions {...props} />
      {maySeeAnswers && (
        <Actions>
          <ButtonLink href={formHref(questionnaire.id, '/results')} kind="secondary">
            {say(lang, FORMS.results)}
          </ButtonLink>
        </Actions>
      )}
      {mayWrite && (
        <>
          <Rename {...props} />
          <Ending {...props} />
        </>
      )}
    </BuildingPage>
  );
}

function NextStep({ frame, found }: FormPageProps) {
  const { lang } = frame;
  const draft = found.versions.find(({ state }) => state === 'draft');
  if (draft !== undefined) {
    return (
      <Actions>
        <ButtonLink href={hrefOf(draft.id)}>{say(lang, FORMS.goOnDraft)}</ButtonLink>
      </Actions>
    );
  }
  return (
    <form method="post" action={formHref(found.questionnaire.id, '/next')}>
      <Actions next={say(lang, FORMS.nextVersionNext)}>
        <Button>{say(lang, FORMS.nextVersion)}</Button>
      </Actions>
    </form>
  );
}

function Versions({ frame, found }: FormPageProps) {
  const { lang } = frame;
  const day = (at: Date | null) => (at === null ? '' : dayWords(japanDay(at), lang));
  return (
    <Section title={say(lang, FORMS.versions)}>
      <DataTable
        caption={say(lang, FORMS.versions)}
        rows={found.versions}
        columns={[
          {
            head: say(lang, FORMS.versions),
            rowHead: true,
            cell: ({ id, number }) => <a href={hrefOf(id)}>{versionWords(lang, number)}</a>,
          },
          {
            head: say(lang, FORMS.state),
            cell: ({ state }) => (
              <StatusTag tone={STATE_TONES[state]}>{say(lang, VERSION_STATE_WORDS[state])}</StatusTag>
            ),
          },
          { head: say(lang, FORMS.changedOn), kind: 'short', cell: ({ changedAt }) => day(changedAt) },
          {
            head: say(lang, FORMS.publishedOn),
            kind: 'short',
            cell: ({ publishedAt }) => day(publishedAt),
          },
          {
            head: say(lang, FORMS.answers),
            kind: 'number',
            cell: ({ answers }: VersionLine) => say(lang, FORMS.count, { count: answers }),
          },
        ]}
      />
    </Section>
  );
}

function Rename({ frame, found, typed, errors = {} }: FormPageProps) {
  const { lang } = frame;
  const fields = { lang, typed, errors };
  return (
    <Section title={say(lang, FORMS.rename)}>
      <Form action={formHref(found.questionnaire.id, '/rename')}>
        <JapaneseField {...fields} name="title" what={FORMS.titleJa} hint={RENAME_HINT} />
        <OtherLanguages {...fields} names={[{ name: 'title', what: BUILDING.name }]} />
        <Actions>
          <Button kind="secondary">{say(lang, FORMS.renameSave)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

const RENAME_HINT = {
  ja: '送られた回答の見出しにも使われます。',
  en: 'Answers that were sent show it too.',
  easy: '回答にも 出ます。',
} as const;

/** What cannot be undone: the end of a published version, and a draft thrown away. */
function Ending({ frame, found }: FormPageProps) {
  const { lang } = frame;
  const rows = found.versions.filter(({ state }) => state !== 'retired');
  if (rows.length === 0) return null;
  return (
    <Section title={say(lang, FORMS.ending)}>
      <Stack>
        {rows.map(({ id, number, state }) => {
          const isDraft = state === 'draft';
          return (
            <ConfirmForm
              lang={lang}
              action={hrefOf(id, isDraft ? '/discard' : '/retire')}
              label={say(lang, isDraft ? FORMS.discard : FORMS.retire, { number })}
              sentence={say(lang, isDraft ? FORMS.discardSentence : FORMS.retireSentence, { number })}
            />
          );
        })}
      </Stack>
    </Section>
  );
}

/** Moves something up or down, without a word typed. */
export function MoveForms(props: {
  lang: FormPageProps['frame']['lang'];
  href: string;
  version: number;
  about: string;
  up: boolean;
  down: boolean;
}) {
  const { lang, href, version, about, up, down } = props;
  const move = (direction: 'up' | 'down') => (
    <ActionForm
      action={href}
      label={say(lang, FORMS[direction])}
      about={about}
      hidden={{ version, direction }}
      small
      kind="plain"
    />
  );
  return (
    <>
      {up && move('up')}
      {down && move('down')}
    </>
  );
}
