import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  codeOf,
  FACT_LABELS,
  type Organisation,
  type OrganisationPaper,
  PUBLISHABLE,
  type Publishable,
  STANDING_WORDS,
} from '#registry/organisations/index.ts';
import {
  ButtonLink,
  Cluster,
  DataTable,
  Muted,
  Notice,
  PATHS,
  Page,
  Section,
  Stack,
  StatusTag,
  Tag,
} from '#ui/index.ts';
import { factWords, type Named } from '../fact-values.ts';
import { RECORD_FACT_NAMES, type RecordFact } from '../rules/merge.ts';
import { DESK, RECORD_FACT_WORDS } from '../words.ts';
import { STANDING_TONES } from './list-page.tsx';
import { AT, recordHref } from './paths.ts';

export type RecordHead = Pick<
  Organisation,
  'id' | 'number' | 'name' | 'standing' | 'registeredOn' | 'validUntil'
>;

type FrameProps = {
  frame: Frame;
  head: RecordHead;
  /** The entry that stands when this one was merged. */
  survivor?: { readonly number: number; readonly name: string } | undefined;
  isStaff: boolean;
  mayChange: boolean;
  notice?: string | undefined;
  islands?: readonly string[] | undefined;
  children?: Child | undefined;
};

/** The frame of one record: name, standing, and the ways on. */
export function RecordFrame(props: FrameProps) {
  const { frame, head, survivor, isStaff, notice, islands, children } = props;
  const { lang } = frame;
  const crumbs = [{ label: say(lang, DESK.desk), href: PATHS.desk }];
  return (
    <Page
      frame={frame}
      title={head.name}
      crumbs={isStaff ? [...crumbs, { label: say(lang, DESK.title), href: AT }] : crumbs}
      before={notice !== undefined && <Notice lang={lang} kind="success" title={notice} />}
      beside={
        <Cluster>
          <Tag>{codeOf(head.number)}</Tag>
          <StatusTag tone={STANDING_TONES[head.standing]}>
            {say(lang, STANDING_WORDS[head.standing].inside)}
          </StatusTag>
        </Cluster>
      }
      islands={islands}
      wide
      noindex
    >
      {survivor && (
        <Notice lang={lang} kind="info" title={say(lang, DESK.mergedInto)}>
          <p>
            <a href={recordHref(codeOf(survivor.number))}>
              {say(lang, DESK.toSurvivor)}（{codeOf(survivor.number)} {survivor.name}）
            </a>
          </p>
        </Notice>
      )}
      <Stack>
        {survivor === undefined && <Ways {...props} />}
        <div>{children}</div>
      </Stack>
    </Page>
  );
}

function Ways({ frame, head, isStaff, mayChange }: FrameProps) {
  const { lang } = frame;
  const code = codeOf(head.number);
  return (
    <Cluster>
      {mayChange && (
        <ButtonLink href={`/desk/group-stories/${code}`} kind="secondary" small>
          {say(lang, DESK.edit)}
        </ButtonLink>
      )}
      {isStaff && mayChange && (
        <>
          <ButtonLink href="/desk/registration" kind="secondary" small>
            {say(lang, DESK.registration)}
          </ButtonLink>
          <ButtonLink href="/desk/confirmations" kind="secondary" small>
            {say(lang, DESK.calls)}
          </ButtonLink>
        </>
      )}
      <a href={`/groups/${code}`}>{say(lang, DESK.publicPage)}</a>
    </Cluster>
  );
}

/** Facts whose publicity is a choice, with the fact of the page that shows them. */
const CHOICE_OF: Partial<Readonly<Record<RecordFact, Publishable>>> = {
  founded: 'foundedOn',
  ...Object.fromEntries(PUBLISHABLE.filter((f) => f in RECORD_FACT_WORDS).map((f) => [f, f])),
};

type FactsProps = {
  lang: Lang;
  head: RecordHead;
  paper: OrganisationPaper;
  named: Named;
  /** Only what everybody may see, without saying what else there is. */
  publicOnly?: boolean | undefined;
};

/** All facts of the record, each with whether everybody may see it. */
export function RecordFacts({ lang, head, paper, named, publicOnly }: FactsProps) {
  const day = (on: string | null) => (on === null ? '—' : dayWords(on, lang));
  const facts = RECORD_FACT_NAMES.filter((fact) => fact !== 'officers').map((fact) => ({
    term: say(lang, RECORD_FACT_WORDS[fact]),
    words: factWords(paper, fact, lang, named),
    choice: CHOICE_OF[fact],
  }));
  const rows = [
    ...facts,
    {
      term: say(lang, FACT_LABELS.formerNames),
      words: paper.formerNames.map(({ name }) => name).join('、') || undefined,
      choice: undefined,
    },
    {
      term: say(lang, FACT_LABELS.links),
      words: paper.links.map(({ label, href }) => `${label} ${href}`).join('、') || undefined,
      choice: 'links' as const,
    },
    { term: say(lang, DESK.registeredOn), words: day(head.registeredOn), choice: undefined },
    { term: say(lang, DESK.validUntil), words: day(head.validUntil), choice: 'never' as const },
  ].filter(({ words }) => !publicOnly || words !== undefined);
  const isOpen = (choice: Publishable | 'never' | undefined) =>
    choice === undefined || paper.publicFacts.some((fact) => fact === choice);
  return (
    <Section title={say(lang, DESK.facts)}>
      {publicOnly && <Muted>{say(lang, DESK.publicOnly)}</Muted>}
      <DataTable
        caption={say(lang, DESK.facts)}
        rows={rows}
        columns={[
          { head: say(lang, DESK.fact), rowHead: true, kind: 'short', cell: (row) => row.term },
          {
            head: say(lang, DESK.facts),
            cell: (row) => row.words ?? <span class="muted">{say(lang, DESK.empty)}</span>,
          },
          ...(publicOnly
            ? []
            : [
                {
                  head: say(lang, DESK.publicity),
                  kind: 'short' as const,
                  cell: (row: (typeof rows)[number]) =>
                    isOpen(row.choice) ? (
                      <StatusTag tone="good">{say(lang, DESK.shown)}</StatusTag>
                    ) : (
                      <StatusTag>{say(lang, DESK.kept)}</StatusTag>
                    ),
                },
              ]),
        ]}
      />
    </Section>
  );
}
