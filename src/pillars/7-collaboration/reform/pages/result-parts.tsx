import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { BarPicture, DataTable, Notice, Section } from '#ui/index.ts';
import type { Outlook } from '../rules/outlook.ts';
import type { ScenarioResult } from '../rules/scenario.ts';
import type { Sums } from '../study.ts';
import { REFORM } from '../words.ts';

const COUNTS = ['applications', 'qualified', 'passed', 'awarded'] as const;
const AMOUNTS = ['totalYen', 'yearlyYen'] as const;

const signed = (value: number, words: string) => (value > 0 ? `+${words}` : words);

/** Old beside new: who would have qualified and been awarded, and what it would have cost. */
export function SumsTable({ lang, before, after }: { lang: Lang; before: Sums; after: Sums }) {
  const counts = COUNTS.map((name) => ({
    name,
    before: String(before[name]),
    after: String(after[name]),
    difference: signed(after[name] - before[name], String(after[name] - before[name])),
  }));
  const amounts = AMOUNTS.map((name) => ({
    name,
    before: yenWords(before[name], lang),
    after: yenWords(after[name], lang),
    difference: signed(after[name] - before[name], yenWords(after[name] - before[name], lang)),
  }));
  return (
    <DataTable
      caption={say(lang, REFORM.result)}
      columns={[
        { head: say(lang, REFORM.figure), rowHead: true, cell: ({ name }) => say(lang, REFORM[name]) },
        { head: say(lang, REFORM.before), kind: 'number', cell: (row) => row.before },
        { head: say(lang, REFORM.after), kind: 'number', cell: (row) => row.after },
        { head: say(lang, REFORM.difference), kind: 'number', cell: (row) => row.difference },
      ]}
      rows={[...counts, ...amounts]}
    />
  );
}

/** The fund's balance over five years under both; below nothing it is drawn as nothing, and said. */
export function OutlookPicture({ lang, outlook }: { lang: Lang; outlook: Outlook }) {
  const { inYen, outBeforeYen, outAfterYen, yearsLookedAt, years, startYear } = outlook;
  return (
    <BarPicture
      lang={lang}
      title={say(lang, REFORM.outlook, { from: startYear + 1 })}
      about={
        <>
          <strong>
            {outlook.shortAfter === null
              ? say(lang, REFORM.enough)
              : say(lang, REFORM.short, { year: outlook.shortAfter })}
          </strong>{' '}
          {say(lang, REFORM.outlookAbout, {
            count: yearsLookedAt,
            inYen: yenWords(inYen, lang),
            outYen: yenWords(outBeforeYen, lang),
            afterYen: yenWords(outAfterYen, lang),
          })}
        </>
      }
      source={say(lang, REFORM.outlookSource)}
      rowTitle={say(lang, REFORM.year)}
      series={[say(lang, REFORM.before), say(lang, REFORM.after)]}
      rows={[
        {
          label: say(lang, REFORM.yearOf, { year: startYear }),
          values: [Math.max(0, outlook.startYen), Math.max(0, outlook.startYen)],
        },
        ...years.map(({ fiscalYear, beforeYen, afterYen }) => ({
          label: say(lang, REFORM.yearOf, { year: fiscalYear }),
          values: [Math.max(0, beforeYen), Math.max(0, afterYen)],
        })),
      ]}
      unit={lang === 'en' ? ' yen' : '円'}
    />
  );
}

type ResultProps = {
  lang: Lang;
  result: Pick<ScenarioResult, 'before' | 'after' | 'outlook' | 'fundedBy'>;
};

/** The whole result: figures, the fund, and what no calculation can see. */
export function ResultParts({ lang, result }: ResultProps) {
  const { fundedBy } = result;
  return (
    <>
      <Section title={say(lang, REFORM.result)} id="result">
        <SumsTable lang={lang} before={result.before} after={result.after} />
      </Section>
      <Section title={say(lang, REFORM.payerFundTitle)} id="fund">
        {fundedBy === 'general' && <Notice lang={lang} kind="info" title={say(lang, REFORM.notFund)} />}
        {fundedBy === null && <Notice lang={lang} kind="warning" title={say(lang, REFORM.payerUnset)} />}
        {result.outlook === null ? (
          <p>{say(lang, REFORM.noFund)}</p>
        ) : (
          <OutlookPicture lang={lang} outlook={result.outlook} />
        )}
      </Section>
      <Section title={say(lang, REFORM.limits)} id="limits">
        <Notice lang={lang} kind="warning" title={say(lang, REFORM.invisible)}>
          <p>{say(lang, REFORM.noScores)}</p>
        </Notice>
      </Section>
    </>
  );
}

type CheckProps = { lang: Lang; study: Pick<ScenarioResult, 'before' | 'differing' | 'adjusted'> };

/** The proof that the laboratory reckons as the round was decided: the same rules give the same result. */
export function SameCheck({ lang, study }: CheckProps) {
  const { before, differing, adjusted } = study;
  if (differing > 0) {
    return <Notice lang={lang} kind="warning" title={say(lang, REFORM.notSame, { count: differing })} />;
  }
  const words = adjusted > 0 ? REFORM.someAdjusted : REFORM.allSame;
  const count = before.applications;
  return <Notice lang={lang} kind="success" title={say(lang, words, { count, adjusted })} />;
}
