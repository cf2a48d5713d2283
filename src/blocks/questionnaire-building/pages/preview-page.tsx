import {
  inWords,
  type Problem,
  type Question,
  type Section,
  type Values,
} from '#blocks/questionnaire/index.ts';
import { BuildingPage, type Head, hrefOf, versionCrumbs } from '#blocks/questionnaire-editing/index.ts';
import { QuestionField } from '#blocks/questionnaire-fields/index.ts';
import { say } from '#kernel/words.ts';
import { Actions, Button, ButtonLink, type FieldErrors, Form, Notice, Steps } from '#ui/index.ts';
import { FORMS } from '../words.ts';

export type PreviewPageProps = Head & {
  sections: readonly Section[];
  section: Section;
  /** The questions that are asked with what was typed. */
  asked: readonly Question[];
  values: Values;
  problems: readonly Problem[];
  sentence: (problem: Problem) => string;
  errors: FieldErrors;
  /** It was tried, and nothing is wrong. */
  isGood: boolean;
  rows: { readonly question: string; readonly count: number } | undefined;
};

/** A section as whoever answers sees it; what is typed is checked, and kept nowhere. */
export function PreviewPage(props: PreviewPageProps) {
  const { frame, version, sections, section, asked, values, problems, sentence, errors, rows } = props;
  const { lang } = frame;
  const here = (key: string) => hrefOf(version.id, `/preview/${key}`);
  const at = sections.findIndex(({ key }) => key === section.key);
  const next = sections[at + 1];
  return (
    <BuildingPage
      frame={frame}
      title={say(lang, FORMS.previewTitle, { section: inWords(lang, section.title) })}
      lead={section.help === undefined ? undefined : inWords(lang, section.help)}
      crumbs={versionCrumbs(props)}
      before={
        <Steps
          lang={lang}
          steps={sections.map(({ key, title }) => ({ label: inWords(lang, title), href: here(key) }))}
          current={at}
        />
      }
      errors={errors}
      success={props.isGood ? say(lang, FORMS.previewGood) : undefined}
      islands={['file-check']}
    >
      <Notice lang={lang} kind="info" title={say(lang, FORMS.previewNote)}>
        {section.questions.some(({ kind }) => kind === 'file') && <p>{say(lang, FORMS.previewFiles)}</p>}
        <Hidden {...props} />
      </Notice>
      <Form action={here(section.key)} files wide>
        {asked.map((question) => (
          <QuestionField
            lang={lang}
            question={question}
            value={values[question.key]}
            problems={problems.filter((problem) => problem.question === question.key)}
            sentence={sentence}
            rows={rows?.question === question.key ? rows.count : undefined}
            fileHref={() => here(section.key)}
          />
        ))}
        <Actions>
          <Button kind="secondary">{say(lang, FORMS.previewTry)}</Button>
          {next !== undefined && (
            <ButtonLink href={here(next.key)} kind="plain">
              {say(lang, FORMS.previewNext)}
            </ButtonLink>
          )}
          <ButtonLink href={hrefOf(version.id)} kind="plain">
            {say(lang, FORMS.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </BuildingPage>
  );
}

function Hidden({ frame, section, asked }: PreviewPageProps) {
  const { lang } = frame;
  const hidden = section.questions.filter(({ key }) => !asked.some((question) => question.key === key));
  if (hidden.length === 0) return null;
  const labels = hidden.map(({ label }) => inWords(lang, label)).join(lang === 'en' ? ', ' : '、');
  return <p>{say(lang, FORMS.previewHidden, { labels })}</p>;
}
