import type { Frame } from '#kernel/frame.ts';
import { dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  CONTACT_WORDS,
  codeOf,
  isInOffice,
  POST_WORDS,
  PUBLICITY_WORDS,
  type WholeOrganisation,
} from '#registry/organisations/index.ts';
import { PAPER_WORDS, type PassportPaper } from '#registry/passport/index.ts';
import { ROLE_WORDS } from '#registry/people/index.ts';
import {
  Actions,
  Button,
  DataTable,
  EmptyState,
  Form,
  HistoryList,
  Muted,
  Section,
  StatusTag,
  TextField,
} from '#ui/index.ts';
import type { OrganisationAct } from '../queries/list-acts.ts';
import type { Look } from '../queries/list-looks.ts';
import type { MemberTerm } from '../queries/list-member-terms.ts';
import { ACT_WORDS, OTHER_ACT } from '../refusal-words.ts';
import { DESK } from '../words.ts';
import { AT } from './paths.ts';

type Props = { frame: Frame; whole: WholeOrganisation; today: string };

function termWords(lang: Lang, startsOn: string | null, endsOn: string | null): string {
  const from = startsOn === null ? say(lang, DESK.unknownDay) : dayWords(startsOn, lang);
  const to = endsOn === null ? say(lang, DESK.noEnd) : dayWords(endsOn, lang);
  return say(lang, DESK.termWords, { from, to });
}

/** Officers of today first, then those to come and those of the past, each with the term. */
export function Officers({ frame: { lang }, whole, today }: Props) {
  const rank = (officer: WholeOrganisation['officers'][number]) => (isInOffice(officer, today) ? 0 : 1);
  const rows = whole.officers.toSorted((a, b) => rank(a) - rank(b) || a.place - b.place);
  return (
    <Section title={say(lang, DESK.officers)}>
      {rows.length === 0 ? (
        <EmptyState title={say(lang, DESK.noOfficers)} />
      ) : (
        <DataTable
          caption={say(lang, DESK.officers)}
          rows={rows}
          columns={[
            { head: say(lang, DESK.person), rowHead: true, cell: (row) => row.name },
            { head: say(lang, DESK.post), kind: 'short', cell: (row) => say(lang, POST_WORDS[row.post]) },
            { head: say(lang, DESK.term), cell: (row) => termWords(lang, row.startsOn, row.endsOn) },
            {
              head: say(lang, DESK.standing),
              kind: 'short',
              cell: (row) => <OfficerState lang={lang} officer={row} today={today} />,
            },
            {
              head: say(lang, DESK.account),
              kind: 'short',
              cell: (row) => say(lang, row.personId === null ? DESK.noAccount : DESK.hasAccount),
            },
          ]}
        />
      )}
    </Section>
  );
}

type OfficerStateProps = { lang: Lang; officer: WholeOrganisation['officers'][number]; today: string };

function OfficerState({ lang, officer, today }: OfficerStateProps) {
  if (isInOffice(officer, today)) return <StatusTag tone="good">{say(lang, DESK.inOffice)}</StatusTag>;
  const isToCome = officer.startsOn !== null && officer.startsOn > today;
  return <StatusTag>{say(lang, isToCome ? DESK.toCome : DESK.past)}</StatusTag>;
}

export function Contacts({ frame: { lang }, whole }: Props) {
  return (
    <Section title={say(lang, DESK.contacts)}>
      {whole.contacts.length === 0 ? (
        <EmptyState title={say(lang, DESK.noContacts)} />
      ) : (
        <DataTable
          caption={say(lang, DESK.contacts)}
          rows={whole.contacts}
          columns={[
            {
              head: say(lang, DESK.contacts),
              rowHead: true,
              cell: (row) => `${say(lang, CONTACT_WORDS[row.kind])}　${row.label}`.trim(),
            },
            { head: say(lang, DESK.value), cell: (row) => row.value },
            {
              head: say(lang, DESK.publicity),
              cell: (row) => (
                <StatusTag tone={row.publicity === 'public' ? 'good' : 'neutral'}>
                  {say(lang, PUBLICITY_WORDS[row.publicity])}
                </StatusTag>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

export function Members({ frame: { lang }, members }: { frame: Frame; members: readonly MemberTerm[] }) {
  return (
    <Section title={say(lang, DESK.members)}>
      {members.length === 0 ? (
        <EmptyState title={say(lang, DESK.noMembers)} />
      ) : (
        <DataTable
          caption={say(lang, DESK.members)}
          rows={members}
          columns={[
            { head: say(lang, DESK.person), rowHead: true, cell: (row) => row.name },
            { head: say(lang, DESK.term), cell: (row) => termWords(lang, row.startsOn, row.endsOn) },
            {
              head: say(lang, DESK.standing),
              kind: 'short',
              cell: (row) => (
                <StatusTag tone={row.holds ? 'good' : 'neutral'}>
                  {say(lang, row.holds ? DESK.holds : DESK.ended)}
                </StatusTag>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

type PapersProps = { frame: Frame; number: number; papers: readonly PassportPaper[] };

/** Which papers are there; their content and files are on the passport's own pages, where each look is recorded. */
export function Papers({ frame: { lang }, number, papers }: PapersProps) {
  return (
    <Section
      title={say(lang, DESK.papers)}
      beside={<a href={`/desk/passport/${codeOf(number)}`}>{say(lang, DESK.openPapers)}</a>}
    >
      {papers.length === 0 ? (
        <EmptyState title={say(lang, DESK.noPapers)} />
      ) : (
        <DataTable
          caption={say(lang, DESK.papers)}
          rows={papers}
          columns={[
            { head: say(lang, DESK.paper), rowHead: true, cell: (row) => say(lang, PAPER_WORDS[row.kind]) },
            {
              head: say(lang, DESK.year),
              kind: 'short',
              cell: (row) =>
                row.fiscalYear === null ? '—' : say(lang, DESK.yearWords, { year: row.fiscalYear }),
            },
            {
              head: say(lang, DESK.publicity),
              kind: 'short',
              cell: (row) => say(lang, row.publicity === 'public' ? DESK.shown : DESK.kept),
            },
            {
              head: say(lang, DESK.entered),
              kind: 'short',
              cell: (row) => dayWords(japanDay(row.enteredAt), lang),
            },
          ]}
        />
      )}
    </Section>
  );
}

export function History({ frame: { lang }, acts }: { frame: Frame; acts: readonly OrganisationAct[] }) {
  return (
    <Section title={say(lang, DESK.history)}>
      {acts.length === 0 ? (
        <EmptyState title={say(lang, DESK.noHistory)} />
      ) : (
        <HistoryList
          lang={lang}
          entries={acts.map(({ at, act, by }) => ({
            when: instantWords(at, lang),
            at: at.toISOString(),
            who: say(lang, by === 'system' ? DESK.system : ROLE_WORDS[by]),
            what: say(lang, ACT_WORDS[act] ?? OTHER_ACT, { act }),
          }))}
        />
      )}
    </Section>
  );
}

export function Looks({ frame: { lang }, looks }: { frame: Frame; looks: readonly Look[] }) {
  return (
    <Section title={say(lang, DESK.looks)} id="looks">
      <Muted>{say(lang, DESK.looksLead)}</Muted>
      {looks.length === 0 ? (
        <EmptyState title={say(lang, DESK.noLooks)} />
      ) : (
        <HistoryList
          lang={lang}
          entries={looks.map(({ at, as }) => ({
            when: instantWords(at, lang),
            at: at.toISOString(),
            who: say(lang, ROLE_WORDS[as]),
            what: say(lang, DESK.looked),
          }))}
        />
      )}
    </Section>
  );
}

type MergeWithProps = {
  frame: Frame;
  number: number;
  typed?: string | undefined;
  error?: string | undefined;
};

/** Names the other entry of a merge by its code. */
export function MergeWith({ frame: { lang }, number, typed, error }: MergeWithProps) {
  return (
    <Section title={say(lang, DESK.mergeWith)} id="merge">
      <Form action={`${AT}/compare`} method="get" hidden={{ first: codeOf(number) }}>
        <TextField
          lang={lang}
          name="second"
          label={say(lang, DESK.otherCode)}
          value={typed}
          error={error}
          width="short"
        />
        <Actions>
          <Button kind="secondary">{say(lang, DESK.compare)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
