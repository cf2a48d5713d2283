import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import type { Look, PaperKind, PassportPaper, Place, RosterCounts } from '#registry/passport-papers/index.ts';
import {
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  Grid,
  Notice,
  PATHS,
  Page,
  Section,
  Stack,
} from '#ui/index.ts';
import { PASSPORT as WORDS } from '../words.ts';
import { type Group, homeOf, PublicMark } from './group.tsx';
import { HistorySection, LooksSection } from './passport-parts.tsx';
import { kindWords, missingWords, spanWords, yearWords } from './place-words.ts';
import { type Recorded, RosterCard } from './roster-card.tsx';

export type PassportProps = {
  frame: Frame;
  group: Group;
  papers: readonly PassportPaper[];
  missing: readonly Place[];
  /** Fiscal years as columns, the newest first. */
  years: readonly number[];
  counts: RosterCounts | undefined;
  recorded: Recorded;
  looks: readonly Look[];
  mayPut: boolean;
  done?: string | undefined;
  refusal?: string | undefined;
};

/** The whole passport: what is missing first, then all papers by year, the roster, and who looked. */
export function PassportPage(props: PassportProps) {
  const { frame, group, papers, missing, mayPut, done, refusal } = props;
  const { lang } = frame;
  const current = papers.filter(({ endedAt }) => endedAt === null);
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.of, { name: group.name })}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: '/desk/passport' },
      ]}
      before={
        <>
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
        </>
      }
      wide
      noindex
    >
      <MissingSection frame={frame} group={group} missing={missing} mayPut={mayPut} />
      <Section title={say(lang, WORDS.papers)}>
        <Stack>
          <Grid columns={2}>
            <BylawsCard frame={frame} group={group} current={current} mayPut={mayPut} />
            <RosterCard {...props} />
          </Grid>
          <YearTable {...props} papers={current} />
        </Stack>
      </Section>
      <HistorySection frame={frame} group={group} papers={papers.filter(({ endedAt }) => endedAt !== null)} />
      <LooksSection frame={frame} looks={props.looks} />
    </Page>
  );
}

type Part = { frame: Frame; group: Group; mayPut: boolean };

function putHref(group: Group, { kind, fiscalYear }: Place): string {
  if (kind === 'roster') return `${homeOf(group)}/roster/new`;
  const year = fiscalYear === null ? '' : `&year=${fiscalYear}`;
  return `${homeOf(group)}/papers/new?kind=${kind}${year}`;
}

/** What has to be done, or that nothing has. */
function MissingSection({ frame, group, missing, mayPut }: Part & { missing: readonly Place[] }) {
  const { lang } = frame;
  if (missing.length === 0) return <Notice lang={lang} kind="success" title={say(lang, WORDS.complete)} />;
  return (
    <Notice lang={lang} kind="warning" title={say(lang, WORDS.missing)}>
      <ul class="passport-missing">
        {missing.map((place) => (
          <li>
            <span>{missingWords(lang, place)}</span>
            {mayPut && (
              <a href={putHref(group, place)}>
                {say(lang, WORDS.add)}
                <span class="visually-hidden">{missingWords(lang, place)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function BylawsCard({ frame, group, current, mayPut }: Part & { current: readonly PassportPaper[] }) {
  const { lang } = frame;
  const bylaws = current.find(({ kind }) => kind === 'bylaws');
  return (
    <Card title={kindWords(lang, 'bylaws')}>
      {bylaws === undefined ? (
        <p class="muted">{say(lang, WORDS.absent)}</p>
      ) : (
        <p>
          <a href={`${homeOf(group)}/papers/${bylaws.id}`}>{bylaws.title}</a>{' '}
          <span class="muted">{spanWords(lang, bylaws)}</span> <PublicMark frame={frame} paper={bylaws} />
        </p>
      )}
      {mayPut && (
        <ButtonLink href={putHref(group, { kind: 'bylaws', fiscalYear: null })} kind="secondary" small>
          {say(lang, bylaws === undefined ? WORDS.addKind : WORDS.replace, {
            kind: kindWords(lang, 'bylaws'),
          })}
        </ButtonLink>
      )}
    </Card>
  );
}

const YEARLY: readonly PaperKind[] = ['plan', 'budget', 'report', 'accounts'];

/** Kinds by fiscal years; what is not there is said in its cell. */
function YearTable({ frame, group, papers, missing, years, mayPut }: PassportProps) {
  const { lang } = frame;
  const cell = (kind: PaperKind, fiscalYear: number) => {
    const paper = papers.find((p) => p.kind === kind && p.fiscalYear === fiscalYear);
    if (paper) {
      return (
        <>
          <a href={`${homeOf(group)}/papers/${paper.id}`}>{paper.title}</a>{' '}
          <PublicMark frame={frame} paper={paper} />
        </>
      );
    }
    const isMissing = missing.some((place) => place.kind === kind && place.fiscalYear === fiscalYear);
    return (
      <>
        <span class={isMissing ? undefined : 'muted'}>{say(lang, WORDS.absent)}</span>{' '}
        {mayPut && (
          <a href={putHref(group, { kind, fiscalYear })}>
            {say(lang, WORDS.add)}
            <span class="visually-hidden">
              {yearWords(lang, fiscalYear)} {kindWords(lang, kind)}
            </span>
          </a>
        )}
      </>
    );
  };
  return (
    <DataTable
      caption={say(lang, WORDS.papers)}
      rows={YEARLY}
      columns={[
        {
          head: say(lang, WORDS.kind),
          kind: 'short' as const,
          rowHead: true,
          cell: (kind) => kindWords(lang, kind),
        },
        ...years.map((year) => ({
          head: yearWords(lang, year),
          cell: (kind: PaperKind) => cell(kind, year),
        })),
      ]}
    />
  );
}

/** The groups whose passports somebody keeps. */
export function PassportListPage({ frame, groups }: { frame: Frame; groups: readonly Group[] }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      noindex
    >
      {groups.length === 0 ? (
        <EmptyState title={say(lang, WORDS.none)}>
          <p>{say(lang, WORDS.noneHint)}</p>
        </EmptyState>
      ) : (
        <Section title={say(lang, WORDS.choose)}>
          <Grid columns={2}>
            {groups.map((group) => (
              <Card title={group.name} href={homeOf(group)}>
                <p class="muted">{group.code}</p>
              </Card>
            ))}
          </Grid>
        </Section>
      )}
    </Page>
  );
}
