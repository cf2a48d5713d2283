import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  ACTION_WORDS,
  type Doubt,
  isBeforeOpening,
  isOpened,
  isSettled,
  quorumOfPaper,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Seat, WholeMeeting } from '#registry/committee/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  CaseLayout,
  Facts,
  Form,
  LifeLine,
  Notice,
  Page,
  TextArea,
} from '#ui/index.ts';
import { OFFICE } from '../office-words.ts';
import { Doubts, Invitation, Meetings, Papers, Seats } from './office-parts.tsx';
import { crumbsOf, dueWords, lifeOf, StateTag } from './parts.tsx';

export type OfficeProps = {
  frame: Frame;
  whole: WholeRound;
  code: string;
  doubts: readonly Doubt[];
  /** Seats of the committee that are not in the round. */
  free: readonly Seat[];
  meetings: readonly WholeMeeting[];
  message?: 'saved' | 'moved' | 'reminded' | 'published' | undefined;
  refusal?: string | undefined;
};

/** What the office's button does in each state, and what follows. */
const STEPS = {
  prepared: { action: 'ask', next: OFFICE.askNext },
  declaring: { action: 'start', next: OFFICE.startNext },
  scoring: undefined,
  opened: { action: 'deliberate', next: OFFICE.deliberateNext },
  deliberated: { action: 'recommend', next: OFFICE.recommendNext },
  recommended: { action: 'close', next: OFFICE.closeNext },
  closed: undefined,
} as const;

/** A round as the office leads it: its life, what is to be done, seats and papers. Nothing that is sealed is handed in. */
export function OfficePage(props: OfficeProps) {
  const { frame, whole, code, message, refusal } = props;
  const { lang } = frame;
  const { round } = whole;
  return (
    <Page
      frame={frame}
      title={round.title}
      lead={say(lang, OFFICE.counts, { code, papers: whole.papers.length, seats: whole.seats.length })}
      crumbs={crumbsOf(lang)}
      beside={<StateTag lang={lang} state={round.state} />}
      islands={['confirm-button']}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {message !== undefined && <Notice lang={lang} kind="success" title={say(lang, OFFICE[message])} />}
      <CaseLayout
        life={<LifeLine lang={lang} stations={lifeOf(lang, round)} />}
        talk={
          <>
            <RoundFacts {...props} />
            <Meetings {...props} />
          </>
        }
      >
        <Completeness {...props} />
        <Step {...props} />
        <Doubts {...props} />
        <Papers lang={lang} whole={whole} code={code} quorumOf={(id) => quorumOfPaper(whole, id)} />
        <Seats {...props} />
        {isBeforeOpening(round.state) && <Invitation {...props} />}
        {isSettled(round.state) && <Publication {...props} />}
      </CaseLayout>
    </Page>
  );
}

function RoundFacts({ frame: { lang }, whole: { round, rules }, code }: OfficeProps) {
  return (
    <div class="card">
      <Facts
        tight
        facts={[
          { term: say(lang, OFFICE.due), detail: dueWords(lang, round) },
          {
            term: say(lang, OFFICE.budget),
            detail: round.budgetYen === null ? '—' : yenWords(round.budgetYen, lang),
          },
          {
            term: say(lang, OFFICE.rules),
            detail: say(lang, OFFICE.rulesOf, { year: rules.fiscalYear, number: rules.number }),
          },
        ]}
      />
      {isBeforeOpening(round.state) && (
        <p>
          <a href={`/desk/screening/${code}/settings`}>{say(lang, OFFICE.settings)}</a>
        </p>
      )}
    </div>
  );
}

function Completeness({ frame: { lang }, whole: { round }, code }: OfficeProps) {
  const isAsked = round.state === 'declaring' || round.state === 'scoring';
  return (
    <>
      {round.state === 'scoring' && (
        <Notice lang={lang} kind="info" title={say(lang, OFFICE.notComplete)}>
          <p>{say(lang, OFFICE.notCompleteWhy)}</p>
        </Notice>
      )}
      {isOpened(round.state) && (
        <Notice lang={lang} kind="success" title={say(lang, OFFICE.complete)}>
          <p class="cluster">
            <ButtonLink href={`/desk/screening/${code}/table`} kind="secondary" small>
              {say(lang, TABLE)}
            </ButtonLink>
            <ButtonLink href={`/desk/screening/${code}/deliberation`} kind="secondary" small>
              {say(lang, DELIBERATION)}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {isAsked && (
        <Actions next={say(lang, OFFICE.remindWhy)}>
          <ActionForm action={`/desk/screening/${code}/remind`} label={say(lang, OFFICE.remind)} />
        </Actions>
      )}
    </>
  );
}

const TABLE: Text = { ja: '採点の一覧を見る', en: 'See the scores', easy: '点を 見る' };
const DELIBERATION: Text = { ja: '審議と推薦へ', en: 'To the deliberation', easy: '話しあいへ' };

function Step({ frame: { lang }, whole: { round }, code }: OfficeProps) {
  const step = STEPS[round.state];
  if (!step) return null;
  return (
    <Form action={`/desk/screening/${code}/${step.action}`}>
      <Actions next={say(lang, step.next)}>
        <Button>{say(lang, ACTION_WORDS[step.action])}</Button>
      </Actions>
    </Form>
  );
}

function Publication({ frame: { lang }, whole: { round }, code }: OfficeProps) {
  return (
    <section class="section" id="publish">
      <h2>{say(lang, OFFICE.publish)}</h2>
      {round.publishedAt !== null && (
        <p>
          <a href={`/screening/${code}`}>{say(lang, OFFICE.publicPage)}</a>
        </p>
      )}
      <Form action={`/desk/screening/${code}/publish`}>
        <TextArea lang={lang} name="remark" label={say(lang, OFFICE.remark)} optional value={round.remark} />
        <Actions next={say(lang, OFFICE.publishNext)}>
          <Button kind="secondary">{say(lang, OFFICE.publish)}</Button>
        </Actions>
      </Form>
    </section>
  );
}
