import { inWords, type QuestionnaireLine, VERSION_STATE_WORDS } from '#blocks/questionnaire/index.ts';
import type { Typed } from '#blocks/questionnaire-editing/index.ts';
import {
  BUILDING,
  BuildingPage,
  formHref,
  JapaneseField,
  LIST_HREF,
  listCrumb,
  OtherLanguages,
  versionWords,
} from '#blocks/questionnaire-editing/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Cluster,
  DataTable,
  EmptyState,
  type FieldErrors,
  Form,
  Muted,
  RadioGroup,
  Section,
  SelectField,
  StatusTag,
} from '#ui/index.ts';
import { FORMS, PURPOSE_WORDS, PURPOSES } from '../words.ts';

export function purposeWords(lang: Lang, purpose: string): string {
  const known = PURPOSES.find((one) => one === purpose);
  return known === undefined ? purpose : say(lang, PURPOSE_WORDS[known]);
}

export const STATE_TONES = { draft: 'info', published: 'good', retired: 'neutral' } as const;

/** Where a form stands: its newest version that is in use, and a draft beside it. */
function State({ lang, form }: { lang: Lang; form: QuestionnaireLine }) {
  const [newest] = form.versions;
  const used = form.versions.find(({ state }) => state === 'published');
  const shown = used ?? newest;
  if (shown === undefined) return null;
  return (
    <Cluster>
      <StatusTag tone={STATE_TONES[shown.state]}>{say(lang, VERSION_STATE_WORDS[shown.state])}</StatusTag>
      <span>{versionWords(lang, shown.number)}</span>
      {newest?.state === 'draft' && used !== undefined && (
        <StatusTag tone="info">{say(lang, FORMS.draftBeside, { number: newest.number })}</StatusTag>
      )}
    </Cluster>
  );
}

const answersIn = ({ versions }: QuestionnaireLine) =>
  versions.reduce((sum, { answers }) => sum + answers, 0);

type ListPageProps = {
  frame: Frame;
  forms: readonly QuestionnaireLine[];
  mayWrite: boolean;
  success?: string | undefined;
};

/** Every form, by what it is for. */
export function ListPage({ frame, forms, mayWrite, success }: ListPageProps) {
  const { lang } = frame;
  const purposes = [...new Set([...PURPOSES, ...forms.map(({ purpose }) => purpose)])];
  return (
    <BuildingPage
      frame={frame}
      title={say(lang, BUILDING.title)}
      lead={say(lang, FORMS.lead)}
      success={success}
      wide
    >
      {mayWrite ? (
        <Actions>
          <ButtonLink href={`${LIST_HREF}/new`}>{say(lang, FORMS.create)}</ButtonLink>
        </Actions>
      ) : (
        <Muted>{say(lang, FORMS.readOnly)}</Muted>
      )}
      {forms.length === 0 && <EmptyState title={say(lang, FORMS.empty)} />}
      {purposes.map((purpose) => {
        const rows = forms.filter((form) => form.purpose === purpose);
        return rows.length === 0 ? null : (
          <Section title={purposeWords(lang, purpose)}>
            <DataTable
              caption={purposeWords(lang, purpose)}
              rows={rows}
              columns={[
                {
                  head: say(lang, BUILDING.name),
                  rowHead: true,
                  cell: (form) => <a href={formHref(form.id)}>{inWords(lang, form.title)}</a>,
                },
                { head: say(lang, FORMS.state), cell: (form) => <State lang={lang} form={form} /> },
                {
                  head: say(lang, FORMS.answers),
                  kind: 'number',
                  cell: (form) => say(lang, FORMS.count, { count: answersIn(form) }),
                },
              ]}
            />
          </Section>
        );
      })}
    </BuildingPage>
  );
}

type NewPageProps = {
  frame: Frame;
  typed: Typed;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  /** Versions that one may begin from, newest first. */
  copies: readonly { readonly value: string; readonly label: string }[];
};

/** A new form: its name, its purpose, what it begins as. */
export function NewPage({ frame, typed, errors = {}, refusal, copies }: NewPageProps) {
  const { lang } = frame;
  const fields = { lang, typed, errors };
  return (
    <BuildingPage
      frame={frame}
      title={say(lang, FORMS.create)}
      lead={say(lang, FORMS.createLead)}
      crumbs={[listCrumb(lang)]}
      errors={errors}
      refusal={refusal}
    >
      <Form action={`${LIST_HREF}/new`}>
        <JapaneseField {...fields} name="title" what={BUILDING.name} hint={NAME_HINT} />
        <OtherLanguages {...fields} names={[{ name: 'title', what: BUILDING.name }]} />
        <RadioGroup
          lang={lang}
          name="purpose"
          label={say(lang, BUILDING.purpose)}
          hint={say(lang, FORMS.purposeHint)}
          options={PURPOSES.map((value) => ({ value, label: say(lang, PURPOSE_WORDS[value]) }))}
          value={typed['purpose']}
          error={errors['purpose']}
        />
        <SelectField
          lang={lang}
          name="copy"
          label={say(lang, FORMS.copyFrom)}
          options={[{ value: '', label: say(lang, FORMS.copyNone) }, ...copies]}
          value={typed['copy']}
          noEmpty
        />
        <Actions next={say(lang, FORMS.createNext)}>
          <Button>{say(lang, FORMS.create)}</Button>
        </Actions>
      </Form>
    </BuildingPage>
  );
}

const NAME_HINT = {
  ja: '例：スタートアップコース 申請書（令和9年度）',
  en: 'For example: Application, start-up course',
  easy: '例：申しこみ',
} as const;
