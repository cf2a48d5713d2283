import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  type Gate,
  isOpened,
  type RoundPaper,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { SHEET_WORDS, type SheetState } from '#pillars/2-funding/screening-scores/index.ts';
import {
  Actions,
  ButtonLink,
  CaseLayout,
  DataTable,
  Facts,
  LifeLine,
  MeterBar,
  Notice,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { OFFICE } from '../office-words.ts';
import { MEMBER } from '../words.ts';
import { crumbsOf, dueWords, lifeOf, StateTag } from './parts.tsx';

export type OwnPaper = {
  readonly paper: RoundPaper;
  readonly gate: Gate;
  readonly isAssigned: boolean;
  readonly sheet: SheetState | 'none';
};

type Props = {
  frame: Frame;
  whole: WholeRound;
  code: string;
  own: readonly OwnPaper[];
  message?: 'declared' | 'sentSheet' | 'savedDraft' | 'steppedBack' | undefined;
};

/** A round as one member sees it: what is one's own to do, and nothing of anybody else. */
export function MemberPage({ frame, whole, code, own, message }: Props) {
  const { lang } = frame;
  const { round } = whole;
  return (
    <Page
      frame={frame}
      title={round.title}
      lead={say(lang, OFFICE.counts, { code, papers: whole.papers.length, seats: whole.seats.length })}
      crumbs={crumbsOf(lang)}
      beside={<StateTag lang={lang} state={round.state} />}
      wide
      noindex
    >
      {message !== undefined && <Notice lang={lang} kind="success" title={say(lang, MEMBER[message])} />}
      <CaseLayout
        life={<LifeLine lang={lang} stations={lifeOf(lang, round)} />}
        talk={<Facts tight facts={[{ term: say(lang, MEMBER.due), detail: dueWords(lang, round) }]} />}
      >
        <Next lang={lang} whole={whole} code={code} own={own} />
        <Section title={say(lang, MEMBER.papers)}>
          <OwnPapers lang={lang} code={code} own={own} isScoring={round.state === 'scoring'} />
        </Section>
        {!isOpened(round.state) && <Notice lang={lang} kind="info" title={say(lang, MEMBER.sealed)} />}
      </CaseLayout>
    </Page>
  );
}

function Next({ lang, whole: { round }, code, own }: Omit<Props, 'frame'> & { lang: Lang }) {
  const at = `/desk/screening/${code}`;
  const mustDeclare = own.some(({ gate }) => gate === 'declare_first');
  if (mustDeclare)
    return (
      <Actions next={say(lang, MEMBER.declareLead)}>
        <ButtonLink href={`${at}/declare`}>{say(lang, MEMBER.todoDeclare)}</ButtonLink>
      </Actions>
    );
  if (isOpened(round.state))
    return (
      <Actions>
        <ButtonLink href={`${at}/table`}>{say(lang, MEMBER.todoRead)}</ButtonLink>
        <ButtonLink href={`${at}/deliberation`} kind="secondary">
          {say(lang, DELIBERATION)}
        </ButtonLink>
      </Actions>
    );
  const mine = own.filter(({ gate, isAssigned }) => gate === 'open' && isAssigned);
  const sent = mine.filter(({ sheet }) => sheet === 'sent').length;
  const first = mine.find(({ sheet }) => sheet !== 'sent');
  return (
    <>
      {round.state === 'scoring' && (
        <MeterBar
          label={say(lang, MEMBER.progressOf, { sent, left: mine.length - sent })}
          max={mine.length}
          parts={[
            { label: say(lang, SHEET_WORDS.sent), value: sent },
            { label: say(lang, SHEET_WORDS.none), value: mine.length - sent, tone: 4 },
          ]}
        />
      )}
      <Actions>
        {round.state === 'scoring' && first && (
          <ButtonLink href={`${at}/papers/${first.paper.code}/score`}>{say(lang, MEMBER.score)}</ButtonLink>
        )}
        {round.state === 'declaring' && (
          <ButtonLink href={`${at}/declare`} kind="secondary">
            {say(lang, MEMBER.changeDeclaration)}
          </ButtonLink>
        )}
      </Actions>
    </>
  );
}

const DELIBERATION = { ja: '審議と推薦', en: 'Deliberation', easy: '話しあい' };

type OwnPapersProps = { lang: Lang; code: string; own: readonly OwnPaper[]; isScoring: boolean };

function OwnPapers({ lang, code, own, isScoring }: OwnPapersProps) {
  const at = `/desk/screening/${code}/papers`;
  return (
    <DataTable
      caption={say(lang, MEMBER.papers)}
      columns={[
        {
          head: say(lang, MEMBER.paper),
          rowHead: true,
          cell: ({ paper, gate }) =>
            gate === 'open' ? <a href={`${at}/${paper.code}`}>{paper.title}</a> : paper.title,
        },
        { head: say(lang, MEMBER.group), cell: ({ paper }) => paper.group },
        {
          head: say(lang, MEMBER.requested),
          kind: 'number',
          cell: ({ paper }) => yenWords(paper.requestedYen ?? 0, lang),
        },
        {
          head: say(lang, MEMBER.mySheet),
          kind: 'short',
          cell: (one) => <SheetCell lang={lang} own={one} at={at} isScoring={isScoring} />,
        },
      ]}
      rows={own}
    />
  );
}

type CellProps = { lang: Lang; own: OwnPaper; at: string; isScoring: boolean };

function SheetCell({ lang, own: { paper, gate, isAssigned, sheet }, at, isScoring }: CellProps) {
  if (gate === 'recused') return <StatusTag>{say(lang, MEMBER.recused)}</StatusTag>;
  if (gate !== 'open') return <>—</>;
  if (!isAssigned) return <span class="muted">{say(lang, MEMBER.notAssigned)}</span>;
  return (
    <>
      <StatusTag tone={sheet === 'sent' ? 'good' : 'neutral'}>{say(lang, SHEET_WORDS[sheet])}</StatusTag>{' '}
      {isScoring && <a href={`${at}/${paper.code}/score`}>{say(lang, MEMBER.score)}</a>}
    </>
  );
}
