import type { ShownSection } from '#blocks/questionnaire/index.ts';
import { ShownAnswers } from '#blocks/questionnaire-fields/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { OPINION_VERDICTS, OPINION_WORDS, type OpinionLine } from '#pillars/2-funding/grant-papers/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DataTable,
  ErrorSummary,
  type FieldErrors,
  Form,
  Muted,
  Notice,
  Page,
  RadioGroup,
  Section,
  StatusTag,
  TextArea,
} from '#ui/index.ts';
import { DECIDE } from '../decision-words.ts';
import { DESK } from '../words.ts';

/** What a department is asked for, the earliest due day first. */
export function OpinionsPage(props: { frame: Frame; lines: readonly OpinionLine[]; done: boolean }) {
  const { frame, lines, done } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DECIDE.opinionsTitle)}
      lead={say(lang, DECIDE.opinionsLead)}
      crumbs={[{ label: say(lang, DESK.desk), href: '/desk' }]}
      noindex
    >
      {done && <Notice lang={lang} kind="success" title={say(lang, DECIDE.answered)} />}
      {lines.length === 0 ? (
        <Muted>{say(lang, DECIDE.noneAsked)}</Muted>
      ) : (
        <DataTable
          caption={say(lang, DECIDE.opinionsTitle)}
          rows={lines}
          columns={[
            {
              head: say(lang, DESK.project),
              rowHead: true,
              cell: (line) => (
                <>
                  <a href={`/desk/grant-cases/opinions/${line.id}`}>{line.title}</a>
                  <br />
                  <span class="muted">{line.organisationName}</span>
                </>
              ),
            },
            {
              head: say(lang, DESK.state),
              cell: ({ verdict }) => (
                <StatusTag tone={verdict === null ? 'info' : 'good'}>
                  {verdict === null ? say(lang, DECIDE.opinionWaiting) : say(lang, OPINION_WORDS[verdict])}
                </StatusTag>
              ),
            },
            { head: say(lang, DECIDE.dueOn), kind: 'short', cell: ({ dueOn }) => dayWords(dueOn, lang) },
          ]}
        />
      )}
    </Page>
  );
}

type AnswerProps = {
  frame: Frame;
  line: OpinionLine;
  answerId: string;
  sections: readonly ShownSection[];
  typed: Readonly<Record<string, string>>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** The paper and, below it, what the department thinks of it. */
export function OpinionPage({ frame, line, answerId, sections, typed, errors = {}, refusal }: AnswerProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DECIDE.answerTitle, { code: line.code })}
      lead={line.question === '' ? undefined : line.question}
      crumbs={[
        { label: say(lang, DESK.desk), href: '/desk' },
        { label: say(lang, DECIDE.opinionsTitle), href: '/desk/grant-cases/opinions' },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Section title={say(lang, DESK.answers)}>
        <p class="muted">
          {line.organisationName}　{line.title}
        </p>
        <ShownAnswers
          lang={lang}
          sections={sections}
          fileHref={(fileId) => `/desk/answers/${answerId}/files/${fileId}`}
        />
      </Section>
      {line.verdict === null ? (
        <Form action={`/desk/grant-cases/opinions/${line.id}`}>
          <RadioGroup
            lang={lang}
            name="verdict"
            label={say(lang, DECIDE.verdict)}
            value={typed['verdict']}
            error={errors['verdict']}
            options={OPINION_VERDICTS.map((value) => ({ value, label: say(lang, OPINION_WORDS[value]) }))}
          />
          <TextArea
            lang={lang}
            name="words"
            label={say(lang, DECIDE.opinionWords)}
            hint={say(lang, DECIDE.opinionHint)}
            value={typed['words']}
            error={errors['words']}
            optional
          />
          <Actions next={say(lang, DECIDE.opinionNext)}>
            <Button>{say(lang, DECIDE.sendOpinion)}</Button>
            <ButtonLink href="/desk/grant-cases/opinions" kind="secondary">
              {say(lang, DESK.keep)}
            </ButtonLink>
          </Actions>
        </Form>
      ) : (
        <Section title={say(lang, OPINION_WORDS[line.verdict])}>
          <p class="answers__text">{line.words}</p>
        </Section>
      )}
    </Page>
  );
}
