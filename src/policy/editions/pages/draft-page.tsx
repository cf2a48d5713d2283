import type { Child } from 'hono/jsx';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { wordDiff } from '#platform/text-diff/index.ts';
import { ClassLabel } from '#policy/classing/index.ts';
import {
  DESK,
  DESK_PATHS,
  DeskPage,
  Lines,
  type PageGiven,
  StateTag,
  verbsWords,
} from '#policy/desk/index.ts';
import type { Evidence } from '#policy/evidence/index.ts';
import { type Fate, type Measure, pairsOf } from '#policy/register/index.ts';
import {
  ButtonLink,
  Cluster,
  Comparison,
  type ComparisonRow,
  CountLinks,
  DataTable,
  Diff,
  FreshnessMark,
  Notice,
  Section,
  Stack,
  StatusTag,
  Tag,
} from '#ui/index.ts';
import type { Draft } from '../queries/read-draft.ts';
import { type Row, sectionsOf } from '../rules/rows.ts';
import { EDITIONS } from '../words.ts';

type DraftProps = PageGiven & {
  draft: Draft;
  standings: Map<string, Evidence>;
  mayWrite: boolean;
};

/** The draft side by side: what the earlier edition says, what was done, what the next one says. */
export function DraftPage(props: DraftProps) {
  const { draft, mayWrite } = props;
  const { lang } = props.frame;
  const { edition } = draft.later;
  const earlier = draft.earlier?.edition.name;
  const lead = mayWrite ? EDITIONS.draftLead : EDITIONS.draftLeadRead;
  return (
    <DeskPage
      given={props}
      title={edition.name}
      lead={earlier ? say(lang, lead, { earlier, later: edition.name }) : say(lang, EDITIONS.firstLead)}
      beside={<StateTag lang={lang} state={edition.state} />}
      wide
    >
      <ClosedNotice lang={lang} state={edition.state} />
      <Stack>
        <p class="actions__row">
          {mayWrite && edition.state === 'drafting' && (
            <ButtonLink href={DESK_PATHS.addMeasure(edition.number)} kind="secondary">
              {say(lang, DESK.addMeasure)}
            </ButtonLink>
          )}
          {earlier && (
            <ButtonLink href={DESK_PATHS.fates(edition.number)} kind="secondary">
              {say(lang, EDITIONS.fatesPage)}
            </ButtonLink>
          )}
          <ButtonLink href={DESK_PATHS.publish(edition.number)} kind="secondary">
            {say(lang, EDITIONS.publishPage)}
          </ButtonLink>
        </p>
        <Waiting lang={lang} draft={draft} />
      </Stack>
      {earlier ? <SideBySide {...props} /> : <OneSide {...props} />}
    </DeskPage>
  );
}

function ClosedNotice({ lang, state }: { lang: Lang; state: 'drafting' | 'proposed' | 'adopted' }) {
  if (state === 'drafting') return null;
  const words = state === 'proposed' ? EDITIONS.isProposed : EDITIONS.isAdopted;
  return <Notice lang={lang} kind="info" title={say(lang, words)} />;
}

/** What waits in this draft, each count leading to it, and the way to each pillar. */
function Waiting({ lang, draft }: { lang: Lang; draft: Draft }) {
  const { number } = draft.later.edition;
  const { gaps, silent, unexplained } = draft.readiness;
  const open = draft.later.measures.filter((m) => (draft.comments.get(m.id)?.open ?? 0) > 0);
  const counts = [
    { label: say(lang, EDITIONS.leftFates), count: gaps.length, href: DESK_PATHS.fates(number) },
    {
      label: say(lang, EDITIONS.leftReasons),
      count: silent.length + unexplained.length,
      href: DESK_PATHS.publish(number),
    },
    {
      label: say(lang, EDITIONS.leftComments),
      count: open.length,
      href: `${DESK_PATHS.measure(open[0]?.id ?? '')}#comments`,
    },
  ].filter((entry) => entry.count > 0);
  return (
    <>
      {counts.length > 0 && <CountLinks label={say(lang, EDITIONS.left)} counts={counts} />}
      {draft.earlier && (
        <nav class="cluster" aria-label={say(lang, EDITIONS.pillars)}>
          {draft.later.pillars.map((pillar) => (
            <Tag
              href={`#pillar-${pillar.number}`}
            >{`${pillar.number} ${pillar.shortTitle || pillar.title}`}</Tag>
          ))}
        </nav>
      )}
    </>
  );
}

function SideBySide(props: DraftProps) {
  const { frame, draft } = props;
  const { lang } = frame;
  const names = { earlier: draft.earlier?.edition.name ?? '', later: draft.later.edition.name };
  return (
    <>
      {sectionsOf(draft).map(({ pillar, rows }) => (
        <Section title={`${pillar.number} ${pillar.title}`} id={`pillar-${pillar.number}`}>
          <Comparison
            caption={`${pillar.number} ${pillar.title}`}
            heads={[
              say(lang, EDITIONS.headText, { name: names.earlier }),
              say(lang, EDITIONS.headDone),
              say(lang, EDITIONS.headText, { name: names.later }),
            ]}
            rows={rows.map((row) => comparisonRow(props, row))}
          />
        </Section>
      ))}
    </>
  );
}

function comparisonRow(props: DraftProps, row: Row): ComparisonRow {
  const { lang } = props.frame;
  const { from, to } = row;
  return {
    id: `row-${[...from, ...to][0]?.id ?? ''}`,
    heading: <RowHead {...props} row={row} />,
    old:
      from.length === 0 ? (
        <Absent words={say(lang, DESK.newHere)} />
      ) : (
        from.map((m) => <Old lang={lang} m={m} />)
      ),
    done: from.map((measure) => <Done {...props} measure={measure} />),
    next:
      to.length === 0 ? (
        <Absent words={say(lang, row.fate ? DESK.removedHere : EDITIONS.missingFate)} />
      ) : (
        pairsOf(row).map((pair) => pair.to && <Next {...props} measure={pair.to} old={pair.from} />)
      ),
  };
}

function Absent({ words }: { words: string }) {
  return <p class="muted">{words}</p>;
}

function RowHead({ frame, draft, mayWrite, row }: DraftProps & { row: Row }) {
  const { lang } = frame;
  const { fate } = row;
  const number = draft.later.edition.number;
  return (
    <Cluster>
      <strong>{[...new Set([...row.from, ...row.to].map((m) => m.code))].join('・')}</strong>
      {fate && <Tag>{verbsWords(lang, fate.verbs)}</Tag>}
      {!fate && <StatusTag tone="bad">{say(lang, EDITIONS.missingFate)}</StatusTag>}
      {!fate && mayWrite && <a href={DESK_PATHS.tie(number, row)}>{say(lang, DESK.tieIt)}</a>}
      {fate && <Reason lang={lang} fate={fate} isSilent={draft.readiness.silent.includes(fate)} />}
    </Cluster>
  );
}

function Reason({ lang, fate, isSilent }: { lang: Lang; fate: Fate; isSilent: boolean }) {
  if (isSilent) return <StatusTag tone="bad">{say(lang, EDITIONS.noReason)}</StatusTag>;
  if (fate.reason === '') return null;
  return (
    <span class="muted">
      {say(lang, DESK.reason)}：{fate.reason}
    </span>
  );
}

function Old({ lang, m }: { lang: Lang; m: Measure }) {
  return (
    <Side title={`${m.code} ${m.title}`}>
      <p>
        <ClassLabel lang={lang} letter={m.class} />
      </p>
      <p>
        <Lines text={m.text} />
      </p>
    </Side>
  );
}

function Side({ title, children }: { title: Child; children?: Child }) {
  return (
    <div class="stack">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}

function Done({ frame, draft, standings, mayWrite, measure }: DraftProps & { measure: Measure }) {
  const { lang } = frame;
  const mayRecord = mayWrite && draft.later.edition.state === 'drafting';
  return (
    <div class="stack">
      {measure.record === '' ? (
        <p class="muted">{say(lang, DESK.noRecord)}</p>
      ) : (
        <p>
          <Lines text={measure.record} />
        </p>
      )}
      {measure.note !== '' && (
        <p>
          ⇒ <Lines text={measure.note} />
        </p>
      )}
      <Freshness lang={lang} evidence={standings.get(measure.code)} />
      {mayRecord && (
        <p>
          <a href={`${DESK_PATHS.measure(measure.id)}#record`}>
            {say(lang, DESK.writeRecord)}
            <span class="visually-hidden">：{measure.code}</span>
          </a>
        </p>
      )}
    </div>
  );
}

function Freshness({ lang, evidence }: { lang: Lang; evidence: Evidence | undefined }) {
  if (!evidence?.lapsedSince) return null;
  const day = dayWords(evidence.lapsedSince, lang);
  return (
    <p>
      <FreshnessMark state="lapsed">{say(lang, EDITIONS.lapsedSince, { day })}</FreshnessMark>
    </p>
  );
}

function Next(props: DraftProps & { measure: Measure; old: Measure | null }) {
  const { frame, draft, measure, old } = props;
  const { lang } = frame;
  const count = draft.comments.get(measure.id);
  return (
    <Side title={<a href={DESK_PATHS.measure(measure.id)}>{`${measure.code} ${measure.title}`}</a>}>
      <p>
        <ClassLabel lang={lang} letter={measure.class} />
      </p>
      <p>
        {old ? (
          <Diff lang={lang} parts={wordDiff(old.text, measure.text)} side="new" />
        ) : (
          <Lines text={measure.text} />
        )}
      </p>
      {count && (
        <p>
          <a href={`${DESK_PATHS.measure(measure.id)}#comments`}>
            {say(lang, EDITIONS.commentsCount, count)}
          </a>
        </p>
      )}
    </Side>
  );
}

function OneSide({ frame, draft }: DraftProps) {
  const { lang } = frame;
  return (
    <DataTable
      caption={draft.later.edition.name}
      rows={draft.later.measures}
      columns={[
        {
          head: say(lang, EDITIONS.measures, { count: draft.later.measures.length }),
          rowHead: true,
          cell: (m) => <a href={DESK_PATHS.measure(m.id)}>{`${m.code} ${m.title}`}</a>,
        },
        { head: '', kind: 'short', cell: (m) => <ClassLabel lang={lang} letter={m.class} /> },
      ]}
    />
  );
}
