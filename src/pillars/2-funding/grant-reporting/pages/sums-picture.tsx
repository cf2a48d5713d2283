import type { Lang } from '#kernel/words.ts';
import { say } from '#kernel/words.ts';
import type { LineSum } from '#pillars/2-funding/grant-reports/index.ts';
import { BarPicture, StatusTag } from '#ui/index.ts';
import { REPORT } from '../words.ts';

type SumsProps = { lang: Lang; sums: readonly LineSum[]; forGroup?: boolean | undefined };

/** The sums by line beside the budget, as bars that are a table at the same time. */
export function SumsPicture({ lang, sums, forGroup }: SumsProps) {
  const over = sums.filter(({ isOver }) => isOver);
  return (
    <BarPicture
      lang={lang}
      title={titleOf(lang, sums, over)}
      about={forGroup && over.length > 0 ? say(lang, REPORT.overNote) : undefined}
      source={say(lang, REPORT.sumsSource)}
      rowTitle={say(lang, REPORT.line)}
      series={[say(lang, REPORT.budget), say(lang, REPORT.spent), say(lang, REPORT.counted)]}
      unit={lang === 'en' ? ' yen' : '円'}
      rows={sums.map(({ line, spentYen, countedYen, isOver }) => ({
        label: (
          <>
            {line.item}
            {isOver && <StatusTag tone="warn">{say(lang, REPORT.over)}</StatusTag>}
          </>
        ),
        values: [line.yen, spentYen, countedYen],
        tone: isOver ? 3 : 1,
      }))}
    />
  );
}

function titleOf(lang: Lang, sums: readonly LineSum[], over: readonly LineSum[]): string {
  const [first] = over;
  if (first) return say(lang, REPORT.sumsOver, { item: first.line.item, count: over.length });
  const hasReceipts = sums.some(({ receipts }) => receipts > 0);
  return say(lang, hasReceipts ? REPORT.sumsWithin : REPORT.sumsNone);
}
