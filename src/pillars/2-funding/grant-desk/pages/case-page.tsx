import { shownValues } from '#blocks/questionnaire/index.ts';
import { ShownAnswers } from '#blocks/questionnaire-fields/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import type { MessageLine } from '#pillars/2-funding/grant-contact/index.ts';
import { lifeOf, STATE_WORDS, STEP_WORDS } from '#pillars/2-funding/grant-papers/index.ts';
import { codeOf } from '#registry/organisations/index.ts';
import {
  Actions,
  Button,
  CaseLayout,
  CommentList,
  Facts,
  Form,
  LifeLine,
  type LifeStation,
  Muted,
  Notice,
  Page,
  Section,
  StatusTag,
  TextArea,
} from '#ui/index.ts';
import type { Case } from '../queries/read-case.ts';
import { DESK } from '../words.ts';
import { DecisionSection } from './decision-section.tsx';
import { EligibilityList } from './eligibility-list.tsx';
import { toneOf } from './list-page.tsx';
import { NextStep } from './next-step.tsx';
import { OpinionSection } from './opinion-section.tsx';

export type CaseProps = {
  frame: Frame;
  found: Case;
  messages: readonly MessageLine[];
  departments: readonly { readonly id: string; readonly name: string }[];
  actorId: string;
  done?: string | undefined;
  refusal?: string | undefined;
  errors?: Readonly<Record<string, string>> | undefined;
  typed?: Readonly<Record<string, string>> | undefined;
};

/** An application as a case of the office: its life, the paper with what is to be done, the conversation. */
export function CasePage(props: CaseProps) {
  const { frame, found, refusal, done } = props;
  const { lang } = frame;
  const { application, code } = found.whole;
  return (
    <Page
      frame={frame}
      title={application.title === '' ? code : application.title}
      crumbs={[
        { label: say(lang, DESK.desk), href: '/desk' },
        { label: say(lang, DESK.title), href: '/desk/grant-cases' },
      ]}
      beside={
        <StatusTag tone={toneOf(application.state)}>
          {say(lang, STATE_WORDS[application.state].inside)}
        </StatusTag>
      }
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {refusal === undefined && done !== undefined && <Notice lang={lang} kind="success" title={done} />}
      <CaseLayout
        life={<LifeLine lang={lang} stations={stationsOf(lang, found)} />}
        talk={<Talk {...props} />}
      >
        <CaseFacts lang={lang} found={found} />
        <NextStep {...props} />
        <OpinionSection {...props} />
        <DecisionSection {...props} />
        <EligibilityList lang={lang} found={found} />
        <Paper lang={lang} found={found} />
      </CaseLayout>
    </Page>
  );
}

function stationsOf(lang: Lang, { whole }: Case): LifeStation[] {
  return lifeOf(whole.application, whole.call, whole.steps).map((station) => ({
    label:
      station.action === 'start'
        ? say(lang, STATE_WORDS.draft.inside)
        : say(lang, STEP_WORDS[station.action].inside),
    state: station.kind,
    detail: (
      <>
        {station.on !== null && dayWords(station.on, lang)}
        {station.outside !== '' && <span class="life-line__words">{station.outside}</span>}
        {station.inside !== '' && <span class="life-line__words muted">{station.inside}</span>}
      </>
    ),
  }));
}

function CaseFacts({ lang, found }: { lang: Lang; found: Case }) {
  const { application, code, course, call, organisation, years } = found.whole;
  const group = codeOf(organisation.number);
  return (
    <Facts
      facts={[
        { term: say(lang, DESK.number), detail: code },
        {
          term: say(lang, DESK.group),
          detail: <a href={`/groups/${group}`}>{organisation.name}</a>,
        },
        {
          term: say(lang, DESK.course),
          detail: `${course.name[lang] ?? course.name.ja}（${call.title}）`,
        },
        {
          term: say(lang, DESK.requested),
          detail: application.requestedYen === null ? '—' : yenWords(application.requestedYen, lang),
        },
        ...(years.length > 1
          ? [
              {
                term: say(lang, DESK.yearly),
                detail: years
                  .map(({ fiscalYear, requestedYen }) => `${fiscalYear}: ${yenWords(requestedYen, lang)}`)
                  .join('　'),
              },
            ]
          : []),
        {
          term: say(lang, DESK.awardNumber),
          detail: say(lang, DESK.awardNth, { count: application.awardNumber }),
        },
        ...(application.submittedAt === null
          ? []
          : [
              {
                term: say(lang, DESK.submittedOn),
                detail: instantWords(application.submittedAt, lang),
              },
            ]),
      ]}
    />
  );
}

/** What was sent last, as the group wrote it. */
function Paper({ lang, found: { whole, answer } }: { lang: Lang; found: Case }) {
  const sending = answer?.sendings.at(-1);
  if (!answer || !sending) return null;
  return (
    <Section
      title={say(lang, DESK.answers)}
      beside={
        <a href={`/desk/answers/${whole.application.answerId}/sent/${sending.number}.pdf`}>
          {say(lang, DESK.pdf)}
        </a>
      }
    >
      <ShownAnswers
        lang={lang}
        sections={shownValues(lang, answer.definition, sending.values)}
        fileHref={(fileId) => `/desk/answers/${whole.application.answerId}/files/${fileId}`}
      />
    </Section>
  );
}

function Talk({ frame: { lang }, found, messages, errors = {}, typed = {} }: CaseProps) {
  const { code } = found.whole;
  return (
    <Section title={say(lang, DESK.messages)} id="messages">
      {messages.length === 0 ? (
        <Muted>{say(lang, DESK.noMessages)}</Muted>
      ) : (
        <CommentList
          comments={messages.map(({ id, authorName, fromSide, at, body }) => ({
            id,
            author: authorName,
            role: say(lang, fromSide === 'office' ? DESK.office : DESK.side),
            when: instantWords(at, lang),
            at: japanDay(at),
            body,
          }))}
        />
      )}
      <Form action={`/desk/grant-cases/${code}/messages`}>
        <TextArea
          lang={lang}
          name="body"
          label={say(lang, DESK.message)}
          hint={say(lang, DESK.messageHint)}
          rows={3}
          value={typed['body'] ?? ''}
          error={errors['body']}
        />
        <Actions>
          <Button kind="secondary">{say(lang, DESK.sendMessage)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
