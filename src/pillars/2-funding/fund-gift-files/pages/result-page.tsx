import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  DataTable,
  EmptyState,
  Notice,
  Page,
  Pagination,
  RefusalNotice,
  Section,
  StatusTag,
  Tabs,
} from '#ui/index.ts';
import { FINDING_WORDS } from '../finding-words.ts';
import type { Counts, ShownRow } from '../queries/find-file.ts';
import { VERDICTS, type Verdict } from '../rules/row.ts';
import type { GiftFile } from '../schema.ts';
import { VERDICT_WORDS, GIFT_FILE_WORDS as WORDS } from '../words.ts';
import { AT, GIFTS } from './paths.ts';
import { crumbs, GiveUp } from './step-pages.tsx';

type Props = {
  frame: Frame;
  found: GiftFile;
  rows: readonly ShownRow[];
  counts: Counts;
  newYen: number;
  verdict: Verdict | undefined;
  page: number;
  pages: number;
  isMine: boolean;
  /** Why nothing could be entered the last time. */
  undone?: string | undefined;
  refusal?: string | undefined;
};

const TONES = { new: 'good', known: 'neutral', error: 'bad' } as const;

/** What becomes of each row, and the decision; afterwards what became of it. */
export function ResultPage(props: Props) {
  const { frame, found, counts, verdict, page, pages, refusal, undone } = props;
  const { lang } = frame;
  const at = `${AT}/${found.id}`;
  const isDone = found.state === 'applied';
  const hrefOf = (v: Verdict | undefined, p = 1) => {
    const query = new URLSearchParams({
      ...(v ? { verdict: v } : {}),
      ...(p > 1 ? { page: String(p) } : {}),
    });
    return query.size === 0 ? at : `${at}?${query}`;
  };
  return (
    <Page
      frame={frame}
      title={say(lang, isDone ? WORDS.appliedTitle : WORDS.checkedTitle)}
      lead={isDone ? undefined : say(lang, WORDS.checkedLead)}
      crumbs={crumbs(lang)}
      before={
        <>
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {undone !== undefined && <Notice lang={lang} kind="error" title={undone} />}
        </>
      }
      islands={['confirm-button']}
      wide
      noindex
    >
      {isDone && (
        <Notice
          lang={lang}
          kind="success"
          title={say(lang, WORDS.appliedNotice, {
            gifts: (found.giftCount ?? 0).toLocaleString('ja-JP'),
            yen: yenWords(found.giftYen ?? 0, lang),
          })}
        />
      )}
      {found.state === 'checked' && props.isMine && <Decision {...props} at={at} />}
      <Section
        title={say(lang, WORDS.rowByRow)}
        beside={
          <ButtonLink href={`${at}/report.csv`} kind="secondary" small download>
            {say(lang, WORDS.report)}
          </ButtonLink>
        }
      >
        <Tabs
          label={say(lang, WORDS.verdict)}
          tabs={[undefined, ...VERDICTS]
            .filter((v) => v === undefined || (counts[v] ?? 0) > 0)
            .map((v) => ({
              label: say(lang, v === undefined ? WORDS.all : VERDICT_WORDS[v]),
              count: v === undefined ? found.rowCount : (counts[v] ?? 0),
              href: hrefOf(v),
              current: v === verdict,
            }))}
        />
        <Rows {...props} />
        <Pagination lang={lang} page={page} pages={pages} hrefOf={(p) => hrefOf(verdict, p)} />
      </Section>
    </Page>
  );
}

function Rows({ frame: { lang }, rows, found }: Props) {
  if (rows.length === 0) return <EmptyState title={say(lang, WORDS.noRows)} />;
  return (
    <DataTable
      caption={say(lang, WORDS.rowByRow)}
      rows={rows}
      columns={[
        { head: say(lang, WORDS.line), kind: 'number', rowHead: true, cell: ({ line }) => line },
        {
          head: say(lang, WORDS.verdict),
          cell: ({ verdict }) => (
            <StatusTag tone={TONES[verdict]}>{say(lang, VERDICT_WORDS[verdict])}</StatusTag>
          ),
        },
        {
          head: say(lang, WORDS.gift),
          cell: ({ label, giftId }) =>
            giftId === null ? label : <a href={`${GIFTS}/${giftId}`}>{label || say(lang, WORDS.open)}</a>,
        },
        ...(found.state === 'applied'
          ? []
          : [
              {
                head: say(lang, WORDS.yen),
                kind: 'number' as const,
                cell: ({ yen }: ShownRow) => (yen === null ? '' : yenWords(yen, lang)),
              },
            ]),
        {
          head: say(lang, WORDS.findings),
          cell: ({ findings }) =>
            findings.map(({ code, text }) => <p>{say(lang, FINDING_WORDS[code], { text: text ?? '' })}</p>),
        },
      ]}
    />
  );
}

function Decision({ frame, counts, newYen, at }: Props & { at: string }) {
  const { lang } = frame;
  const errors = counts.error ?? 0;
  const fresh = counts.new ?? 0;
  const values = { gifts: fresh.toLocaleString('ja-JP'), yen: yenWords(newYen, lang) };
  return (
    <Section title={say(lang, WORDS.decide)}>
      {errors > 0 && (
        <Notice lang={lang} kind="warning" title={say(lang, WORDS.inTheWay, { count: errors })} />
      )}
      {errors === 0 && fresh === 0 && <Notice lang={lang} kind="info" title={say(lang, WORDS.nothingNew)} />}
      <Actions next={errors === 0 && fresh > 0 ? say(lang, WORDS.applyNext) : undefined}>
        {errors === 0 && fresh > 0 && (
          <ActionForm action={`${at}/apply`} label={say(lang, WORDS.apply, values)} kind="primary" />
        )}
        <ActionForm action={`${at}/mapping`} label={say(lang, WORDS.changeMapping)} />
      </Actions>
      <GiveUp frame={frame} at={at} />
    </Section>
  );
}
