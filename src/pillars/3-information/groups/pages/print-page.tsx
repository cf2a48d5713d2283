import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { Names } from '#pillars/3-information/group-record/index.ts';
import { CONTACT_WORDS, type PublicOrganisation } from '#registry/organisations/index.ts';
import { DataTable, Page } from '#ui/index.ts';
import { searchInWords } from '../conditions.ts';
import type { GroupLine, GroupSearch } from '../queries/search.ts';
import { hrefOf } from '../search-address.ts';
import { GROUPS } from '../words.ts';
import { tagsOf } from './group-card.tsx';

export type PrintLine = GroupLine & { readonly contacts: PublicOrganisation['contacts'] };

type PrintProps = {
  frame: Frame;
  search: GroupSearch;
  lines: readonly PrintLine[];
  isCut: boolean;
  names: Names;
  today: string;
};

/** The groups of a search for paper: name, what they do, and how they are reached. */
export function PrintPage({ frame, search, lines, isCut, names, today }: PrintProps) {
  const { lang } = frame;
  const conditions = searchInWords(lang, search, names) || say(lang, GROUPS.printAll);
  const day = dayWords(today, lang);
  return (
    <Page
      frame={frame}
      title={say(lang, GROUPS.printTitle)}
      lead={say(lang, GROUPS.printLead, { conditions, count: lines.length, day })}
      crumbs={[{ label: say(lang, GROUPS.title), href: hrefOf(search) }]}
      noindex
      wide
    >
      <p class="no-print">
        {say(lang, GROUPS.printHow)} <a href={hrefOf(search)}>{say(lang, GROUPS.back)}</a>
      </p>
      {isCut && <p>{say(lang, GROUPS.printCut, { count: lines.length })}</p>}
      <DataTable
        caption={say(lang, GROUPS.printTitle)}
        rows={lines}
        columns={[
          { head: say(lang, GROUPS.name), rowHead: true, cell: (line) => line.name },
          { head: say(lang, GROUPS.field), cell: (line) => tagsOf(lang, line, names).join('、') },
          { head: say(lang, GROUPS.does), cell: (line) => line.summary },
          {
            head: say(lang, GROUPS.contact),
            cell: (line) =>
              line.contacts.map(({ kind, value }) => (
                <p>
                  {say(lang, CONTACT_WORDS[kind])} {value}
                </p>
              )),
          },
        ]}
      />
    </Page>
  );
}
