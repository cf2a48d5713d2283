import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { crumbsOf, StateTag } from '#pillars/2-funding/screening/index.ts';
import type { RoundPaper, WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import {
  type Choosing,
  type Recommendation,
  type StoredResult,
  type Tie,
  VERDICT_WORDS,
} from '#pillars/2-funding/screening-scores/index.ts';
import {
  Actions,
  ButtonLink,
  DataTable,
  type FieldErrors,
  Muted,
  Notice,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { RESULTS } from '../words.ts';
import { Ties } from './ties.tsx';

export type DeliberationProps = {
  frame: Frame;
  whole: WholeRound;
  code: string;
  /** Papers that the reader may see, in the order of the ranks. */
  papers: readonly RoundPaper[];
  result: StoredResult;
  /** Nothing for a member who steps back from a paper of the round. */
  choosing: Choosing | undefined;
  ties: readonly Tie[];
  recommendations: ReadonlyMap<string, Recommendation>;
  may: { readonly settle: boolean; readonly recommend: boolean };
  typed?: Readonly<Record<string, string>> | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  message?: 'settled' | 'saved' | undefined;
};

/** What the committee makes of the scores: ties, what fits the budget, and a word on each paper. */
export function DeliberationPage(props: DeliberationProps) {
  const { frame, whole, code, choosing, refusal, message } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, RESULTS.deliberation)}
      lead={say(lang, RESULTS.deliberationLead)}
      crumbs={crumbsOf(lang, { title: whole.round.title, code })}
      beside={<StateTag lang={lang} state={whole.round.state} />}
      invalid={Object.keys(props.errors ?? {}).length > 0}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {message !== undefined && <Notice lang={lang} kind="success" title={say(lang, RESULTS[message])} />}
      <Recommendations {...props} />
      {choosing === undefined ? (
        <Notice lang={lang} kind="info" title={say(lang, RESULTS.hidden)} />
      ) : (
        <>
          <Ties {...props} />
          <Combinations lang={lang} whole={whole} choosing={choosing} />
        </>
      )}
      <Actions>
        <ButtonLink href={`/desk/screening/${code}`} kind="secondary">
          {say(lang, RESULTS.toRound)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function Recommendations(props: DeliberationProps) {
  const { frame, whole, code, papers, recommendations, choosing, may } = props;
  const { lang } = frame;
  const isOpen = whole.round.state === 'deliberated' && may.recommend;
  const sum = papers.reduce((total, { id }) => total + (recommendations.get(id)?.yen ?? 0), 0);
  const grantable = (id: string) => choosing?.candidates.find((one) => one.applicationId === id)?.yen;
  const { budgetYen } = whole.round;
  const budget = budgetYen === null ? '' : `（${say(lang, RESULTS.budget)} ${yenWords(budgetYen, lang)}）`;
  return (
    <Section title={say(lang, RESULTS.recommendations)}>
      <DataTable
        caption={say(lang, RESULTS.recommendations)}
        columns={[
          { head: say(lang, RESULTS.paper), rowHead: true, cell: ({ title }) => title },
          {
            head: say(lang, RESULTS.requested),
            kind: 'number',
            cell: ({ requestedYen }) => yenWords(requestedYen ?? 0, lang),
          },
          {
            head: say(lang, RESULTS.grantable),
            kind: 'number',
            cell: ({ id }) => {
              const yen = grantable(id);
              return yen === undefined ? '—' : yenWords(yen, lang);
            },
          },
          {
            head: say(lang, RESULTS.verdict),
            cell: ({ id }) => <Verdict lang={lang} recommendation={recommendations.get(id)} />,
          },
          {
            head: say(lang, RESULTS.yen),
            kind: 'number',
            cell: ({ id }) => {
              const found = recommendations.get(id);
              return found ? yenWords(found.yen, lang) : '—';
            },
          },
          ...(isOpen
            ? [
                {
                  head: say(lang, RESULTS.write),
                  kind: 'actions' as const,
                  cell: (paper: RoundPaper) => (
                    <ButtonLink
                      href={`/desk/screening/${code}/recommend/${paper.code}`}
                      kind="secondary"
                      small
                    >
                      {say(lang, RESULTS.write)}
                      <span class="visually-hidden">{paper.title}</span>
                    </ButtonLink>
                  ),
                },
              ]
            : []),
        ]}
        rows={papers}
      />
      <p>
        {say(lang, RESULTS.sum)} <strong>{yenWords(sum, lang)}</strong>
        {budget}
      </p>
    </Section>
  );
}

function Verdict({ lang, recommendation }: { lang: Lang; recommendation: Recommendation | undefined }) {
  if (!recommendation) return <span class="muted">{say(lang, RESULTS.notYet)}</span>;
  const tone = recommendation.verdict === 'not' ? 'neutral' : 'good';
  return <StatusTag tone={tone}>{say(lang, VERDICT_WORDS[recommendation.verdict])}</StatusTag>;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

type CombinationsProps = { lang: Lang; whole: WholeRound; choosing: Choosing };

function Combinations({ lang, whole, choosing }: CombinationsProps) {
  const { budgetYen } = whole.round;
  const titleOf = (id: string) => whole.papers.find((paper) => paper.id === id)?.title ?? '';
  if (budgetYen === null)
    return (
      <Section title={say(lang, RESULTS.combinations)}>
        <p>{say(lang, RESULTS.noBudget)}</p>
      </Section>
    );
  const byRules = choosing.candidates
    .filter(({ applicationId }) => choosing.chosen.choices.get(applicationId) === 'awarded')
    .map(({ applicationId }) => applicationId);
  const rows = [
    { name: say(lang, RESULTS.byRules), ids: byRules, yen: choosing.chosen.spentYen },
    ...choosing.combinations
      .filter(({ applicationIds }) => !isSame(applicationIds, byRules))
      .map(({ applicationIds, yen }, i) => ({
        name: `${say(lang, RESULTS.number)} ${i + 1}`,
        ids: applicationIds,
        yen,
      })),
  ];
  return (
    <Section title={say(lang, RESULTS.combinations)}>
      <Muted>{say(lang, RESULTS.combinationsLead)}</Muted>
      <DataTable
        caption={say(lang, RESULTS.combinations)}
        columns={[
          { head: say(lang, RESULTS.number), rowHead: true, kind: 'short', cell: ({ name }) => name },
          {
            head: say(lang, RESULTS.paper),
            cell: ({ ids }) =>
              ids.length === 0 ? say(lang, RESULTS.noCombination) : ids.map(titleOf).join('、'),
          },
          { head: say(lang, RESULTS.used), kind: 'number', cell: ({ yen }) => yenWords(yen, lang) },
          {
            head: say(lang, RESULTS.left),
            kind: 'number',
            cell: ({ yen }) => yenWords(budgetYen - yen, lang),
          },
        ]}
        rows={rows}
      />
    </Section>
  );
}
