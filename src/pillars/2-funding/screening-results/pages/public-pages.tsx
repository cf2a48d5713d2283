import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { criterionName } from '#pillars/2-funding/screening/index.ts';
import { ROUND_WORDS } from '#pillars/2-funding/screening-rounds/index.ts';
import { VERDICT_WORDS } from '#pillars/2-funding/screening-scores/index.ts';
import { meetingCode } from '#registry/committee/index.ts';
import {
  DataTable,
  EmptyState,
  Facts,
  Muted,
  Page,
  Section,
  Stack,
  StatusTag,
  type Tone,
} from '#ui/index.ts';
import { PUBLIC } from '../public-words.ts';
import type { CityDecision, PublicProject, PublicRound } from '../queries/read-public.ts';
import { shareWords } from './table-page.tsx';

/** All published results. */
export function RoundsPage({ frame, rounds }: { frame: Frame; rounds: readonly PublicRound[] }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, PUBLIC.title)} lead={say(lang, PUBLIC.lead)} crumbs={[]}>
      {rounds.length === 0 ? (
        <EmptyState title={say(lang, PUBLIC.none)} />
      ) : (
        <DataTable
          caption={say(lang, PUBLIC.title)}
          columns={[
            {
              head: say(lang, PUBLIC.round),
              rowHead: true,
              cell: ({ round, code }) => <a href={`/screening/${code}`}>{round.title}</a>,
            },
            {
              head: say(lang, PUBLIC.recommendation),
              cell: ({ papers, adopted }) => say(lang, PUBLIC.adoptedOf, { papers, adopted }),
            },
            {
              head: say(lang, PUBLIC.publishedOn),
              cell: ({ round }) => publishedOn(lang, round.publishedAt),
            },
          ]}
          rows={rounds}
        />
      )}
      <p class="section">
        <a href="/committee">{say(lang, PUBLIC.committee)}</a>
      </p>
    </Page>
  );
}

const publishedOn = (lang: Lang, at: Date | null) => (at === null ? '—' : dayWords(japanDay(at), lang));

/** One published round: what was recommended beside what the city decided. */
export function RoundPage({ frame, read }: { frame: Frame; read: PublicRound }) {
  const { lang } = frame;
  const { round, projects, papers, adopted } = read;
  const others = papers - projects.length;
  return (
    <Page
      frame={frame}
      title={round.title}
      lead={say(lang, PUBLIC.summary, { papers, adopted })}
      crumbs={[{ label: say(lang, PUBLIC.title), href: '/screening' }]}
      beside={<StatusTag tone="info">{say(lang, ROUND_WORDS[round.state].outside)}</StatusTag>}
    >
      <Section title={say(lang, PUBLIC.adopted)}>
        <Stack>
          {projects.map((project) => (
            <Project lang={lang} project={project} />
          ))}
        </Stack>
        {others > 0 && <Muted>{say(lang, PUBLIC.others, { n: others })}</Muted>}
      </Section>
      {round.remark !== '' && (
        <Section title={say(lang, PUBLIC.remark)}>
          <p class="keep-lines">{round.remark}</p>
        </Section>
      )}
      <How lang={lang} read={read} />
    </Page>
  );
}

const DECISION_TONES: Readonly<Record<CityDecision, Tone>> = {
  undecided: 'neutral',
  decided: 'good',
  given_up: 'neutral',
  revoked: 'bad',
};
const DECISION_WORDS = {
  undecided: PUBLIC.undecided,
  decided: PUBLIC.decided,
  given_up: PUBLIC.endedByGroup,
  revoked: PUBLIC.revoked,
} as const;

function Project({ lang, project }: { lang: Lang; project: PublicProject }) {
  const { title, group, summary, verdict, yen, decision, decidedYen, taking, recused, needed } = project;
  const facts = [
    {
      term: say(lang, PUBLIC.recommendation),
      detail: `${say(lang, VERDICT_WORDS[verdict])}　${yenWords(yen, lang)}`,
    },
    {
      term: say(lang, PUBLIC.decision),
      detail: (
        <>
          <StatusTag tone={DECISION_TONES[decision]}>{say(lang, DECISION_WORDS[decision])}</StatusTag>
          {decision === 'decided' && decidedYen !== null && `　${yenWords(decidedYen, lang)}`}
        </>
      ),
    },
    { term: say(lang, PUBLIC.requested), detail: yenWords(project.requestedYen, lang) },
    { term: say(lang, PUBLIC.score), detail: shareWords(project.sharePerMille) },
    {
      term: say(lang, PUBLIC.seats),
      detail: say(lang, PUBLIC.seatsOf, { taking, recused, needed: needed ?? say(lang, PUBLIC.unset) }),
    },
  ];
  return (
    <article class="card">
      <h3 class="card__title">{title}</h3>
      <p class="muted">{group}</p>
      {summary !== '' && <p>{summary}</p>}
      <Facts tight facts={facts} />
      <dl class="score-reasons">
        <dt>{say(lang, PUBLIC.reason)}</dt>
        <dd>{project.reason}</dd>
        {project.conditions !== '' && (
          <>
            <dt>{say(lang, PUBLIC.conditions)}</dt>
            <dd>{project.conditions}</dd>
          </>
        )}
        {project.remarks.length > 0 && (
          <>
            <dt>{say(lang, PUBLIC.remarks)}</dt>
            {project.remarks.map((remark) => (
              <dd>{remark}</dd>
            ))}
          </>
        )}
      </dl>
    </article>
  );
}

function How({ lang, read: { whole } }: { lang: Lang; read: PublicRound }) {
  const { criteria, passMark } = whole.rules.rules;
  const meetings = whole.meetings.filter(({ meeting }) => meeting.publishedAt !== null);
  return (
    <Section title={say(lang, PUBLIC.how)}>
      <DataTable
        caption={say(lang, PUBLIC.criteria)}
        showCaption
        columns={[
          {
            head: say(lang, PUBLIC.criterion),
            rowHead: true,
            cell: ({ key }) => criterionName(lang, criteria ?? [], key),
          },
          { head: say(lang, PUBLIC.max), kind: 'number', cell: ({ max, weight }) => String(max * weight) },
        ]}
        rows={criteria ?? []}
      />
      <p>
        {say(lang, PUBLIC.passMark)}：{passWords(lang, passMark)}
      </p>
      {meetings.length > 0 && (
        <p>
          {say(lang, PUBLIC.meetings)}：
          {meetings.map(({ meeting }) => (
            <a href={`/committee/meetings/${meetingCode(meeting)}`}>{dayWords(meeting.heldOn, lang)}</a>
          ))}
        </p>
      )}
    </Section>
  );
}

type PassMark = PublicRound['whole']['rules']['rules']['passMark'];
function passWords(lang: Lang, mark: PassMark): string {
  if (mark === null) return say(lang, PUBLIC.unset);
  return say(lang, mark.kind === 'share' ? PUBLIC.passShare : PUBLIC.passPoints, { value: mark.value });
}
