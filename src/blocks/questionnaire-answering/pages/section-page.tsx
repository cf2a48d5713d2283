import {
  inWords,
  type Problem,
  type Question,
  type Section,
  type ShownSection,
  type Values,
} from '#blocks/questionnaire/index.ts';
import { AnsweredValue, QuestionField } from '#blocks/questionnaire-fields/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import { Actions, AutosaveForm, Button, ButtonLink, ErrorSummary, Facts, Notice, Steps } from '#ui/index.ts';
import { ANSWERING } from '../words.ts';
import { type AnswerHead, AnswerPage, answerHref, sectionHref } from './answer-page.tsx';

export type SectionPageProps = {
  head: AnswerHead;
  section: Section;
  /** All sections that are asked, for the line of steps. */
  sections: readonly Section[];
  values: Values;
  /** What stands in fields that may not change. */
  shown: ShownSection | undefined;
  /** Questions that may be written in; every other is only shown. */
  open: ReadonlySet<string>;
  problems: readonly Problem[];
  sentence: (problem: Problem) => string;
  /** A sentence for each field, in the order of the form. */
  errors: Readonly<Record<string, string>>;
  /** What the office said, by question. */
  said: ReadonlyMap<string, string>;
  rows: { readonly question: string; readonly count: number } | undefined;
  revision: number;
  mayWrite: boolean;
  savedAt?: string | undefined;
  refusal?: string | undefined;
  /** After a conflict: this section as it was saved by somebody else. */
  theirs?: ShownSection | undefined;
  /** It was saved, with something left to mend: where to go on all the same. */
  onwards?: string | undefined;
};

const fileHref = (id: string) => (fileId: string) => answerHref(id, `/files/${fileId}`);

function stepsOf(lang: Lang, { head, sections }: SectionPageProps) {
  return [
    ...sections.map(({ key, title }) => ({
      label: inWords(lang, title),
      href: sectionHref(head.id, key),
    })),
    { label: say(lang, ANSWERING.check), href: answerHref(head.id, '/check') },
  ];
}

function Messages({ head, refusal, theirs, onwards }: SectionPageProps) {
  const { lang } = head.frame;
  return (
    <>
      {onwards !== undefined && (
        <Notice lang={lang} kind="info" title={say(lang, ANSWERING.keptWrong)}>
          <p>
            <ButtonLink href={onwards} kind="secondary" small>
              {say(lang, ANSWERING.later)}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {refusal !== undefined && (
        <Notice lang={lang} kind="error" title={refusal}>
          {theirs !== undefined && (
            <>
              <p>{say(lang, ANSWERING.theirs)}</p>
              <Facts
                tight
                facts={theirs.values.map(({ label, words }) => ({
                  term: label,
                  detail: words === '' ? say(lang, ANSWERING.notAnswered) : words,
                }))}
              />
            </>
          )}
        </Notice>
      )}
    </>
  );
}

function LockedValue({ props, question }: { props: SectionPageProps; question: Question }) {
  const { head, shown } = props;
  const value = shown?.values.find(({ key }) => key === question.key);
  if (value === undefined) return null;
  return (
    <div class="field field--locked">
      <p class="field__label">{value.label}</p>
      <AnsweredValue lang={head.frame.lang} shown={value} fileHref={fileHref(head.id)} />
    </div>
  );
}

function Fields(props: SectionPageProps) {
  const { head, section, open, values, problems, sentence, rows, said } = props;
  return (
    <>
      {section.questions.map((question) =>
        open.has(question.key) ? (
          <QuestionField
            lang={head.frame.lang}
            question={question}
            value={values[question.key]}
            problems={problems.filter((problem) => problem.question === question.key)}
            sentence={sentence}
            rows={rows?.question === question.key ? rows.count : undefined}
            fileHref={fileHref(head.id)}
            said={said.get(question.key)}
          />
        ) : (
          <LockedValue props={props} question={question} />
        ),
      )}
    </>
  );
}

/** The button that the return key presses goes on, whatever stands before it. */
function ReturnKeyGoesOn({ lang }: { lang: Lang }) {
  return (
    <button type="submit" class="visually-hidden" name="do" value="next" tabindex={-1}>
      {say(lang, ANSWERING.next)}
    </button>
  );
}

function Body(props: SectionPageProps) {
  const { head, section, sections, revision } = props;
  const { lang } = head.frame;
  const at = sections.findIndex(({ key }) => key === section.key);
  const before = sections[at - 1];
  return (
    <AutosaveForm
      lang={lang}
      action={sectionHref(head.id, section.key)}
      files={section.questions.some(({ kind }) => kind === 'file')}
      autosaveHref={sectionHref(head.id, section.key, '/autosave')}
      savedAt={props.savedAt}
      hidden={{ version: revision }}
      wide
    >
      <ReturnKeyGoesOn lang={lang} />
      <Fields {...props} />
      <Actions next={say(lang, ANSWERING.nextHint)}>
        <Button name="do" value="next">
          {say(lang, ANSWERING.next)}
        </Button>
        <Button kind="secondary" name="do" value="leave">
          {say(lang, ANSWERING.leave)}
        </Button>
        {before !== undefined && (
          <ButtonLink href={sectionHref(head.id, before.key)} kind="plain">
            {say(lang, ANSWERING.back)}
          </ButtonLink>
        )}
      </Actions>
    </AutosaveForm>
  );
}

/** One section: its questions, what is wrong with them, and the way on. */
export function SectionPage(props: SectionPageProps) {
  const { head, section, sections, errors, open, mayWrite } = props;
  const { lang } = head.frame;
  const isOpen = mayWrite && section.questions.some(({ key }) => open.has(key));
  return (
    <AnswerPage
      head={head}
      title={inWords(lang, section.title)}
      lead={section.help === undefined ? undefined : inWords(lang, section.help)}
      islands={['file-check', 'autosave-form']}
      before={
        <>
          <Steps
            lang={lang}
            steps={stepsOf(lang, props)}
            current={sections.findIndex(({ key }) => key === section.key)}
          />
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
    >
      <Messages {...props} />
      {isOpen ? <Body {...props} /> : <Closed {...props} />}
    </AnswerPage>
  );
}

/** A section that may not change now, as it stands. */
function Closed(props: SectionPageProps) {
  const { head, section, mayWrite } = props;
  const { lang } = head.frame;
  return (
    <>
      <Notice lang={lang} kind="info" title={say(lang, mayWrite ? ANSWERING.locked : ANSWERING.readerOnly)} />
      {section.questions.map((question) => (
        <LockedValue props={props} question={question} />
      ))}
      <p>
        <ButtonLink href={answerHref(head.id)} kind="secondary">
          {say(lang, ANSWERING.toOverview)}
        </ButtonLink>
      </p>
    </>
  );
}
