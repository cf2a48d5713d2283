import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  DataTable,
  Disclosure,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  Muted,
  PATHS,
  Page,
  Pagination,
  RadioGroup,
  RefusalNotice,
  Section,
  SelectField,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import type { FoundGift } from '../queries/find-gift.ts';
import type { GiftFilter, GiftSums } from '../queries/list-gifts.ts';
import { GIFT_KINDS, giftCode } from '../rules/kinds.ts';
import type { Earmark } from '../schema.ts';
import { earmarkName, KIND_WORDS, GIFT_WORDS as WORDS } from '../words.ts';
import { AT } from './paths.ts';

export type ListProps = {
  frame: Frame;
  filter: GiftFilter;
  gifts: readonly FoundGift[];
  sums: GiftSums;
  years: readonly number[];
  earmarks: readonly Earmark[];
  page: number;
  pages: number;
  mayEnter: boolean;
  mayExport: boolean;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Gifts by year, source and earmark, without who gave them. */
export function ListPage(props: ListProps) {
  const { frame, filter, gifts, sums, page, pages, errors = {}, refusal, mayEnter } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      wide
      noindex
    >
      {mayEnter && (
        <Actions>
          <ButtonLink href={`${AT}/new`}>{say(lang, WORDS.enter)}</ButtonLink>
          <ButtonLink href={`${AT}/files`} kind="secondary">
            {say(lang, WORDS.files)}
          </ButtonLink>
          <ButtonLink href={`${AT}/papers`} kind="secondary">
            {say(lang, WORDS.papers)}
          </ButtonLink>
        </Actions>
      )}
      <Section
        title={say(lang, WORDS.caption)}
        beside={<a href={`${AT}/earmarks`}>{say(lang, WORDS.earmarks)}</a>}
      >
        <Stack>
          <FilterForm {...props} />
          <p>
            <strong>{say(lang, WORDS.sums, { gifts: sums.standing, yen: yenWords(sums.yen, lang) })}</strong>
          </p>
          {gifts.length === 0 ? (
            <EmptyState title={say(lang, WORDS.none)}>
              <p>{say(lang, WORDS.noneHint)}</p>
            </EmptyState>
          ) : (
            <GiftTable frame={frame} gifts={gifts} />
          )}
          <Pagination lang={lang} page={page} pages={pages} hrefOf={(p) => hrefOf(filter, p)} />
        </Stack>
      </Section>
      <ExportForm {...props} errors={errors} />
    </Page>
  );
}

const asked = ({ fiscalYear, kind, earmarkKey }: GiftFilter) => ({
  ...(fiscalYear === undefined ? {} : { year: String(fiscalYear) }),
  ...(kind === undefined ? {} : { kind }),
  ...(earmarkKey === undefined ? {} : { earmark: earmarkKey }),
});

function hrefOf(filter: GiftFilter, page: number): string {
  return `${AT}?${new URLSearchParams({ ...asked(filter), ...(page > 1 ? { page: String(page) } : {}) })}`;
}

function FilterForm({ frame: { lang }, filter, years, earmarks }: ListProps) {
  const all = { value: '', label: say(lang, WORDS.all) };
  return (
    <Form action={AT} method="get" wide>
      <div class="exchange-map">
        <SelectField
          lang={lang}
          name="year"
          label={say(lang, WORDS.fiscalYear)}
          value={String(filter.fiscalYear ?? '')}
          noEmpty
          options={[
            all,
            ...years.map((year) => ({ value: String(year), label: say(lang, WORDS.yearOption, { year }) })),
          ]}
        />
        <SelectField
          lang={lang}
          name="kind"
          label={say(lang, WORDS.kind)}
          value={filter.kind ?? ''}
          noEmpty
          options={[all, ...GIFT_KINDS.map((kind) => ({ value: kind, label: say(lang, KIND_WORDS[kind]) }))]}
        />
        <SelectField
          lang={lang}
          name="earmark"
          label={say(lang, WORDS.earmark)}
          value={filter.earmarkKey ?? ''}
          noEmpty
          options={[all, ...earmarks.map((one) => ({ value: one.key, label: earmarkName(lang, one) }))]}
        />
      </div>
      <Actions>
        <Button kind="secondary">{say(lang, WORDS.filter)}</Button>
      </Actions>
    </Form>
  );
}

function GiftTable({ frame: { lang }, gifts }: Pick<ListProps, 'frame' | 'gifts'>) {
  return (
    <DataTable
      caption={say(lang, WORDS.caption)}
      rows={gifts}
      columns={[
        {
          head: say(lang, WORDS.code),
          kind: 'short',
          rowHead: true,
          cell: ({ gift }) => <a href={`${AT}/${gift.id}`}>{giftCode(gift)}</a>,
        },
        { head: say(lang, WORDS.receivedOn), cell: ({ gift }) => dayWords(gift.receivedOn, lang) },
        { head: say(lang, WORDS.kind), cell: ({ gift }) => say(lang, KIND_WORDS[gift.kind]) },
        { head: say(lang, WORDS.earmark), cell: ({ earmark }) => earmarkName(lang, earmark) },
        { head: say(lang, WORDS.yen), kind: 'number', cell: ({ gift }) => yenWords(gift.yen, lang) },
        {
          head: say(lang, WORDS.state),
          cell: ({ gift }) =>
            gift.reversedAt === null ? (
              <StatusTag tone="good">{say(lang, WORDS.standing)}</StatusTag>
            ) : (
              <StatusTag>{say(lang, WORDS.reversed)}</StatusTag>
            ),
        },
      ]}
    />
  );
}

function ExportForm({ frame: { lang }, filter, mayExport, errors = {} }: ListProps) {
  return (
    <Section title={say(lang, WORDS.exportTitle)}>
      <Muted>{say(lang, WORDS.exportLead)}</Muted>
      <Disclosure summary={say(lang, WORDS.exportTitle)} open={Object.keys(errors).length > 0}>
        <Form action={`${AT}/export`} hidden={asked(filter)}>
          <RadioGroup
            lang={lang}
            name="encoding"
            label={say(lang, WORDS.encoding)}
            value="utf-8"
            error={errors['encoding']}
            options={[
              { value: 'utf-8', label: say(lang, WORDS.utf8) },
              { value: 'cp932', label: say(lang, WORDS.cp932) },
            ]}
          />
          {mayExport && <Checkbox lang={lang} name="withDonors" label={say(lang, WORDS.withDonors)} />}
          <Actions>
            <Button kind="secondary">{say(lang, WORDS.exportButton)}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Section>
  );
}
