import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Column, DataTable, Page, StatusTag } from '#ui/index.ts';
import type { Evidence } from '../rules/standing.ts';
import { EVIDENCE } from '../words.ts';

export type MeasureEvidence = { code: string; title: string; evidence: Evidence };

/** The state of a measure's evidence as a word; a lapse says since when. */
export function EvidenceStanding({ lang, evidence }: { lang: Lang; evidence: Evidence }) {
  if (evidence.standing === 'lapsed') {
    const day = dayWords(evidence.lapsedSince ?? '', lang);
    return <StatusTag tone="bad">{say(lang, EVIDENCE.lapsed, { day })}</StatusTag>;
  }
  const tone = { recorded: 'good', waiting: 'warn', ended: 'neutral' } as const;
  return <StatusTag tone={tone[evidence.standing]}>{say(lang, EVIDENCE[evidence.standing])}</StatusTag>;
}

type Props = { frame: Frame; measures: readonly MeasureEvidence[] };

/** All measures with how their evidence stands; what has lapsed comes first. */
export function EvidencePage({ frame, measures }: Props) {
  const { lang } = frame;
  const columns: Column<MeasureEvidence>[] = [
    {
      head: say(lang, EVIDENCE.measure),
      rowHead: true,
      cell: ({ code, title }) => <a href={`/desk/policy/evidence/${code}`}>{`${code} ${title}`}</a>,
    },
    {
      head: say(lang, EVIDENCE.standing),
      cell: ({ evidence }) => <EvidenceStanding lang={lang} evidence={evidence} />,
    },
    { head: say(lang, EVIDENCE.newest), cell: ({ evidence }) => newest(lang, evidence) },
    {
      head: say(lang, EVIDENCE.thisYear),
      kind: 'number',
      cell: ({ evidence }) => say(lang, EVIDENCE.count, { count: evidence.countThisYear }),
    },
  ];
  return (
    <Page
      frame={frame}
      title={say(lang, EVIDENCE.title)}
      lead={say(lang, EVIDENCE.lead)}
      crumbs={[{ label: say(lang, EVIDENCE.desk), href: '/desk' }]}
      wide
      noindex
    >
      <DataTable caption={say(lang, EVIDENCE.title)} columns={columns} rows={measures} />
    </Page>
  );
}

function newest(lang: Lang, { newest }: Evidence) {
  if (newest === null) return say(lang, EVIDENCE.none);
  return (
    <>
      {say(lang, newest.sentence)} <span class="muted">{dayWords(newest.on, lang)}</span>
    </>
  );
}
