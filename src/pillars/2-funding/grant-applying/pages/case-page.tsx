import { inWords } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import type { MessageLine } from '#pillars/2-funding/grant-contact/index.ts';
import { LETTER_KEY_WORDS, type LetterLine } from '#pillars/2-funding/grant-letters/index.ts';
import {
  lifeOf,
  STEP_WORDS,
  type Station,
  type WholeApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CaseLayout,
  CommentList,
  ConfirmForm,
  Facts,
  Form,
  LifeLine,
  type LifeStation,
  Muted,
  Notice,
  Page,
  Section,
  TextArea,
} from '#ui/index.ts';
import { APPLYING } from '../words.ts';
import { MY_GRANTS, OutsideTag } from './my-grants-page.tsx';

/** A field that came back, with the page on which it stands. */
export type Mending = { readonly href: string; readonly label: string; readonly words: string };

export type CaseProps = {
  frame: Frame;
  whole: WholeApplication;
  /** Sentences of conditions that are still to be met, with the last day. */
  conditions: readonly { readonly words: string; readonly byOn: string | null }[];
  mending: readonly Mending[];
  /** How often it was sent. */
  sendings: number;
  letters: readonly LetterLine[];
  messages: readonly MessageLine[];
  isWriter: boolean;
  isCallOver: boolean;
  typed?: { readonly message?: string | undefined } | undefined;
  errors?: { readonly body?: string | undefined } | undefined;
  refusal?: string | undefined;
};

const NEXT = {
  submit: APPLYING.nextSubmit,
  accept: APPLYING.nextAccept,
  start_screening: APPLYING.nextScreening,
  award: APPLYING.nextDecision,
  finish: APPLYING.nextFinish,
} as const;

function labelOf(lang: Lang, { action, kind }: Station): string {
  if (action === 'start') return say(lang, APPLYING.begun);
  const next = kind === 'next' ? Object.entries(NEXT).find(([name]) => name === action) : undefined;
  return say(lang, next ? next[1] : STEP_WORDS[action].outside);
}

/** The life of the case for its own people: nothing that stays inside the house. */
function stationsOf(lang: Lang, { application, call, steps }: WholeApplication): LifeStation[] {
  return lifeOf(application, call, steps).map((station) => ({
    label: labelOf(lang, station),
    state: station.kind,
    detail: (
      <>
        {station.on !== null && dayWords(station.on, lang)}
        {station.outside !== '' && (
          <>
            <br />
            {station.outside}
          </>
        )}
      </>
    ),
  }));
}

/** An application as its own people see it: life, paper, conversation; on a phone in that order. */
export function CasePage(props: CaseProps) {
  const { frame, whole, refusal } = props;
  const { lang } = frame;
  const { application, call, code } = whole;
  return (
    <Page
      frame={frame}
      title={
        application.title === '' ? say(lang, APPLYING.paperTitle, { call: call.title }) : application.title
      }
      crumbs={[
        { label: say(lang, APPLYING.desk), href: '/desk' },
        { label: say(lang, APPLYING.title), href: MY_GRANTS },
      ]}
      beside={<OutsideTag lang={lang} state={application.state} />}
      islands={['confirm-button']}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <CaseLayout
        life={<LifeLine lang={lang} stations={stationsOf(lang, whole)} />}
        talk={<Talk {...props} />}
      >
        <WhatNow {...props} />
        <PaperFacts {...props} />
        <Conditions {...props} />
        {application.submittedAt !== null && <Sent {...props} code={code} />}
        <Withdraw {...props} />
      </CaseLayout>
    </Page>
  );
}

/** The one thing to do now, if there is one. */
function WhatNow({ frame: { lang }, whole, mending, isWriter, isCallOver }: CaseProps) {
  const { application, call } = whole;
  const paper = `/desk/answers/${application.answerId}`;
  if (application.state === 'awarded')
    return (
      <Notice lang={lang} kind="success" title={say(lang, APPLYING.awardTitle)}>
        <Actions>
          <ButtonLink href="/desk/grant-awards">{say(lang, APPLYING.awardGo)}</ButtonLink>
        </Actions>
      </Notice>
    );
  if (application.state === 'draft' && isCallOver)
    return <Notice lang={lang} kind="warning" title={say(lang, APPLYING.callOver)} />;
  if (application.state !== 'draft' && application.state !== 'returned') return null;
  if (!isWriter) return <Notice lang={lang} kind="info" title={say(lang, APPLYING.readerOnly)} />;
  if (application.state === 'draft')
    return (
      <Actions next={say(lang, APPLYING.writeNext, { day: dayWords(call.closesOn, lang) })}>
        <ButtonLink href={paper}>{say(lang, APPLYING.write)}</ButtonLink>
      </Actions>
    );
  const day = application.mendBy === null ? '' : dayWords(application.mendBy, lang);
  return (
    <Notice lang={lang} kind="warning" title={say(lang, APPLYING.mendBy, { day })}>
      <ul class="notice-list">
        {mending.map(({ href, label, words }) => (
          <li>
            <a href={href}>{label}</a>：{words}
          </li>
        ))}
      </ul>
      <Actions next={say(lang, APPLYING.mendNext)}>
        <ButtonLink href={mending[0]?.href ?? paper}>{say(lang, APPLYING.mend)}</ButtonLink>
      </Actions>
    </Notice>
  );
}

function PaperFacts({ frame: { lang }, whole }: CaseProps) {
  const { application, call, course, organisation, years, code } = whole;
  const { number, requestedYen } = application;
  return (
    <Facts
      facts={[
        { term: say(lang, APPLYING.number), detail: number === null ? say(lang, APPLYING.noNumber) : code },
        { term: say(lang, APPLYING.group), detail: organisation.name },
        { term: say(lang, APPLYING.call), detail: `${call.title}（${inWords(lang, course.name)}）` },
        ...(requestedYen === null
          ? []
          : [{ term: say(lang, APPLYING.requested), detail: yenWords(requestedYen, lang) }]),
        ...(years.length > 1
          ? [
              {
                term: say(lang, APPLYING.years),
                detail: years
                  .map(({ fiscalYear, requestedYen: yen }) =>
                    say(lang, APPLYING.yearYen, { year: fiscalYear, yen: yenWords(yen, lang) }),
                  )
                  .join('、'),
              },
            ]
          : []),
      ]}
    />
  );
}

function Conditions({ frame: { lang }, conditions }: CaseProps) {
  if (conditions.length === 0) return null;
  return (
    <Section title={say(lang, APPLYING.conditions)}>
      <ul>
        {conditions.map(({ words, byOn }) => (
          <li>
            {words}
            {byOn !== null && `（${say(lang, APPLYING.by, { day: dayWords(byOn, lang) })}）`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sent({ frame: { lang }, whole, sendings, letters }: CaseProps & { code: string }) {
  const paper = `/desk/answers/${whole.application.answerId}`;
  return (
    <Section title={say(lang, APPLYING.sentPapers)}>
      <ul>
        <li>
          <a href={paper}>{say(lang, APPLYING.openPaper)}</a>
        </li>
        {Array.from({ length: sendings }, (_, place) => (
          <li>
            <a href={`${paper}/sent/${place + 1}.pdf`}>{say(lang, APPLYING.pdf, { number: place + 1 })}</a>
          </li>
        ))}
        {letters.map(({ id, code, key, dated }) => (
          <li>
            <a href={`/desk/letters/${id}`}>
              {say(lang, LETTER_KEY_WORDS[key])}（{code}）
            </a>
            　{dayWords(dated, lang)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Talk({ frame: { lang }, whole, messages, typed, errors }: CaseProps) {
  return (
    <Section title={say(lang, APPLYING.talk)} id="talk">
      {messages.length === 0 ? (
        <Muted>{say(lang, APPLYING.noTalk)}</Muted>
      ) : (
        <CommentList
          comments={messages.map(({ id, fromSide, authorName, body, at }) => ({
            id,
            author: fromSide === 'office' ? say(lang, APPLYING.office) : authorName,
            role: fromSide === 'office' ? undefined : say(lang, APPLYING.you),
            when: instantWords(at, lang),
            at: at.toISOString(),
            body,
          }))}
        />
      )}
      <Form action={`${MY_GRANTS}/${whole.code}/messages`}>
        <TextArea
          lang={lang}
          name="body"
          label={say(lang, APPLYING.message)}
          value={typed?.message}
          error={errors?.body}
          rows={4}
        />
        <Actions next={say(lang, APPLYING.messageNext)}>
          <Button kind="secondary">{say(lang, APPLYING.sendMessage)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

const WITHDRAWABLE: readonly string[] = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'screening',
  'recommended',
  'not_recommended',
];

function Withdraw({ frame: { lang }, whole, isWriter }: CaseProps) {
  const { application, code, call } = whole;
  const { state, number } = application;
  const params = {
    code: number === null ? '' : code,
    title: application.title === '' ? call.title : application.title,
  };
  const action = `${MY_GRANTS}/${code}/withdraw`;
  if (!isWriter) return null;
  if (!WITHDRAWABLE.includes(state)) return null;
  return (
    <div class="section">
      <ConfirmForm
        lang={lang}
        action={action}
        label={say(lang, state === 'draft' ? APPLYING.dropDraft : APPLYING.withdraw)}
        sentence={say(lang, APPLYING.withdrawSure, params)}
      />
    </div>
  );
}
