import { inWords } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  type CallStanding,
  type CallWithCourse,
  callStanding,
} from '#pillars/2-funding/grant-papers/index.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  ConfirmForm,
  DataTable,
  EmptyState,
  Facts,
  Notice,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { CALL_DESK } from '../words.ts';

export const CALLS_AT = '/desk/grant-calls';
const TONES = { draft: 'neutral', coming: 'info', open: 'good', over: 'neutral' } as const;

export function StandingTag({ lang, standing }: { lang: Lang; standing: CallStanding }) {
  return <StatusTag tone={TONES[standing]}>{say(lang, CALL_DESK[standing])}</StatusTag>;
}

type CallsProps = {
  frame: Frame;
  now: Date;
  calls: readonly CallWithCourse[];
  sent: ReadonlyMap<string, number>;
  consultations: number;
};

/** Every call with its days and how many have applied. */
export function CallsPage({ frame, now, calls, sent, consultations }: CallsProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, CALL_DESK.title)}
      lead={say(lang, CALL_DESK.lead)}
      crumbs={[{ label: say(lang, CALL_DESK.desk), href: '/desk' }]}
      wide
      noindex
    >
      <Actions>
        <ButtonLink href={`${CALLS_AT}/new`}>{say(lang, CALL_DESK.add)}</ButtonLink>
        <ButtonLink href={`${CALLS_AT}/consultations`} kind="secondary">
          {`${say(lang, CALL_DESK.consultations)}（${consultations}）`}
        </ButtonLink>
      </Actions>
      {calls.length === 0 ? (
        <EmptyState title={say(lang, CALL_DESK.none)} />
      ) : (
        <div class="section">
          <DataTable
            caption={say(lang, CALL_DESK.title)}
            rows={calls}
            columns={[
              {
                head: say(lang, CALL_DESK.name),
                rowHead: true,
                cell: ({ call }) => <a href={`${CALLS_AT}/${call.id}`}>{call.title}</a>,
              },
              {
                head: say(lang, CALL_DESK.course),
                cell: ({ course, call }) =>
                  `${inWords(lang, course.name)}（${say(lang, CALL_DESK.year, { year: call.fiscalYear })}）`,
              },
              {
                head: say(lang, CALL_DESK.standing),
                cell: ({ call }) => <StandingTag lang={lang} standing={callStanding(call, now)} />,
              },
              {
                head: say(lang, CALL_DESK.closesOn),
                cell: ({ call }) => dayWords(call.closesOn, lang),
              },
              {
                head: say(lang, CALL_DESK.count),
                cell: ({ call }) => say(lang, CALL_DESK.sent, { count: sent.get(call.id) ?? 0 }),
              },
            ]}
          />
        </div>
      )}
    </Page>
  );
}

type CallProps = {
  frame: Frame;
  now: Date;
  found: CallWithCourse;
  formTitle: string;
  sent: number;
  isSaved: boolean;
  refusal?: string | undefined;
};

/** One call: what it joins, its days, and what can be done with it. */
export function CallPage({ frame, now, found, formTitle, sent, isSaved, refusal }: CallProps) {
  const { lang } = frame;
  const { call, course } = found;
  const dayOf = (day: string | null) => (day === null ? say(lang, CALL_DESK.unset) : dayWords(day, lang));
  return (
    <Page
      frame={frame}
      title={call.title}
      crumbs={[
        { label: say(lang, CALL_DESK.desk), href: '/desk' },
        { label: say(lang, CALL_DESK.title), href: CALLS_AT },
      ]}
      beside={<StandingTag lang={lang} standing={callStanding(call, now)} />}
      islands={['confirm-button']}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {isSaved && <Notice lang={lang} kind="success" title={say(lang, CALL_DESK.saved)} />}
      <Facts
        facts={[
          {
            term: say(lang, CALL_DESK.course),
            detail: `${inWords(lang, course.name)}（${say(lang, CALL_DESK.year, { year: call.fiscalYear })}）`,
          },
          { term: say(lang, CALL_DESK.form), detail: formTitle },
          { term: say(lang, CALL_DESK.opensOn), detail: dayOf(call.opensOn) },
          { term: say(lang, CALL_DESK.closesOn), detail: dayOf(call.closesOn) },
          { term: say(lang, CALL_DESK.presentationOn), detail: dayOf(call.presentationOn) },
          { term: say(lang, CALL_DESK.decisionBy), detail: dayOf(call.decisionBy) },
          {
            term: say(lang, CALL_DESK.budget),
            detail: call.budgetYen === null ? say(lang, CALL_DESK.unset) : yenWords(call.budgetYen, lang),
          },
          {
            term: say(lang, CALL_DESK.count),
            detail: (
              <a href={`/desk/grant-cases?course=${course.key}&year=${call.fiscalYear}`}>
                {say(lang, CALL_DESK.sent, { count: sent })}
              </a>
            ),
          },
        ]}
      />
      {call.state === 'draft' && (
        <Section title={say(lang, CALL_DESK.publish)}>
          <ActionForm
            action={`${CALLS_AT}/${call.id}/publish`}
            label={say(lang, CALL_DESK.publish)}
            kind="primary"
          />
          <p class="muted">{say(lang, CALL_DESK.publishNext)}</p>
        </Section>
      )}
      {call.state !== 'closed' && (
        <Actions>
          <ButtonLink href={`${CALLS_AT}/${call.id}/change`} kind="secondary">
            {say(lang, CALL_DESK.change)}
          </ButtonLink>
        </Actions>
      )}
      {call.state === 'published' && callStanding(call, now) !== 'over' && (
        <Section title={say(lang, CALL_DESK.close)}>
          <ConfirmForm
            lang={lang}
            action={`${CALLS_AT}/${call.id}/close`}
            label={say(lang, CALL_DESK.close)}
            sentence={say(lang, CALL_DESK.closeSure)}
          />
        </Section>
      )}
    </Page>
  );
}
