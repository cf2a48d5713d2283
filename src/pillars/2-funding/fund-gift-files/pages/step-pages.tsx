import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { columnName, type Table } from '#platform/documents/tables/table.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import type { LongWork } from '#platform/jobs/long-work.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  ConfirmForm,
  DataTable,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  SelectField,
} from '#ui/index.ts';
import { type Mapping, TARGETS, type Target } from '../rules/row.ts';
import type { GiftFile } from '../schema.ts';
import { REQUIRED, TARGET_WORDS, GIFT_FILE_WORDS as WORDS } from '../words.ts';
import { AT, GIFTS } from './paths.ts';

export const crumbs = (lang: Frame['lang']) => [
  { label: say(lang, WORDS.desk), href: PATHS.desk },
  { label: say(lang, WORDS.gifts), href: GIFTS },
  { label: say(lang, WORDS.title), href: AT },
];

/** The way out while nothing is entered, kept apart from the step that goes on. */
export function GiveUp({ frame: { lang }, at }: { frame: Frame; at: string }) {
  return (
    <Disclosure summary={say(lang, WORDS.abandon)}>
      <ConfirmForm
        lang={lang}
        action={`${at}/abandon`}
        label={say(lang, WORDS.abandon)}
        sentence={say(lang, WORDS.abandonSentence)}
        kind="secondary"
      />
    </Disclosure>
  );
}

type MappingProps = {
  frame: Frame;
  found: GiftFile;
  table: Table;
  mapping: Mapping;
  sent?: Sent | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** How the file was read, and which column is which; nothing is booked yet. */
export function MappingPage(props: MappingProps) {
  const { frame, found, table, errors = {}, refusal } = props;
  const { lang } = frame;
  const at = `${AT}/${found.id}`;
  const encoding = table.encoding === 'shift_jis' ? 'CP932' : (table.encoding ?? '').toUpperCase();
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.mappingTitle)}
      lead={say(lang, WORDS.mappingLead)}
      crumbs={crumbs(lang)}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['confirm-button']}
      wide
      noindex
    >
      <p>
        {say(lang, WORDS.read, {
          format: table.format === 'xlsx' ? 'Excel' : `CSV（${encoding}）`,
          line: table.headingLine,
          rows: table.rows.length.toLocaleString('ja-JP'),
        })}
      </p>
      <Section title={say(lang, WORDS.firstRows)}>
        <Preview frame={frame} table={table} />
      </Section>
      <Form action={`${at}/check`} wide>
        <Section title={say(lang, WORDS.columns)}>
          <div class="exchange-map">
            {TARGETS.map((target) => (
              <ColumnField {...props} target={target} errors={errors} />
            ))}
          </div>
          <Ignored {...props} />
        </Section>
        <Actions next={say(lang, WORDS.checkNext)}>
          <Button>{say(lang, WORDS.check)}</Button>
        </Actions>
      </Form>
      <GiveUp frame={frame} at={at} />
    </Page>
  );
}

function ColumnField(props: MappingProps & { target: Target; errors: FieldErrors }) {
  const { frame, table, mapping, target, sent, errors } = props;
  const { lang } = frame;
  const name = `column.${target}`;
  return (
    <SelectField
      lang={lang}
      name={name}
      label={say(lang, TARGET_WORDS[target])}
      optional={!REQUIRED.some((one) => one === target)}
      error={errors[name]}
      value={sent === undefined ? String(mapping[target] ?? '') : typed(sent, name)}
      noEmpty
      options={[
        { value: '', label: say(lang, WORDS.notUsed) },
        ...table.columns.map(({ index, heading }) => ({
          value: String(index),
          label: say(lang, WORDS.columnOption, { name: columnName(index), heading }),
        })),
      ]}
    />
  );
}

function Ignored({ frame: { lang }, table, mapping }: MappingProps) {
  const used = new Set(Object.values(mapping));
  const left = table.columns.filter(({ index }) => !used.has(index)).map(({ heading }) => heading);
  if (left.length === 0) return null;
  return <p class="muted">{say(lang, WORDS.ignored, { columns: left.join('、') })}</p>;
}

function Preview({ frame: { lang }, table }: Pick<MappingProps, 'frame' | 'table'>) {
  return (
    <DataTable
      caption={say(lang, WORDS.firstRows)}
      narrow="scroll"
      rows={table.rows.slice(0, 3)}
      columns={[
        { head: say(lang, WORDS.line), kind: 'number', rowHead: true, cell: ({ line }) => line },
        ...table.columns.map(({ index, heading }) => ({
          head: heading,
          cell: ({ cells }: Table['rows'][number]) => (cells[index] ?? '').slice(0, 40),
        })),
      ]}
    />
  );
}

type ProgressProps = {
  frame: Frame;
  found: GiftFile;
  work: LongWork;
  isMine: boolean;
  refusal?: string | undefined;
};

/** How far the work is; it can be left, stopped, and let go on. */
export function ProgressPage({ frame, found, work, isMine, refusal }: ProgressProps) {
  const { lang } = frame;
  const at = `${AT}/${found.id}`;
  const isAtWork = work.state === 'queued' || work.state === 'running';
  const isApplying = found.state === 'applying';
  const done = say(lang, WORDS.progress, {
    done: work.done.toLocaleString('ja-JP'),
    total: work.total.toLocaleString('ja-JP'),
  });
  return (
    <Page
      frame={frame}
      title={say(lang, isApplying ? WORDS.applying : WORDS.checking)}
      lead={isAtWork ? say(lang, WORDS.progressLead) : undefined}
      crumbs={crumbs(lang)}
      before={refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      islands={['confirm-button']}
      noindex
    >
      <div class="exchange-progress">
        <progress
          max={Math.max(1, work.total)}
          value={isApplying && isAtWork ? undefined : work.done}
          aria-labelledby="gift-file-done"
        >
          {done}
        </progress>
        <p id="gift-file-done">
          <strong>{done}</strong>
        </p>
      </div>
      {isApplying && isAtWork && <p>{say(lang, WORDS.allAtOnce)}</p>}
      {work.state === 'stopped' && <Notice lang={lang} kind="warning" title={say(lang, WORDS.stopped)} />}
      {work.state === 'failed' && <Notice lang={lang} kind="error" title={say(lang, WORDS.failed)} />}
      <WorkActions lang={lang} at={at} isAtWork={isAtWork} isMine={isMine} mayStop={!isApplying} />
      {isMine && !isAtWork && !isApplying && <GiveUp frame={frame} at={at} />}
    </Page>
  );
}

type WorkActionsProps = {
  lang: Frame['lang'];
  at: string;
  isAtWork: boolean;
  isMine: boolean;
  mayStop: boolean;
};

/** What is written in one transaction ends by itself; only the look at the rows can be stopped. */
function WorkActions({ lang, at, isAtWork, isMine, mayStop }: WorkActionsProps) {
  return (
    <Actions>
      {isAtWork && <ButtonLink href={at}>{say(lang, WORDS.renew)}</ButtonLink>}
      {isMine && isAtWork && mayStop && <ActionForm action={`${at}/stop`} label={say(lang, WORDS.stop)} />}
      {isMine && !isAtWork && (
        <ActionForm action={`${at}/resume`} label={say(lang, WORDS.resume)} kind="primary" />
      )}
    </Actions>
  );
}

/** A file of which nothing can be shown: given up, erased, or somebody else's. */
export function ClosedPage({ frame, refusal }: { frame: Frame; refusal?: string | undefined }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, refusal === undefined ? WORDS.closedTitle : WORDS.title)}
      lead={refusal === undefined ? say(lang, WORDS.closedLead) : undefined}
      crumbs={crumbs(lang)}
      before={refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      noindex
    >
      <Actions>
        <ButtonLink href={AT} kind="secondary">
          {say(lang, WORDS.title)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
