import type { Frame } from '#kernel/frame.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import type { RuleField, RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import { DataTable, Page } from '#ui/index.ts';
import { DESK } from '../words.ts';
import { fieldWords, RuleLines } from './rule-lines.tsx';
import { ruleCrumbs, versionTitle } from './version-page.tsx';

type TableProps = { lang: Lang; before: RuleSet; after: RuleSet; changed: readonly RuleField[] };

/** The parts in which two versions differ, old beside new. */
export function ChangeTable({ lang, before, after, changed }: TableProps) {
  if (changed.length === 0) return <p>{say(lang, DESK.same)}</p>;
  const head = (words: Text, { number }: RuleSet) =>
    `${say(lang, words)}（${say(lang, DESK.number, { number })}）`;
  return (
    <DataTable
      caption={say(lang, DESK.changedCount, { count: changed.length })}
      showCaption
      columns={[
        { head: say(lang, DESK.part), rowHead: true, cell: (field) => fieldWords(lang, field) },
        {
          head: head(DESK.before, before),
          cell: (field) => <RuleLines lang={lang} rules={before.rules} field={field} />,
        },
        {
          head: head(DESK.after, after),
          cell: (field) => <RuleLines lang={lang} rules={after.rules} field={field} />,
        },
      ]}
      rows={changed}
    />
  );
}

/** Two versions side by side, the older one first. */
export function ComparePage(props: Omit<TableProps, 'lang'> & { frame: Frame }) {
  const { frame, before, after, changed } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.compareTitle)}
      crumbs={[
        ...ruleCrumbs(lang),
        { label: versionTitle(lang, after), href: `/desk/grant-rules/${after.id}` },
      ]}
      noindex
    >
      <ChangeTable lang={lang} before={before} after={after} changed={changed} />
    </Page>
  );
}
