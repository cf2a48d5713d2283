import {
  confirmationCrumbs,
  type Freshness,
  FreshnessLine,
  type ListedFact,
  ListedFacts,
  type ListedSubject,
  type ListingKind,
} from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { daysBetween, dayWords, instantWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Card,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  HistoryList,
  Muted,
  Notice,
  Page,
  Pagination,
  RadioGroup,
  Section,
  Split,
  Tabs,
  TextArea,
} from '#ui/index.ts';
import type { CallLine, CallTab } from '../queries/list-calls.ts';
import { RESULTS } from '../rules/calls.ts';
import type { ListingCall } from '../schema.ts';
import { CALL_WORDS, RESULT_WORDS } from '../words.ts';

const AT = '/desk/confirmations/calls';
const TABS = ['now', 'later', 'stuck'] as const;

type ListProps = {
  frame: Frame;
  today: string;
  tab: CallTab;
  counts: Readonly<Record<CallTab, number>>;
  lines: readonly CallLine[];
  page: number;
  pages: number;
  saved: boolean;
};

/** Who is to be called, the longest waiting first; no number stands here. */
export function CallsPage({ frame, today, tab, counts, lines, page, pages, saved }: ListProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, CALL_WORDS.title)}
      lead={say(lang, CALL_WORDS.lead)}
      crumbs={confirmationCrumbs(lang)}
      before={saved && <Notice lang={lang} kind="success" title={say(lang, CALL_WORDS.saved)} />}
      wide
      noindex
    >
      <Tabs
        label={say(lang, CALL_WORDS.title)}
        tabs={TABS.map((name) => ({
          label: say(lang, CALL_WORDS[name]),
          href: `${AT}?tab=${name}`,
          current: name === tab,
          count: counts[name],
        }))}
      />
      {lines.length === 0 ? (
        <EmptyState title={say(lang, CALL_WORDS.empty)}>
          <p>{say(lang, CALL_WORDS.emptyHint)}</p>
        </EmptyState>
      ) : (
        <CallTable lang={lang} today={today} lines={lines} />
      )}
      <Pagination lang={lang} page={page} pages={pages} hrefOf={(n) => `${AT}?tab=${tab}&page=${n}`} />
    </Page>
  );
}

function CallTable({ lang, today, lines }: { lang: Lang; today: string; lines: readonly CallLine[] }) {
  return (
    <DataTable
      caption={say(lang, CALL_WORDS.title)}
      rows={lines}
      columns={[
        {
          head: say(lang, CALL_WORDS.subject),
          rowHead: true,
          cell: ({ kind, subjectId, title }) => <a href={`${AT}/${kind.kind}/${subjectId}`}>{title}</a>,
        },
        {
          head: say(lang, CALL_WORDS.due),
          kind: 'short',
          cell: ({ dueOn }) => (
            <>
              {dayWords(dueOn, lang)}
              <br />
              {say(lang, CALL_WORDS.daysLate, { days: daysBetween(dueOn, today) })}
            </>
          ),
        },
        { head: say(lang, CALL_WORDS.last), cell: ({ last }) => lastWords(lang, last) },
      ]}
    />
  );
}

function lastWords(lang: Lang, last: CallLine['last']): string {
  if (!last) return say(lang, CALL_WORDS.never);
  const again =
    last.againOn === null ? '' : `　${say(lang, CALL_WORDS.again, { day: dayWords(last.againOn, lang) })}`;
  return `${dayWords(last.on, lang)} ${say(lang, RESULT_WORDS[last.result])}${again}`;
}

type OneProps = {
  frame: Frame;
  kind: ListingKind;
  subject: ListedSubject;
  freshness: Freshness;
  facts: readonly ListedFact[];
  calls: readonly ListingCall[];
  /** The numbers, once somebody has asked for them. */
  phones?: readonly { readonly label: string; readonly value: string }[] | undefined;
  sent: Sent;
  errors?: FieldErrors | undefined;
};

/** One call: the number on request, what to confirm, and what came of it. */
export function CallPage(props: OneProps) {
  const { frame, kind, subject, facts, freshness, calls, errors = {} } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={`${say(lang, CALL_WORDS.one)}：${subject.title}`}
      crumbs={[...confirmationCrumbs(lang), { label: say(lang, CALL_WORDS.title), href: AT }]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      wide
      noindex
    >
      <Split
        aside={
          <>
            <div class="call-facts">
              <Card title={say(lang, CALL_WORDS.facts)} level={2}>
                <ListedFacts lang={lang} facts={facts} />
                <FreshnessLine lang={lang} kind={kind} freshness={freshness} />
              </Card>
            </div>
            {calls.length > 0 && <History lang={lang} calls={calls} />}
          </>
        }
      >
        <Phones {...props} />
        <CallForm {...props} />
        <Actions>
          <ActionForm
            action={`/desk/confirmations/sheets/${kind.kind}`}
            label={say(lang, CALL_WORDS.sheet)}
            hidden={{ id: subject.id }}
          />
        </Actions>
      </Split>
    </Page>
  );
}

function Phones({ frame, kind, subject, phones }: OneProps) {
  const { lang } = frame;
  if (phones === undefined) {
    return (
      <Section title={say(lang, CALL_WORDS.phone)}>
        <ActionForm
          action={`${AT}/${kind.kind}/${subject.id}/phone`}
          label={say(lang, CALL_WORDS.showPhone)}
          about={subject.title}
        />
        <Muted>{say(lang, CALL_WORDS.showPhoneNext)}</Muted>
      </Section>
    );
  }
  return (
    <Section title={say(lang, CALL_WORDS.phone)}>
      {phones.length === 0 ? (
        <p>{say(lang, CALL_WORDS.noPhone)}</p>
      ) : (
        <Facts
          facts={phones.map(({ label, value }) => ({
            term: label || say(lang, CALL_WORDS.phone),
            detail: <a href={`tel:${value.replace(/[^\d+]/g, '')}`}>{value}</a>,
          }))}
        />
      )}
    </Section>
  );
}

function CallForm({ frame, kind, subject, sent, errors = {} }: OneProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, CALL_WORDS.record)}>
      <Form action={`${AT}/${kind.kind}/${subject.id}`}>
        <RadioGroup
          lang={lang}
          name="result"
          label={say(lang, CALL_WORDS.result)}
          options={RESULTS.map((value) => ({ value, label: say(lang, RESULT_WORDS[value]) }))}
          value={typed(sent, 'result')}
          error={errors['result']}
        />
        <TextArea
          lang={lang}
          name="note"
          label={say(lang, CALL_WORDS.note)}
          hint={say(lang, CALL_WORDS.noteHint)}
          value={typed(sent, 'note')}
          rows={3}
          error={errors['note']}
          optional
        />
        <DateField
          lang={lang}
          name="againOn"
          label={say(lang, CALL_WORDS.againOn)}
          hint={say(lang, CALL_WORDS.againHint)}
          value={typed(sent, 'againOn')}
          error={errors['againOn']}
          optional
        />
        <Actions next={say(lang, CALL_WORDS.saveNext)}>
          <Button>{say(lang, CALL_WORDS.save)}</Button>
          <ButtonLink href={AT} kind="secondary">
            {say(lang, CALL_WORDS.title)}
          </ButtonLink>
        </Actions>
      </Form>
    </Section>
  );
}

function History({ lang, calls }: { lang: Lang; calls: readonly ListingCall[] }) {
  return (
    <Section title={say(lang, CALL_WORDS.history)}>
      <HistoryList
        lang={lang}
        entries={calls.map(({ at, result, note, erasedAt }) => ({
          when: instantWords(at, lang),
          at: at.toISOString(),
          who: say(lang, CALL_WORDS.staff),
          what: `${say(lang, RESULT_WORDS[result])}　${erasedAt ? say(lang, CALL_WORDS.erased) : note}`,
        }))}
      />
    </Section>
  );
}
