import type { Frame } from '#kernel/frame.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { describeField, type RuleField, type RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
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
          cell: (field) => <ChangedLines lang={lang} one={before} other={after} field={field} />,
        },
        {
          head: head(DESK.after, after),
          cell: (field) => <ChangedLines lang={lang} one={after} other={before} field={field} />,
        },
      ]}
      rows={changed}
    />
  );
}

type LinesProps = { lang: Lang; one: RuleSet; other: RuleSet; field: RuleField };

/** The lines that one version has and the other has not; of those that are the same only their number. */
function ChangedLines({ lang, one, other, field }: LinesProps) {
  const others = new Set(describeField(lang, other.rules, field));
  const lines = describeField(lang, one.rules, field);
  const own = lines.filter((line) => !others.has(line));
  const count = lines.length - own.length;
  if (count === 0) return <RuleLines lang={lang} rules={one.rules} field={field} />;
  return (
    <ul class="plain-list">
      {own.map((line) => (
        <li>{line}</li>
      ))}
      <li class="muted">{say(lang, DESK.sameLines, { count })}</li>
    </ul>
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
