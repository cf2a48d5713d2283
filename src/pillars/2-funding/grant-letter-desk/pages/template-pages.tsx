import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  LETTER_KEY_WORDS,
  LETTER_KEYS,
  type LetterContent,
  type LetterFacts,
  type LetterKey,
  type LetterTemplate,
  PLACEHOLDER_NAMES,
} from '#pillars/2-funding/grant-letters/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  DataTable,
  ErrorSummary,
  Form,
  Notice,
  Section,
  SelectField,
  Tag,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { LETTERS } from '../words.ts';
import { LETTERS_AT, LettersPage, YearTabs } from './frame.tsx';
import { LetterSheet } from './letter-sheet.tsx';

type ListProps = {
  frame: Frame;
  year: number;
  years: readonly number[];
  /** The newest version of each kind. */
  templates: ReadonlyMap<LetterKey, LetterTemplate>;
  done?: string | undefined;
  refusal?: string | undefined;
};

export function TemplatesPage({ frame, year, years, templates, done, refusal }: ListProps) {
  const { lang } = frame;
  const title = say(lang, LETTERS.templates);
  return (
    <LettersPage frame={frame} title={title} lead={say(lang, LETTERS.templatesLead)} isBelow>
      {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <YearTabs
        lang={lang}
        year={year}
        years={years}
        hrefOf={(one) => `${LETTERS_AT}/templates?year=${one}`}
      />
      <DataTable
        caption={title}
        rows={LETTER_KEYS}
        columns={[
          {
            head: say(lang, LETTERS.kind),
            rowHead: true,
            cell: (key) => (
              <a href={`${LETTERS_AT}/templates/${key}?year=${year}`}>{say(lang, LETTER_KEY_WORDS[key])}</a>
            ),
          },
          {
            head: say(lang, LETTERS.letterTitle),
            cell: (key) => templates.get(key)?.title ?? say(lang, LETTERS.templateNone),
          },
          {
            head: say(lang, LETTERS.standing),
            cell: (key) => {
              const template = templates.get(key);
              if (template === undefined) return '';
              const day = dayWords(japanDay(template.setAt), lang);
              return say(lang, LETTERS.templateVersion, { version: template.version, day });
            },
          },
        ]}
      />
      {templates.size < LETTER_KEYS.length && (
        <Actions>
          <ActionForm
            action={`${LETTERS_AT}/templates/copy`}
            label={say(lang, LETTERS.copy)}
            hidden={{ year }}
          />
        </Actions>
      )}
    </LettersPage>
  );
}

type EditProps = {
  frame: Frame;
  year: number;
  letterKey: LetterKey;
  version: number;
  typed: { readonly title: string; readonly body: string; readonly tried: string };
  cases: readonly LetterFacts[];
  /** The template with the facts of the case that it was tried with. */
  preview?: { readonly content: LetterContent; readonly lacks: readonly string[] } | undefined;
  errors: Readonly<Record<string, string>>;
  refusal?: string | undefined;
  done?: string | undefined;
};

function Placeholders({ frame: { lang } }: EditProps) {
  return (
    <Section title={say(lang, LETTERS.placeholders)}>
      <p class="cluster">
        {PLACEHOLDER_NAMES.map((name) => (
          <Tag>{`{${name}}`}</Tag>
        ))}
      </p>
    </Section>
  );
}

function Preview({ frame: { lang }, preview }: EditProps) {
  if (preview === undefined) return null;
  return (
    <Section title={say(lang, LETTERS.tried)} id="tried">
      {preview.lacks.length > 0 && (
        <Notice
          lang={lang}
          kind="info"
          title={say(lang, LETTERS.triedLacks, { names: preview.lacks.join('、') })}
        />
      )}
      <LetterSheet content={preview.content} />
    </Section>
  );
}

/** One template: title, body, the words that can be filled, and how it reads with a real case. */
export function TemplatePage(props: EditProps) {
  const { frame, year, letterKey, version, typed, cases, errors, refusal, done } = props;
  const { lang } = frame;
  const at = `${LETTERS_AT}/templates/${letterKey}?year=${year}`;
  return (
    <LettersPage
      frame={frame}
      title={say(lang, LETTERS.edit, { kind: say(lang, LETTER_KEY_WORDS[letterKey]) })}
      lead={`${say(lang, LETTERS.year, { year })}　${say(lang, LETTERS.editLead)}`}
      crumbs={[{ label: say(lang, LETTERS.templates), href: `${LETTERS_AT}/templates?year=${year}` }]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      isBelow
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
      <Form action={at} hidden={{ version }}>
        <TextField
          lang={lang}
          name="title"
          label={say(lang, LETTERS.letterTitle)}
          value={typed.title}
          error={errors['title']}
        />
        <TextArea
          lang={lang}
          name="body"
          label={say(lang, LETTERS.letterBody)}
          hint={say(lang, LETTERS.bodyHint)}
          value={typed.body}
          error={errors['body']}
          rows={14}
        />
        {cases.length > 0 && (
          <SelectField
            lang={lang}
            name="try"
            label={say(lang, LETTERS.previewWith)}
            options={cases.map(({ applicationId, applicationCode, organisationName }) => ({
              value: applicationId,
              label: `${applicationCode} ${organisationName}`,
            }))}
            value={typed.tried}
            optional
          />
        )}
        <Actions next={say(lang, LETTERS.saveNext)}>
          <Button>{say(lang, LETTERS.save)}</Button>
          {cases.length > 0 && (
            <Button
              kind="secondary"
              formaction={`${LETTERS_AT}/templates/${letterKey}/try?year=${year}#tried`}
            >
              {say(lang, LETTERS.tryOut)}
            </Button>
          )}
        </Actions>
      </Form>
      <Preview {...props} />
      <Placeholders {...props} />
    </LettersPage>
  );
}
