import type { Frame } from '#kernel/frame.ts';
import { daysBetween, dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { answerDay, DESK, REG } from '#registry/registration-case/index.ts';
import type { RegistrationRules } from '#registry/registration-conditions/index.ts';
import { PAPER_KIND_WORDS, type PaperLine, type PaperState } from '#registry/registration-papers/index.ts';
import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  Muted,
  Page,
  Section,
  Tabs,
} from '#ui/index.ts';
import { CENTRE } from '../desk-words.ts';
import { GROUP } from '../words.ts';

/** What the centre's list may show. */
export const DESK_VIEWS = [
  'submitted',
  'returned',
  'accepted',
  'withdrawn',
] as const satisfies readonly PaperState[];
export type DeskView = (typeof DESK_VIEWS)[number];
const VIEW_WORDS = {
  submitted: CENTRE.waiting,
  returned: CENTRE.returned,
  accepted: CENTRE.accepted,
  withdrawn: CENTRE.withdrawn,
} as const;

type Props = {
  frame: Frame;
  view: DeskView;
  papers: readonly PaperLine[];
  entered: readonly PaperLine[];
  counts: ReadonlyMap<PaperState, number>;
  rules: RegistrationRules;
  today: string;
};

/** What waits for the centre, the longest waiting first. */
export function DeskPage({ frame, view, papers, entered, counts, rules, today }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.title)}
      crumbs={[{ label: say(lang, REG.desk), href: '/desk' }]}
      wide
      noindex
    >
      <Tabs
        label={say(lang, CENTRE.views)}
        tabs={DESK_VIEWS.map((state) => ({
          label: say(lang, VIEW_WORDS[state]),
          href: state === 'submitted' ? '/desk/registration' : `/desk/registration?state=${state}`,
          current: state === view,
          count: counts.get(state) ?? 0,
        }))}
      />
      {papers.length === 0 ? (
        <EmptyState title={say(lang, CENTRE.none)} />
      ) : (
        <Papers
          lang={lang}
          caption={say(lang, VIEW_WORDS[view])}
          papers={papers}
          rules={rules}
          today={today}
        />
      )}
      {entered.length > 0 && (
        <Section title={say(lang, CENTRE.enteredDrafts)}>
          <Papers
            lang={lang}
            caption={say(lang, CENTRE.enteredDrafts)}
            papers={entered}
            rules={rules}
            today={today}
          />
        </Section>
      )}
      <Muted>{say(lang, CENTRE.drafts, { count: counts.get('draft') ?? 0 })}</Muted>
      <Actions>
        <ButtonLink href="/desk/registration/counter">{say(lang, CENTRE.counter)}</ButtonLink>
        <ButtonLink href="/desk/registration/rules" kind="secondary">
          {say(lang, CENTRE.rules)}
        </ButtonLink>
        <ButtonLink href="/desk/registration/choices" kind="secondary">
          {say(lang, CENTRE.choices)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

type PapersProps = {
  lang: Lang;
  caption: string;
  papers: readonly PaperLine[];
  rules: RegistrationRules;
  today: string;
};

function Papers({ lang, caption, papers, rules, today }: PapersProps) {
  return (
    <DataTable
      caption={caption}
      rows={papers}
      columns={[
        ...dayColumns(lang, rules, today),
        {
          head: say(lang, GROUP.group),
          rowHead: true,
          cell: (paper) => (
            <a href={`/desk/registration/${paper.code}`}>{paper.name.trim() || say(lang, REG.unnamed)}</a>
          ),
        },
        {
          head: say(lang, REG.kind),
          kind: 'short',
          cell: (paper) => say(lang, PAPER_KIND_WORDS[paper.kind]),
        },
        { head: say(lang, REG.number), kind: 'short', cell: (paper) => paper.code },
        {
          head: say(lang, DESK.by),
          kind: 'short',
          cell: (paper) => say(lang, paper.enteredBy === null ? CENTRE.byGroup : CENTRE.byStaff),
        },
      ]}
    />
  );
}

/** When it is to be answered and how long it has waited; of what is decided, when. */
function dayColumns(lang: Lang, rules: RegistrationRules, today: string): Column<PaperLine>[] {
  return [
    {
      head: say(lang, CENTRE.due),
      kind: 'short',
      cell: ({ state, submittedAt, decidedAt, returnedAt, changedAt }) =>
        state === 'submitted' && submittedAt !== null
          ? dayWords(answerDay(rules, submittedAt), lang)
          : dayWords(japanDay(decidedAt ?? returnedAt ?? changedAt), lang),
    },
    {
      head: say(lang, CENTRE.days),
      kind: 'number',
      cell: ({ state, submittedAt }) =>
        state === 'submitted' && submittedAt !== null
          ? say(lang, CENTRE.daysN, { days: daysBetween(japanDay(submittedAt), today) })
          : '',
    },
  ];
}
