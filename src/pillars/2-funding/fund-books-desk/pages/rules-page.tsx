import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  AMOUNT_WORDS,
  BOOK_WORDS,
  KIND_WORDS,
  PLACE_WORDS,
  POSTINGS,
  type PostedKind,
  RULE_SOURCES,
} from '#pillars/2-funding/fund-books/index.ts';
import { DataTable, PATHS, Page, Stack } from '#ui/index.ts';
import { RULES_PAGE as WORDS } from '../page-words.ts';
import { AT } from './overview-page.tsx';

/** The table of posting rules, as the program follows it. */
export function RulesPage({ frame }: { frame: Frame }) {
  const { lang } = frame;
  const kinds = Object.keys(POSTINGS) as PostedKind[];
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, BOOK_WORDS.desk), href: PATHS.desk },
        { label: say(lang, BOOK_WORDS.title), href: AT },
      ]}
      wide
      noindex
    >
      <Stack>
        <DataTable
          caption={say(lang, WORDS.title)}
          rows={kinds}
          columns={[
            { head: say(lang, WORDS.event), rowHead: true, cell: (kind) => say(lang, KIND_WORDS[kind]) },
            {
              head: say(lang, WORDS.posting),
              cell: (kind) => (
                <ul>
                  {POSTINGS[kind].postings.map(([debit, credit, amount]) => (
                    <li>
                      {say(lang, WORDS.line, {
                        debit: say(lang, PLACE_WORDS[debit]),
                        credit: say(lang, PLACE_WORDS[credit]),
                        amount: say(lang, AMOUNT_WORDS[amount]),
                      })}
                    </li>
                  ))}
                </ul>
              ),
            },
            { head: say(lang, WORDS.source), cell: (kind) => say(lang, RULE_SOURCES[kind]) },
          ]}
        />
        <p>{say(lang, WORDS.control)}</p>
        <p>{say(lang, WORDS.general)}</p>
      </Stack>
    </Page>
  );
}
