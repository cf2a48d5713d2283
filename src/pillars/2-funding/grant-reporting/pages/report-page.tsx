import { dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { readYen, yenWords } from '#kernel/yen.ts';
import {
  FIELD_KINDS,
  FIELD_WORDS,
  GOAL_WORDS,
  GOALS,
  type GrantReceipt,
  isOpenReport,
  numberOf,
  problemsOf,
  REPORT_STATE_WORDS,
  type ReportField,
  SECTION_FIELDS,
  SECTION_WORDS,
  SECTIONS_OF,
  VERDICT_WORDS,
} from '#pillars/2-funding/grant-reports/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  type Column,
  DataTable,
  Facts,
  Form,
  Muted,
  Notice,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { type OpenedReport, typedIn } from '../opening.ts';
import { REPORT } from '../words.ts';
import { remarkLabel } from './remark-labels.ts';
import { type FrameProps, ReportFrame, reportAt } from './report-frame.tsx';
import { SumsPicture } from './sums-picture.tsx';

export type ReportProps = Omit<FrameProps, 'kind' | 'code' | 'children'> & { opened: OpenedReport };

/** A report on one page: what is written, what is missing, the receipts beside the budget, and the button that sends it. */
export function ReportPage(props: ReportProps) {
  const { frame, opened } = props;
  const { lang } = frame;
  const { kind, code, whole, written, isOffice } = opened;
  const state = written?.report.state ?? 'draft';
  const isWriting = opened.isGroup && isOpenReport(state);
  const due = kind === 'final' ? whole.award.reportDueOn : whole.award.interimDueOn;
  return (
    <ReportFrame
      {...props}
      kind={kind}
      code={code}
      lead={
        isWriting && due !== null ? say(lang, REPORT.lead, { due: dayWords(due, lang) }) : whole.award.title
      }
      beside={<StatusTag>{say(lang, REPORT_STATE_WORDS[state][isOffice ? 'inside' : 'outside'])}</StatusTag>}
    >
      <Remarks {...props} />
      {isWriting ? <Parts {...props} /> : <Written {...props} />}
      {kind === 'final' && <Receipts {...props} isWriting={isWriting} />}
      {kind === 'final' && (
        <Section title={say(lang, REPORT.sums)}>
          <SumsPicture lang={lang} sums={opened.sums} forGroup={isWriting} />
        </Section>
      )}
      <History {...props} />
      {isWriting && <Send {...props} />}
    </ReportFrame>
  );
}

function Remarks({ frame: { lang }, opened }: ReportProps) {
  if (opened.remarks.size === 0) return null;
  return (
    <Notice lang={lang} kind="warning" title={say(lang, REPORT.remarks)}>
      <ul>
        {[...opened.remarks].map(([field, words]) => (
          <li>
            <strong>{remarkLabel(lang, field, opened.written?.receipts ?? [])}</strong>：{words}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The parts to write, each with whether it is done. */
function Parts({ frame: { lang }, opened }: ReportProps) {
  const at = reportAt(opened.code, opened.kind);
  const problems = problemsOf(opened.kind, opened.written?.report.values ?? {});
  return (
    <Section title={say(lang, REPORT.parts)}>
      <Facts
        facts={SECTIONS_OF[opened.kind].map((section) => {
          const isOpen = SECTION_FIELDS[section].some((field) => problems[field] !== undefined);
          return {
            term: say(lang, SECTION_WORDS[section]),
            detail: (
              <>
                <StatusTag tone={isOpen ? 'neutral' : 'good'}>
                  {say(lang, isOpen ? REPORT.toDo : REPORT.done)}
                </StatusTag>{' '}
                <a href={`${at}/section/${section}`}>{say(lang, REPORT.open)}</a>
              </>
            ),
          };
        })}
      />
    </Section>
  );
}

/** A value as it is read: a chosen answer in words, figures with their unit. */
export function shownValue(lang: ReportProps['frame']['lang'], field: ReportField, value: string): string {
  const kind = FIELD_KINDS[field];
  const goal = GOALS.find((one) => one === value);
  if (kind === 'goal') return goal ? say(lang, GOAL_WORDS[goal]) : '';
  const read = kind === 'yen' ? readYen(value) : undefined;
  if (read && 'yen' in read) return yenWords(read.yen, lang);
  const count = kind === 'number' ? numberOf(value) : undefined;
  return count === undefined ? value : say(lang, REPORT.people, { count: count.toLocaleString('ja-JP') });
}

export function Written({ frame: { lang }, opened }: Pick<ReportProps, 'frame' | 'opened'>) {
  if (!opened.written) return <Muted>{say(lang, REPORT.nothing)}</Muted>;
  return (
    <>
      {SECTIONS_OF[opened.kind].map((section) => (
        <Section title={say(lang, SECTION_WORDS[section])}>
          <Facts
            facts={SECTION_FIELDS[section].map((field) => ({
              term: say(lang, FIELD_WORDS[field].label),
              detail: shownValue(lang, field, typedIn(opened, field))
                .split('\n')
                .map((line) => <p>{line}</p>),
            }))}
          />
        </Section>
      ))}
    </>
  );
}

function Receipts({ frame: { lang }, opened, isWriting }: ReportProps & { isWriting: boolean }) {
  const at = reportAt(opened.code, 'final');
  const receipts = opened.written?.receipts ?? [];
  const sum = receipts.reduce((all, { yen }) => all + yen, 0);
  const lines = new Map(opened.whole.lines.map(({ key, item }) => [key, item]));
  const columns: Column<GrantReceipt>[] = [
    {
      head: say(lang, REPORT.item),
      rowHead: true,
      cell: ({ id, item }) => (isWriting ? <a href={`${at}/receipts/${id}`}>{item}</a> : item),
    },
    { head: say(lang, REPORT.on), kind: 'short', cell: ({ on }) => dayWords(on, lang) },
    { head: say(lang, REPORT.payee), cell: ({ payee }) => payee },
    { head: say(lang, REPORT.line), cell: ({ lineKey }) => lines.get(lineKey) ?? '—' },
    { head: say(lang, REPORT.yen), kind: 'number', cell: ({ yen }) => yenWords(yen, lang) },
    {
      head: say(lang, REPORT.file),
      kind: 'short',
      cell: ({ id, fileId }) =>
        fileId === null ? '—' : <a href={`${at}/receipts/${id}/file`}>{say(lang, REPORT.fileOpen)}</a>,
    },
  ];
  const judged: Column<GrantReceipt> = {
    head: say(lang, REPORT.verdict),
    cell: ({ verdict, countedYen, note }) => (
      <>
        {verdict === null ? say(lang, REPORT.open_) : say(lang, VERDICT_WORDS[verdict])}
        {countedYen !== null && `（${yenWords(countedYen, lang)}）`}
        {note !== '' && <p class="muted">{note}</p>}
      </>
    ),
  };
  const hasVerdicts = receipts.some(({ verdict }) => verdict !== null);
  return (
    <Section
      title={say(lang, REPORT.receipts)}
      beside={say(lang, REPORT.receiptCount, { count: receipts.length, yen: yenWords(sum, lang) })}
    >
      {receipts.length === 0 ? (
        <Muted>{say(lang, REPORT.noReceipts)}</Muted>
      ) : (
        <DataTable
          caption={say(lang, REPORT.receipts)}
          rows={receipts}
          columns={hasVerdicts ? [...columns, judged] : columns}
        />
      )}
      {isWriting && (
        <Actions>
          <ButtonLink href={`${at}/receipts/new`} kind="secondary">
            {say(lang, REPORT.addReceipt)}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  );
}

function History({ frame: { lang }, opened: { written, people } }: ReportProps) {
  const report = written?.report;
  if (!report) return null;
  return (
    <Muted>
      {report.sentAt !== null && report.sentBy !== null
        ? say(lang, REPORT.sent, {
            day: dayWords(japanDay(report.sentAt), lang),
            name: people.get(report.sentBy) ?? '',
          })
        : say(lang, REPORT.lastChange, {
            day: instantWords(report.changedAt, lang),
            name: people.get(report.changedBy) ?? '',
          })}
    </Muted>
  );
}

function Send({ frame: { lang }, opened }: ReportProps) {
  const { kind, code, written } = opened;
  const problems = Object.keys(problemsOf(kind, written?.report.values ?? {}));
  const isEmpty = kind === 'final' && (written?.receipts.length ?? 0) === 0;
  return (
    <Form action={`${reportAt(code, kind)}/send`} hidden={{ revision: written?.report.revision ?? 0 }}>
      {problems.length > 0 && (
        <Notice lang={lang} kind="info" title={say(lang, REPORT.notReady)}>
          <ul>
            {SECTIONS_OF[kind].flatMap((section) =>
              SECTION_FIELDS[section]
                .filter((field) => problems.includes(field))
                .map((field) => (
                  <li>
                    <a href={`${reportAt(code, kind)}/section/${section}`}>
                      {say(lang, FIELD_WORDS[field].label)}
                    </a>
                  </li>
                )),
            )}
          </ul>
        </Notice>
      )}
      {isEmpty && <Checkbox lang={lang} name="nothing" label={say(lang, REPORT.nothingSpent)} />}
      <Actions next={say(lang, REPORT.sendNext)}>
        <Button>{say(lang, REPORT.send)}</Button>
      </Actions>
    </Form>
  );
}
