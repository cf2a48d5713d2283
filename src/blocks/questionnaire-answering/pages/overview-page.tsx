import { inWords } from '#blocks/questionnaire/index.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  ButtonLink,
  DataTable,
  MeterBar,
  Muted,
  Notice,
  Section,
  StatusTag,
  type Tone,
} from '#ui/index.ts';
import { nextUnfinished, type Progress, type SectionProgress } from '../rules/progress.ts';
import { ANSWERING } from '../words.ts';
import {
  type AnswerHead,
  AnswerPage,
  answerHref,
  type Mending,
  MendingList,
  sectionHref,
} from './answer-page.tsx';
import { type MemberLine, MemberSummary } from './members-page.tsx';
import { type SentLine, SentList } from './sent-list.tsx';

export type SectionLine = SectionProgress & {
  /** Who saved it last, and when, in words. */
  readonly changed?: { readonly by: string; readonly when: string } | undefined;
};

type Props = {
  head: AnswerHead;
  sections: readonly SectionLine[];
  members: readonly MemberLine[];
  sendings: readonly SentLine[];
  /** What the office said when it went back, each with the page of its field. */
  mendings: readonly (Mending & { readonly field: string })[];
  state: 'draft' | 'sent' | 'reopened';
  closesOn?: string | undefined;
  mayWrite: boolean;
  mayShare: boolean;
  done?: string | undefined;
};

const TONES: Readonly<Record<Progress, Tone>> = { done: 'good', partly: 'warn', empty: 'neutral' };

function Sections({ lang, id, sections }: { lang: Lang; id: string; sections: readonly SectionLine[] }) {
  return (
    <DataTable
      caption={say(lang, ANSWERING.sections)}
      rows={sections}
      columns={[
        {
          head: say(lang, ANSWERING.section),
          rowHead: true,
          cell: ({ section }) => <a href={sectionHref(id, section.key)}>{inWords(lang, section.title)}</a>,
        },
        {
          head: say(lang, ANSWERING.state),
          kind: 'short',
          cell: ({ progress }) => (
            <StatusTag tone={TONES[progress]}>{say(lang, ANSWERING[progress])}</StatusTag>
          ),
        },
        {
          head: say(lang, ANSWERING.lastChange),
          cell: ({ changed, progress }) =>
            changed === undefined ? (
              <span class="muted">
                {say(lang, progress === 'empty' ? ANSWERING.nobodyYet : ANSWERING.filledIn)}
              </span>
            ) : (
              <>
                {changed.by}
                <br />
                <span class="muted">{changed.when}</span>
              </>
            ),
        },
      ]}
    />
  );
}

/** The one thing to do next: the first section that is not done, or the check before sending. */
function NextStep({ head, sections, mayWrite, state, mendings }: Props) {
  const { lang } = head.frame;
  if (state === 'sent') return null;
  if (!mayWrite) return <Notice lang={lang} kind="info" title={say(lang, ANSWERING.readerOnly)} />;
  const next = nextUnfinished(sections);
  const [mending] = mendings;
  if (state === 'reopened' && mending !== undefined) {
    return (
      <Actions next={say(lang, ANSWERING.toCheckNext)}>
        <ButtonLink href={mending.href}>
          {say(lang, ANSWERING.mendFirst, { field: mending.field })}
        </ButtonLink>
        <ButtonLink href={answerHref(head.id, '/check')} kind="secondary">
          {say(lang, ANSWERING.toCheck)}
        </ButtonLink>
      </Actions>
    );
  }
  return next === undefined ? (
    <Actions next={say(lang, ANSWERING.toCheckNext)}>
      <ButtonLink href={answerHref(head.id, '/check')}>{say(lang, ANSWERING.toCheck)}</ButtonLink>
    </Actions>
  ) : (
    <Actions next={say(lang, ANSWERING.goOnNext)}>
      <ButtonLink href={sectionHref(head.id, next.section.key)}>
        {say(lang, ANSWERING.goOn, { section: inWords(lang, next.section.title) })}
      </ButtonLink>
    </Actions>
  );
}

function Standing({ lang, sections }: Pick<Props, 'sections'> & { lang: Lang }) {
  const done = sections.filter(({ progress }) => progress === 'done').length;
  const label = say(lang, ANSWERING.doneCount, { count: sections.length, done });
  const parts = [{ label: say(lang, ANSWERING.done), value: done, tone: 2 as const }];
  return (
    <>
      <p>{label}</p>
      <MeterBar label={label} max={sections.length} parts={parts} />
    </>
  );
}

/** The paper at a glance: what is written, who writes it, what to do next. */
export function OverviewPage(props: Props) {
  const { head, sections, members, sendings, mendings, state, mayShare, closesOn, done } = props;
  const { lang } = head.frame;
  const { id } = head;
  return (
    <AnswerPage
      head={head}
      lead={state === 'draft' ? say(lang, ANSWERING.overviewLead) : undefined}
      before={<MendingList title={say(lang, ANSWERING.returned)} mendings={mendings} />}
    >
      {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
      {state === 'reopened' && <Muted>{say(lang, ANSWERING.returnedBody)}</Muted>}
      {state === 'sent' && <Notice lang={lang} kind="success" title={say(lang, ANSWERING.sentStanding)} />}
      {state === 'draft' && <Standing lang={lang} sections={sections} />}
      {closesOn !== undefined && state !== 'sent' && (
        <p>
          <strong>{say(lang, ANSWERING.untilDay, { day: dayWords(closesOn, lang) })}</strong>
        </p>
      )}
      <NextStep {...props} />
      <Section title={say(lang, ANSWERING.sections)}>
        <Sections lang={lang} id={id} sections={sections} />
      </Section>
      <Section title={say(lang, ANSWERING.members)}>
        <MemberSummary lang={lang} members={members} />
        {mayShare && (
          <p>
            <ButtonLink href={answerHref(id, '/members')} kind="secondary" small>
              {say(lang, ANSWERING.membersTo)}
            </ButtonLink>
          </p>
        )}
      </Section>
      {sendings.length > 0 && (
        <Section title={say(lang, ANSWERING.sentList)}>
          <SentList lang={lang} id={id} sendings={sendings} />
        </Section>
      )}
    </AnswerPage>
  );
}
