import { confirmationCrumbs } from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  Page,
  Pagination,
  RadioGroup,
  Section,
  Tabs,
  TextArea,
} from '#ui/index.ts';
import type { CheckLine } from '../queries/list-checks.ts';
import { CHECK_WORDS, SETTLEMENT_WORDS, SOURCE_WORDS } from '../words.ts';

const AT = '/desk/confirmations/checks';

function partWords(lang: Lang, { check, kind }: CheckLine): string {
  const label = kind.parts.find(({ key }) => key === check.part)?.label ?? CHECK_WORDS.whole;
  return say(lang, label);
}

type ListProps = {
  frame: Frame;
  show: 'open' | 'settled';
  lines: readonly CheckLine[];
  counts: { readonly open: number; readonly settled: number };
  page: number;
  pages: number;
};

/** What waits to be looked into, oldest first, and what has been settled. */
export function ChecksPage({ frame, show, lines, counts, page, pages }: ListProps) {
  const { lang } = frame;
  const tab = (name: 'open' | 'settled') => ({
    label: say(lang, CHECK_WORDS[name]),
    href: name === 'open' ? AT : `${AT}?show=settled`,
    current: show === name,
    count: counts[name],
  });
  return (
    <Page
      frame={frame}
      title={say(lang, CHECK_WORDS.title)}
      lead={say(lang, CHECK_WORDS.lead)}
      crumbs={confirmationCrumbs(lang)}
      wide
      noindex
    >
      <Tabs label={say(lang, CHECK_WORDS.title)} tabs={[tab('open'), tab('settled')]} />
      {lines.length === 0 ? (
        <EmptyState title={say(lang, CHECK_WORDS.empty)}>
          <p>{say(lang, CHECK_WORDS.emptyHint)}</p>
        </EmptyState>
      ) : (
        <CheckTable lang={lang} lines={lines} />
      )}
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        hrefOf={(number) => `${AT}?show=${show}&page=${number}`}
      />
    </Page>
  );
}

function CheckTable({ lang, lines }: { lang: Lang; lines: readonly CheckLine[] }) {
  return (
    <DataTable
      caption={say(lang, CHECK_WORDS.title)}
      rows={lines}
      columns={[
        {
          head: say(lang, CHECK_WORDS.subject),
          rowHead: true,
          cell: ({ check, title }) => <a href={`${AT}/${check.id}`}>{title}</a>,
        },
        { head: say(lang, CHECK_WORDS.part), kind: 'short', cell: (line) => partWords(lang, line) },
        {
          head: say(lang, CHECK_WORDS.from),
          cell: ({ check }) => say(lang, SOURCE_WORDS[check.source]),
        },
        {
          head: say(lang, CHECK_WORDS.on),
          kind: 'short',
          cell: ({ check }) => dayWords(check.openedOn, lang),
        },
        {
          head: say(lang, CHECK_WORDS.settlement),
          cell: ({ check, listing }) => {
            if (check.settlement !== null) return say(lang, SETTLEMENT_WORDS[check.settlement]);
            const day = listing.checkingFrom;
            return day === null
              ? ''
              : `${say(lang, CHECK_WORDS.label)} ${say(lang, CHECK_WORDS.labelFrom, { day: dayWords(day, lang) })}`;
          },
        },
      ]}
    />
  );
}

type OneProps = {
  frame: Frame;
  line: CheckLine;
  maySettle: boolean;
  settlement?: string | undefined;
  word?: string | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One report: what it says, and what came of it. */
export function CheckPage(props: OneProps) {
  const { frame, line, errors = {}, refusal } = props;
  const { lang } = frame;
  const { check, listing, kind, title, path } = line;
  return (
    <Page
      frame={frame}
      title={`${say(lang, CHECK_WORDS.one)}：${title}`}
      crumbs={[...confirmationCrumbs(lang), { label: say(lang, CHECK_WORDS.title), href: AT }]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Card>
        <Facts
          facts={[
            { term: say(lang, CHECK_WORDS.part), detail: partWords(lang, line) },
            {
              term: say(lang, CHECK_WORDS.note),
              detail: check.note === '' ? say(lang, CHECK_WORDS.noNote) : check.note,
            },
            { term: say(lang, CHECK_WORDS.from), detail: say(lang, SOURCE_WORDS[check.source]) },
            { term: say(lang, CHECK_WORDS.on), detail: dayWords(check.openedOn, lang) },
            ...(check.settlement === null && listing.checkingFrom !== null
              ? [
                  {
                    term: say(lang, CHECK_WORDS.label),
                    detail: say(lang, CHECK_WORDS.labelFrom, {
                      day: dayWords(listing.checkingFrom, lang),
                    }),
                  },
                ]
              : []),
          ]}
        />
        <Actions>
          <ButtonLink href={path} kind="secondary" small>
            {say(lang, CHECK_WORDS.page)}
          </ButtonLink>
          <ButtonLink
            href={`/desk/confirmations/entries/${kind.kind}/${listing.subjectId}`}
            kind="secondary"
            small
          >
            {say(lang, CHECK_WORDS.entry)}
          </ButtonLink>
        </Actions>
      </Card>
      {check.settlement === null ? <SettleForm {...props} /> : <Settled lang={lang} check={check} />}
    </Page>
  );
}

function Settled({ lang, check }: { lang: Lang; check: CheckLine['check'] }) {
  if (check.settlement === null || check.settledAt === null) return null;
  return (
    <Section title={say(lang, CHECK_WORDS.settle)}>
      <p>
        <strong>{say(lang, SETTLEMENT_WORDS[check.settlement])}</strong>　
        {say(lang, CHECK_WORDS.settledOn, { day: dayWords(japanDay(check.settledAt), lang) })}
      </p>
      {check.word !== '' && <p>{check.word}</p>}
    </Section>
  );
}

const CHOICES = ['corrected', 'confirmed', 'unfounded', 'ended'] as const;

function SettleForm({ frame, line, maySettle, settlement, word, errors = {} }: OneProps) {
  const { lang } = frame;
  if (!maySettle) return null;
  return (
    <Section title={say(lang, CHECK_WORDS.settle)}>
      <Form action={`${AT}/${line.check.id}`}>
        <RadioGroup
          lang={lang}
          name="settlement"
          label={say(lang, CHECK_WORDS.settlement)}
          options={CHOICES.map((value) => ({ value, label: say(lang, SETTLEMENT_WORDS[value]) }))}
          value={settlement}
          error={errors['settlement']}
        />
        <TextArea
          lang={lang}
          name="word"
          label={say(lang, CHECK_WORDS.word)}
          hint={say(lang, CHECK_WORDS.wordHint)}
          value={word}
          rows={3}
          error={errors['word']}
        />
        <Actions next={say(lang, CHECK_WORDS.saveNext)}>
          <Button>{say(lang, CHECK_WORDS.save)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
