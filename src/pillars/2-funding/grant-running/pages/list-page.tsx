import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { AWARD_STATE_WORDS, AWARD_STATES, type AwardLine } from '#pillars/2-funding/grant-awards/index.ts';
import type { NextStep } from '#pillars/2-funding/grant-steps/index.ts';
import { PAGE, STEP_BUTTONS } from '#pillars/2-funding/grant-steps/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  Cluster,
  DataTable,
  Disclosure,
  EmptyState,
  Form,
  Muted,
  Page,
  Section,
  SelectField,
  StatusTag,
  TextField,
} from '#ui/index.ts';
import { isButton, stepHref } from './step-links.ts';

export type ListedAward = {
  readonly line: AwardLine;
  readonly step: NextStep | undefined;
  readonly overdueOn: string | undefined;
};
export type ListFilter = {
  readonly q: string;
  readonly year: string;
  readonly course: string;
  readonly state: string;
  readonly overdue: boolean;
};
type ListProps = {
  frame: Frame;
  isOffice: boolean;
  waiting: readonly ListedAward[];
  awards: readonly ListedAward[];
  filter: ListFilter;
  years: readonly number[];
  courses: readonly { readonly key: string; readonly name: string }[];
};

const isFiltered = ({ q, year, course, state, overdue }: ListFilter) =>
  q !== '' || year !== '' || course !== '' || state !== '' || overdue;

/** Awards: what waits for the reader first, then all of them with filters; for members, those of their groups. */
export function ListPage(props: ListProps) {
  const { frame, isOffice, waiting, awards, filter } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, PAGE.title)}
      lead={say(lang, isOffice ? PAGE.leadOffice : PAGE.leadGroup)}
      crumbs={[{ label: say(lang, PAGE.desk), href: '/desk' }]}
      beside={
        isOffice ? (
          <ButtonLink href="/desk/grant-awards/year-end" kind="secondary" small>
            {say(lang, PAGE.yearEnd)}
          </ButtonLink>
        ) : undefined
      }
      wide
      noindex
    >
      <Section title={say(lang, PAGE.waiting)}>
        {waiting.length === 0 ? (
          <Muted>{say(lang, PAGE.nothingWaits)}</Muted>
        ) : (
          <AwardTable frame={frame} caption={say(lang, PAGE.waiting)} rows={waiting} isOffice={isOffice} />
        )}
      </Section>
      <Section title={say(lang, PAGE.all)} beside={say(lang, PAGE.count, { count: awards.length })}>
        {isOffice && <FilterForm {...props} />}
        {awards.length === 0 ? (
          <Empty frame={frame} filtered={isFiltered(filter)} />
        ) : (
          <AwardTable frame={frame} caption={say(lang, PAGE.all)} rows={awards} isOffice={isOffice} />
        )}
      </Section>
    </Page>
  );
}

function Empty({ frame: { lang }, filtered }: { frame: Frame; filtered: boolean }) {
  return (
    <EmptyState title={say(lang, filtered ? PAGE.noMatch : PAGE.none)}>
      <p>{say(lang, filtered ? PAGE.noMatchHint : PAGE.noneHint)}</p>
      {filtered && (
        <ButtonLink href="/desk/grant-awards" kind="secondary">
          {say(lang, PAGE.showAll)}
        </ButtonLink>
      )}
    </EmptyState>
  );
}

function FilterForm({ frame: { lang }, filter, years, courses }: ListProps) {
  const every = { noEmpty: true, lang } as const;
  const all = { value: '', label: say(lang, PAGE.every) };
  return (
    <Disclosure summary={say(lang, PAGE.filter)} open={isFiltered(filter)}>
      <Form action="/desk/grant-awards" method="get">
        <TextField lang={lang} name="q" label={say(lang, PAGE.searchLabel)} value={filter.q} optional />
        <SelectField
          {...every}
          name="year"
          label={say(lang, PAGE.year)}
          value={filter.year}
          options={[all, ...years.map((year) => ({ value: String(year), label: String(year) }))]}
        />
        <SelectField
          {...every}
          name="course"
          label={say(lang, PAGE.course)}
          value={filter.course}
          options={[all, ...courses.map(({ key, name }) => ({ value: key, label: name }))]}
        />
        <SelectField
          {...every}
          name="state"
          label={say(lang, PAGE.state)}
          value={filter.state}
          options={[
            all,
            ...AWARD_STATES.map((state) => ({
              value: state,
              label: say(lang, AWARD_STATE_WORDS[state].inside),
            })),
          ]}
        />
        <Checkbox lang={lang} name="overdue" label={say(lang, PAGE.overdue)} checked={filter.overdue} />
        <Actions>
          <Button kind="secondary">{say(lang, PAGE.search)}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}

type TableProps = { frame: Frame; caption: string; rows: readonly ListedAward[]; isOffice: boolean };

function AwardTable({ frame: { lang }, caption, rows, isOffice }: TableProps) {
  const hrefOf = ({ line }: ListedAward) => `/desk/grant-awards/${line.code}`;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        {
          head: say(lang, PAGE.project),
          rowHead: true,
          cell: (row) => <a href={hrefOf(row)}>{row.line.title}</a>,
        },
        { head: say(lang, PAGE.group), cell: ({ line }) => line.organisationName },
        { head: say(lang, PAGE.number), kind: 'short', cell: ({ line }) => line.code },
        {
          head: say(lang, PAGE.yen),
          kind: 'number',
          cell: ({ line }) => yenWords(line.settledYen ?? line.decidedYen, lang),
        },
        {
          head: say(lang, PAGE.state),
          cell: ({ line, overdueOn }) => (
            <Cluster>
              <StatusTag>
                {say(lang, AWARD_STATE_WORDS[line.state][isOffice ? 'inside' : 'outside'])}
              </StatusTag>
              {overdueOn !== undefined && (
                <StatusTag tone="bad">
                  {say(lang, PAGE.overdueMark)}（{dayWords(overdueOn, lang)}）
                </StatusTag>
              )}
            </Cluster>
          ),
        },
        { head: say(lang, PAGE.next), cell: (row) => <StepCell lang={lang} row={row} /> },
      ]}
    />
  );
}

function StepCell({ lang, row: { line, step } }: { lang: Frame['lang']; row: ListedAward }) {
  if (!step) return <>—</>;
  const at = `/desk/grant-awards/${line.code}`;
  return <a href={isButton(step) ? at : stepHref(at, step)}>{say(lang, STEP_BUTTONS[step.key].label)}</a>;
}
