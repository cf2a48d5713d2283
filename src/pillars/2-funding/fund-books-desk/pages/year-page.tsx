import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { BOOK_WORDS, type YearEnd } from '#pillars/2-funding/fund-books/index.ts';
import {
  Actions,
  Button,
  ConfirmForm,
  DataTable,
  EmptyState,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  Stack,
  TextField,
} from '#ui/index.ts';
import { type Names, useName } from '../names.ts';
import { OVERVIEW, ENTRY as REASON } from '../page-words.ts';
import { YEAR as WORDS } from '../year-words.ts';
import { AT } from './overview-page.tsx';

type Props = {
  frame: Frame;
  end: YearEnd;
  names: Names;
  mayClose: boolean;
  isOver: boolean;
  done?: 'closed' | 'opened' | undefined;
  why?: string | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** What a fiscal year carries forward and leaves open; here it is closed, and opened again. */
export function YearPage(props: Props) {
  const { frame, end, errors = {}, refusal, done } = props;
  const { lang } = frame;
  const year = end.fiscalYear;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title, { year })}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, BOOK_WORDS.desk), href: PATHS.desk },
        { label: say(lang, BOOK_WORDS.title), href: AT },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {done && (
            <Notice
              lang={lang}
              kind="success"
              title={say(lang, done === 'closed' ? WORDS.closedNow : WORDS.openedNow)}
            />
          )}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['confirm-button']}
      wide
      noindex
    >
      <Carried {...props} />
      <Open {...props} />
      <Closing {...props} errors={errors} />
    </Page>
  );
}

function Carried({ frame: { lang }, end, names }: Props) {
  const { balance, uses } = end;
  const parts: [Text, number][] = [
    [OVERVIEW.cash, balance.cashYen],
    [OVERVIEW.committedYen, balance.committedYen],
    [OVERVIEW.dueBackYen, balance.dueBackYen],
  ];
  return (
    <Section title={say(lang, WORDS.carried)}>
      <Facts
        facts={[
          ...parts.map(([words, yen]) => ({ term: say(lang, words), detail: yenWords(yen, lang) })),
          ...uses.map(({ earmarkKey, yen }) => ({
            term: useName(lang, names, earmarkKey),
            detail: yenWords(yen, lang),
          })),
        ]}
      />
    </Section>
  );
}

function Open({ frame: { lang }, end, names }: Props) {
  const award = (id: string) => {
    const named = names.awards.get(id);
    return named ? <a href={named.href}>{named.code}</a> : id;
  };
  return (
    <Section title={say(lang, WORDS.open)}>
      {end.open.length === 0 ? (
        <EmptyState title={say(lang, WORDS.nothingOpen)} />
      ) : (
        <Stack>
          <p>{say(lang, WORDS.openLead)}</p>
          <DataTable
            caption={say(lang, WORDS.open)}
            rows={end.open}
            columns={[
              { head: say(lang, WORDS.award), rowHead: true, cell: ({ awardId }) => award(awardId) },
              {
                head: say(lang, WORDS.payer),
                cell: ({ fundedBy }) => say(lang, fundedBy === 'fund' ? WORDS.byFund : WORDS.byGeneral),
              },
              {
                head: say(lang, WORDS.unpaid),
                kind: 'number',
                cell: ({ unpaidYen }) => yenWords(unpaidYen, lang),
              },
              {
                head: say(lang, WORDS.dueBack),
                kind: 'number',
                cell: ({ dueBackYen }) => yenWords(dueBackYen, lang),
              },
            ]}
          />
        </Stack>
      )}
    </Section>
  );
}

function Closing(props: Props & { errors: FieldErrors }) {
  const { frame, end, mayClose, isOver } = props;
  const { lang } = frame;
  const year = end.fiscalYear;
  const at = `${AT}/years/${year}`;
  if (end.closedAt) {
    const day = instantWords(end.closedAt, lang);
    return (
      <>
        <Notice lang={lang} kind="info" title={say(lang, WORDS.closedOn, { day })} />
        {mayClose && <Reopen {...props} />}
      </>
    );
  }
  if (!isOver) return <p class="muted">{say(lang, WORDS.notOver)}</p>;
  if (!mayClose) return null;
  const yen = yenWords(end.balance.cashYen, lang);
  return (
    <Section title={say(lang, WORDS.closeTitle)}>
      <ConfirmForm
        lang={lang}
        action={`${at}/close`}
        label={say(lang, WORDS.close, { year })}
        sentence={say(lang, WORDS.closeSentence, { year, yen })}
        kind="primary"
      />
    </Section>
  );
}

function Reopen({ frame: { lang }, end, why, errors }: Props & { errors: FieldErrors }) {
  return (
    <Section title={say(lang, WORDS.reopenTitle)}>
      <p>{say(lang, WORDS.reopenLead)}</p>
      <Form action={`${AT}/years/${end.fiscalYear}/reopen`}>
        <TextField
          lang={lang}
          name="why"
          label={say(lang, REASON.why)}
          hint={say(lang, REASON.whyHint)}
          value={why}
          maxlength={200}
          error={errors['why']}
        />
        <Actions next={say(lang, WORDS.reopenNext)}>
          <Button kind="danger">{say(lang, WORDS.reopen)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
