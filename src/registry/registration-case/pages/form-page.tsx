import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Duplicate } from '#registry/organisations/index.ts';
import type { RegistrationRules } from '#registry/registration-conditions/index.ts';
import {
  type FieldsProps,
  FORM,
  FORM_PAGES,
  FormBody,
  type FormPageName,
  PAGE_WORDS,
  type Shown,
} from '#registry/registration-form/index.ts';
import { paperCode, type RegistrationPaper } from '#registry/registration-papers/index.ts';
import { ButtonLink, ErrorSummary, Facts, LifeLine, Notice, Page, Split, Steps } from '#ui/index.ts';
import { lifeOf } from '../life.ts';
import { REG } from '../words.ts';
import { AlikeNotice, nameIn, PaperFacts } from './paper-parts.tsx';

/** The steps of the form; all of them are links, because a draft may be written in any order. */
export function stepsOf(lang: Lang, code: string) {
  return [
    ...FORM_PAGES.map((page) => ({
      label: say(lang, PAGE_WORDS[page].title),
      href: `/desk/registration/${code}/form/${page}`,
    })),
    { label: say(lang, PAGE_WORDS.check.title), href: `/desk/registration/${code}/check` },
  ];
}

export function crumbsOf(lang: Lang, paper: RegistrationPaper) {
  const code = paperCode(paper.fiscalYear, paper.number);
  return [
    { label: say(lang, REG.desk), href: '/desk' },
    { label: say(lang, REG.mine), href: '/desk/registration' },
    { label: code, href: `/desk/registration/${code}` },
  ];
}

/** The page after one of the form, the check at the end. */
export function pageAfter(page: FormPageName): string {
  const next = FORM_PAGES[FORM_PAGES.indexOf(page) + 1];
  return next === undefined ? 'check' : `form/${next}`;
}

export type FormPageProps = {
  frame: Frame;
  paper: RegistrationPaper;
  page: FormPageName;
  rules: RegistrationRules;
  fields: FieldsProps;
  /** The version on which the next saving builds. */
  version: number;
  alike: readonly Duplicate[];
  savedAt?: string | undefined;
  refusal?: string | undefined;
  /** After a conflict: the answers of this page as they are saved now. */
  theirs?: readonly Shown[] | undefined;
  /** The page has just been saved with something wrong on it. */
  keptWrong?: boolean | undefined;
};

/** One page of the form, with where the paper stands beside it. */
export function FormPage(props: FormPageProps) {
  const { frame, paper, page, rules, fields, version, alike, savedAt } = props;
  const { lang } = frame;
  const code = paperCode(paper.fiscalYear, paper.number);
  const { errors } = fields;
  return (
    <Page
      frame={frame}
      title={say(lang, PAGE_WORDS[page].title)}
      lead={say(lang, PAGE_WORDS[page].lead)}
      crumbs={crumbsOf(lang, paper)}
      islands={['autosave-form']}
      before={
        <>
          <Steps lang={lang} steps={stepsOf(lang, code)} current={FORM_PAGES.indexOf(page)} />
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Messages {...props} />
      {page === 'group' && <AlikeNotice lang={lang} alike={alike} code={code} back="form/work" />}
      <Split aside={<Beside lang={lang} paper={paper} rules={rules} code={code} />}>
        <FormBody
          {...fields}
          page={page}
          action={`/desk/registration/${code}/form/${page}`}
          version={version}
          savedAt={savedAt}
        />
      </Split>
    </Page>
  );
}

function Messages({ frame: { lang }, paper, page, refusal, theirs, keptWrong }: FormPageProps) {
  const code = paperCode(paper.fiscalYear, paper.number);
  return (
    <>
      {keptWrong && (
        <Notice lang={lang} kind="info" title={say(lang, FORM.keptWrong)}>
          <p>
            <ButtonLink href={`/desk/registration/${code}/${pageAfter(page)}`} kind="secondary" small>
              {say(lang, FORM.later)}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {refusal !== undefined && (
        <Notice lang={lang} kind="error" title={refusal}>
          {theirs !== undefined && (
            <>
              <p>{say(lang, REG.conflictTheirs)}</p>
              <Facts tight facts={theirs.map(({ label, value }) => ({ term: label, detail: value }))} />
            </>
          )}
        </Notice>
      )}
    </>
  );
}

type BesideProps = { lang: Lang; paper: RegistrationPaper; rules: RegistrationRules; code: string };

function Beside({ lang, paper, rules, code }: BesideProps) {
  return (
    <div class="card">
      <h2 class="card__title">{say(lang, REG.now)}</h2>
      <p>{nameIn(lang, paper)}</p>
      <PaperFacts lang={lang} paper={paper} code={code} />
      <LifeLine lang={lang} stations={lifeOf(lang, paper, rules)} />
    </div>
  );
}
