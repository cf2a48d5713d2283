import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { giftCode } from '#pillars/2-funding/fund-gifts/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  DataTable,
  Disclosure,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import type { PaperTexts } from '../queries/get-texts.ts';
import type { Batch, IssuedPaper } from '../queries/list-papers.ts';
import { PAPER_KINDS, type PaperKind, paperNumber } from '../rules/kinds.ts';
import { MOST_A_BATCH } from '../rules/permits.ts';
import { PAPER_KIND_WORDS, GIFT_PAPER_WORDS as WORDS } from '../words.ts';

export const GIFTS = '/desk/gifts';
export const AT = '/desk/gifts/papers';

type Props = {
  frame: Frame;
  waiting: Readonly<Record<PaperKind, number>>;
  batches: readonly Batch[];
  texts: PaperTexts;
  /** The one gift that the papers are for. */
  one?: { readonly id: string; readonly code: string; readonly issued: readonly IssuedPaper[] } | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  done?: string | undefined;
};

const crumbs = (lang: Frame['lang']) => [
  { label: say(lang, WORDS.desk), href: PATHS.desk },
  { label: say(lang, WORDS.gifts), href: GIFTS },
];

/** What waits for a receipt or thanks, what was made, and the words that stand on them. */
export function PapersPage(props: Props) {
  const { frame, batches, one, errors = {}, refusal, done } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={crumbs(lang)}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {one ? <ForOne {...props} one={one} /> : <ForAll {...props} />}
      <Section title={say(lang, WORDS.batches)}>
        {batches.length === 0 ? (
          <EmptyState title={say(lang, WORDS.noBatches)} />
        ) : (
          <BatchTable frame={frame} batches={batches} />
        )}
      </Section>
      <Texts {...props} errors={errors} />
    </Page>
  );
}

function ForOne({ frame: { lang }, one }: Props & { one: NonNullable<Props['one']> }) {
  return (
    <Section title={say(lang, WORDS.forOne, { code: one.code })}>
      <p>
        <a href={`${GIFTS}/${one.id}`}>{one.code}</a>
      </p>
      <Actions next={say(lang, WORDS.issueNext, { most: MOST_A_BATCH })}>
        {PAPER_KINDS.map((kind, at) => {
          const made = one.issued.find(({ paper }) => paper.kind === kind)?.paper;
          const word = say(lang, PAPER_KIND_WORDS[kind]);
          return made ? (
            <ButtonLink href={`${AT}/batches/${made.batchId}`} kind="secondary">
              {word} {say(lang, WORDS.numberOnPaper, { number: paperNumber(made) })}
            </ButtonLink>
          ) : (
            <ActionForm
              action={`${AT}/issue`}
              label={say(lang, WORDS.issueOne, { kind: word })}
              hidden={{ kind, gift: one.id }}
              kind={at === 0 ? 'primary' : 'secondary'}
            />
          );
        })}
      </Actions>
    </Section>
  );
}

function ForAll({ frame: { lang }, waiting }: Props) {
  return (
    <>
      {PAPER_KINDS.map((kind, at) => {
        const word = say(lang, PAPER_KIND_WORDS[kind]);
        const count = waiting[kind];
        if (count === 0) return <p>{say(lang, WORDS.noneWaiting, { kind: word })}</p>;
        const values = { kind: word, count: Math.min(count, MOST_A_BATCH) };
        return (
          <Section title={say(lang, WORDS.waiting, { kind: word, count })}>
            <Actions next={say(lang, WORDS.issueNext, { most: MOST_A_BATCH })}>
              <ActionForm
                action={`${AT}/issue`}
                label={say(lang, WORDS.issueAll, values)}
                hidden={{ kind }}
                kind={at === 0 ? 'primary' : 'secondary'}
              />
            </Actions>
          </Section>
        );
      })}
    </>
  );
}

function BatchTable({ frame: { lang }, batches }: Pick<Props, 'frame' | 'batches'>) {
  return (
    <DataTable
      caption={say(lang, WORDS.batches)}
      rows={batches}
      columns={[
        {
          head: say(lang, WORDS.issuedOn),
          rowHead: true,
          cell: (row) => <a href={`${AT}/batches/${row.batchId}`}>{dayWords(row.issuedOn, lang)}</a>,
        },
        { head: say(lang, WORDS.kindHead), cell: (row) => say(lang, PAPER_KIND_WORDS[row.kind]) },
        { head: say(lang, WORDS.papers), kind: 'number', cell: (row) => row.papers },
      ]}
    />
  );
}

function Texts({ frame: { lang, city }, texts, errors = {} }: Props) {
  return (
    <Section title={say(lang, WORDS.textsTitle)}>
      <p class="muted">{say(lang, WORDS.textsLead)}</p>
      {PAPER_KINDS.map((kind) => {
        const word = say(lang, PAPER_KIND_WORDS[kind]);
        return (
          <Disclosure
            summary={say(lang, WORDS.body, { kind: word })}
            open={errors[`body-${kind}`] !== undefined}
          >
            <Form action={`${AT}/texts/${kind}`}>
              <TextArea
                lang={lang}
                name={`body-${kind}`}
                label={say(lang, WORDS.body, { kind: word })}
                value={texts[kind].body}
                error={errors[`body-${kind}`]}
                maxlength={2000}
              />
              <TextField
                lang={lang}
                name={`signer-${kind}`}
                label={say(lang, WORDS.signer)}
                hint={say(lang, WORDS.signerHint, { city: city.name })}
                optional
                value={texts[kind].signer}
                maxlength={80}
              />
              <Actions>
                <Button kind="secondary">{say(lang, WORDS.save)}</Button>
              </Actions>
            </Form>
          </Disclosure>
        );
      })}
    </Section>
  );
}

type BatchProps = {
  frame: Frame;
  batchId: string;
  issued: readonly IssuedPaper[];
  refusal?: string | undefined;
};

/** The papers of one batch by number; who is addressed stands in the PDF alone. */
export function BatchPage({ frame, batchId, issued, refusal }: BatchProps) {
  const { lang } = frame;
  const first = issued[0];
  if (!first) return null;
  const kind = say(lang, PAPER_KIND_WORDS[first.paper.kind]);
  const at = `${AT}/batches/${batchId}`;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.batchTitle, { kind, count: issued.length })}
      lead={say(lang, WORDS.batchLead, { day: dayWords(first.paper.issuedOn, lang) })}
      crumbs={[...crumbs(lang), { label: say(lang, WORDS.title), href: AT }]}
      before={refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      noindex
    >
      <Actions>
        <ButtonLink href={`${at}/papers.pdf`}>{say(lang, WORDS.pdfAll)}</ButtonLink>
      </Actions>
      <DataTable
        caption={say(lang, WORDS.batches)}
        narrow="scroll"
        rows={issued}
        columns={[
          { head: say(lang, WORDS.number), rowHead: true, cell: ({ paper }) => paperNumber(paper) },
          {
            head: say(lang, WORDS.gift),
            cell: ({ gift }) => <a href={`${GIFTS}/${gift.id}`}>{giftCode(gift)}</a>,
          },
          { head: say(lang, WORDS.yen), kind: 'number', cell: ({ gift }) => yenWords(gift.yen, lang) },
          {
            head: say(lang, WORDS.pdfOne),
            cell: ({ paper, isReversed }) =>
              isReversed ? (
                say(lang, WORDS.reversed)
              ) : (
                <a href={`${at}/papers.pdf?paper=${paper.id}`}>
                  {say(lang, WORDS.pdfOne)}
                  <span class="visually-hidden"> {paperNumber(paper)}</span>
                </a>
              ),
          },
        ]}
      />
    </Page>
  );
}
