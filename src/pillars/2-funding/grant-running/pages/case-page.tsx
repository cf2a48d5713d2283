import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { AWARD_STATE_WORDS, type WholeAward } from '#pillars/2-funding/grant-awards/index.ts';
import type { NextStep } from '#pillars/2-funding/grant-steps/index.ts';
import { PAGE, STEP_BUTTONS } from '#pillars/2-funding/grant-steps/index.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  CaseLayout,
  DataTable,
  Disclosure,
  Facts,
  LifeLine,
  Muted,
  Notice,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { lifeOf } from '../life.ts';
import { ChangeList, ReportList, ResultState } from './case-parts.tsx';
import { type Money, MoneyBox } from './money-box.tsx';
import { isButton, stepHref } from './step-links.ts';

export type CaseProps = {
  frame: Frame;
  whole: WholeAward;
  code: string;
  organisation: { readonly name: string; readonly code: string };
  /** The categories of the pinned rules, by key. */
  categories: ReadonlyMap<string, string>;
  money: Money;
  steps: readonly NextStep[];
  isOffice: boolean;
  today: string;
  applicationHref: string;
  /** What the group is late with, since when. */
  overdueOn: string | undefined;
  reports: { readonly interim: string | undefined; readonly final: string | undefined };
  message?: string | undefined;
  refusal?: string | undefined;
};

/** An award as a case: its life, what was decided and what comes next, and its money. */
export function CasePage(props: CaseProps) {
  const { frame, whole, organisation, message, refusal, isOffice } = props;
  const { award } = whole;
  const { lang } = frame;
  const state = AWARD_STATE_WORDS[award.state];
  return (
    <Page
      frame={frame}
      title={award.title}
      lead={`${organisation.name}　${props.code}`}
      crumbs={[
        { label: say(lang, PAGE.desk), href: '/desk' },
        { label: say(lang, PAGE.title), href: '/desk/grant-awards' },
      ]}
      beside={
        <StatusTag tone={toneOf(award.state)}>{say(lang, isOffice ? state.inside : state.outside)}</StatusTag>
      }
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {message !== undefined && <Notice lang={lang} kind="success" title={message} />}
      {isOffice && props.overdueOn !== undefined && (
        <Notice
          lang={lang}
          kind="warning"
          title={say(lang, PAGE.groupLate, { day: dayWords(props.overdueOn, lang) })}
        />
      )}
      <CaseLayout
        life={<LifeLine lang={lang} stations={lifeOf(lang, whole)} />}
        talk={<MoneyBox {...props} />}
      >
        <NextBox {...props} />
        <Decision {...props} />
        <ReportList {...props} />
        <ChangeList {...props} />
        <ResultState {...props} />
        <Budget {...props} />
      </CaseLayout>
    </Page>
  );
}

function toneOf(state: string) {
  if (state === 'closed' || state === 'settled') return 'good';
  return state === 'given_up' || state === 'revoked' ? 'bad' : 'info';
}

function NextBox({ frame: { lang }, steps, code, today, whole }: CaseProps) {
  const at = `/desk/grant-awards/${code}`;
  const pressing = steps.filter(({ presses }) => presses);
  const [first, ...more] = [...pressing, ...steps.filter(({ presses }) => !presses)];
  const isWaiting = pressing.length > 0;
  const rest = isWaiting ? more : steps;
  return (
    <Section title={say(lang, PAGE.next)}>
      {isWaiting && first ? (
        <Primary lang={lang} at={at} step={first} today={today} />
      ) : (
        <Idle lang={lang} whole={whole} />
      )}
      {rest.length > 0 && (
        <Disclosure summary={say(lang, PAGE.more)} open={!isWaiting}>
          <ul class="link-list">
            {rest.map((step) => (
              <li>
                <StepLink lang={lang} at={at} step={step} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

type StepProps = { lang: Frame['lang']; at: string; step: NextStep };

function Primary({ lang, at, step, today }: StepProps & { today: string }) {
  const { label, next } = STEP_BUTTONS[step.key];
  const due = step.dueOn;
  return (
    <>
      {due !== undefined && due < today && (
        <Notice
          lang={lang}
          kind="warning"
          title={`${say(lang, PAGE.overdueMark)}（${say(lang, PAGE.dueOn, { day: dayWords(due, lang) })}）`}
        />
      )}
      {due !== undefined && due >= today && <p>{say(lang, PAGE.dueOn, { day: dayWords(due, lang) })}</p>}
      <Actions next={say(lang, next)}>
        {isButton(step) ? (
          <ActionForm action={stepHref(at, step)} label={say(lang, label)} kind="primary" />
        ) : (
          <ButtonLink href={stepHref(at, step)}>{say(lang, label)}</ButtonLink>
        )}
      </Actions>
    </>
  );
}

function StepLink({ lang, at, step }: StepProps) {
  const label = say(lang, STEP_BUTTONS[step.key].label);
  return isButton(step) ? (
    <ActionForm action={stepHref(at, step)} label={label} kind="secondary" small />
  ) : (
    <a href={stepHref(at, step)}>{label}</a>
  );
}

function Idle({ lang, whole }: { lang: Frame['lang']; whole: WholeAward }) {
  const isOver = whole.award.endedOn !== null;
  return <Muted>{say(lang, isOver ? PAGE.nothingToDo : PAGE.waitsOther)}</Muted>;
}

function Decision({ frame: { lang }, whole, code, applicationHref }: CaseProps) {
  const { award, agreement } = whole;
  const day = (on: string) => dayWords(on, lang);
  const facts = [
    { term: say(lang, PAGE.decidedOn), detail: day(award.decidedOn) },
    { term: say(lang, PAGE.fundedBy), detail: say(lang, PAGE[award.fundedBy]) },
    { term: say(lang, PAGE.plannedEnd), detail: day(award.plannedEndOn) },
    { term: say(lang, PAGE.reportDue), detail: day(award.reportDueOn) },
    ...(award.interimDueOn === null
      ? []
      : [{ term: say(lang, PAGE.interimDue), detail: day(award.interimDueOn) }]),
    ...(award.presentationOn === null
      ? []
      : [{ term: say(lang, PAGE.presentation), detail: day(award.presentationOn) }]),
    ...(award.conditions === '' ? [] : [{ term: say(lang, PAGE.conditions), detail: award.conditions }]),
    {
      term: say(lang, PAGE.application),
      detail: (
        <a href={applicationHref}>
          {award.applicationCode}（{say(lang, PAGE.yearIndex, { index: award.yearIndex })}）
        </a>
      ),
    },
    ...(agreement
      ? [
          {
            term: say(lang, PAGE.agreementDone),
            detail: <a href={`/desk/grant-awards/${code}/agreement`}>{say(lang, PAGE.readIt)}</a>,
          },
        ]
      : []),
  ];
  return (
    <Section title={say(lang, PAGE.paper)}>
      <Facts facts={facts} />
    </Section>
  );
}

function Budget({ frame: { lang }, whole, categories }: CaseProps) {
  const { lines, award } = whole;
  const sum = lines.reduce((all, { yen }) => all + yen, 0);
  return (
    <Section title={say(lang, PAGE.budget)}>
      {award.linesRevision > 0 && <Muted>{say(lang, PAGE.changedLines)}</Muted>}
      <DataTable
        caption={say(lang, PAGE.budget)}
        rows={lines}
        columns={[
          { head: say(lang, PAGE.item), rowHead: true, cell: ({ item }) => item },
          { head: say(lang, PAGE.category), cell: ({ category }) => categories.get(category) ?? category },
          { head: say(lang, PAGE.amount), kind: 'number', cell: ({ yen }) => yenWords(yen, lang) },
        ]}
        foot={[say(lang, PAGE.total), '', yenWords(sum, lang)]}
      />
    </Section>
  );
}
