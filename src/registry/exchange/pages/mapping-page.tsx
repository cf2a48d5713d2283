import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { columnName, type Table } from '#platform/documents/tables/table.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  type Mapping,
  SOURCE_WORDS,
  TARGETS,
  type Target,
  targetLabel,
} from '#registry/exchange-rows/index.ts';
import {
  Actions,
  Button,
  Checkbox,
  DataTable,
  DateField,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  PATHS,
  Page,
  RadioGroup,
  RefusalNotice,
  Section,
  SelectField,
  TextField,
} from '#ui/index.ts';
import type { Import } from '../schema.ts';
import { EXCHANGE_WORDS as WORDS } from '../words.ts';
import { GiveUp } from './give-up.tsx';
import { AT } from './index-page.tsx';

type Props = {
  frame: Frame;
  found: Import;
  table: Table;
  mapping: Mapping;
  city: string;
  sent?: Sent | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};
const PREVIEW = 5;
const LONGEST_CELL = 40;

/** How the file was read, and which column is which; nothing is written yet. */
export function MappingPage(props: Props) {
  const { frame, found, table, errors = {}, refusal } = props;
  const { lang } = frame;
  const at = `${AT}/imports/${found.id}`;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.mappingTitle)}
      lead={say(lang, WORDS.mappingLead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.title), href: AT },
      ]}
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
      <HowRead {...props} />
      <Remarks {...props} />
      <Section title={say(lang, WORDS.firstRows)}>
        <Preview frame={frame} table={table} />
      </Section>
      <Form action={`${at}/check`} wide>
        <Section title={say(lang, WORDS.column)}>
          <div class="exchange-map">
            {TARGETS.filter((target) => found.source === 'npo' || !NPO_ONLY.includes(target)).map(
              (target) => (
                <ColumnField {...props} target={target} errors={errors} />
              ),
            )}
          </div>
          <Ignored {...props} />
        </Section>
        <Choices {...props} errors={errors} />
        <Actions next={say(lang, WORDS.checkNext)}>
          <Button>{say(lang, WORDS.check)}</Button>
        </Actions>
      </Form>
      <GiveUp frame={frame} at={at} />
    </Page>
  );
}

const NPO_ONLY: readonly Target[] = ['authority', 'dissolved'];

function HowRead({ frame: { lang }, found, table }: Props) {
  const format =
    table.format === 'xlsx' ? 'Excel' : `CSV（${ENCODINGS[table.encoding ?? ''] ?? table.encoding}）`;
  return (
    <Section title={say(lang, WORDS.howRead)}>
      <Facts
        tight
        facts={[
          { term: say(lang, WORDS.file), detail: found.fileName },
          { term: say(lang, WORDS.source), detail: say(lang, SOURCE_WORDS[found.source].label) },
          { term: say(lang, WORDS.format), detail: format },
          ...(table.sheet === undefined ? [] : [{ term: say(lang, WORDS.sheet), detail: table.sheet }]),
          {
            term: say(lang, WORDS.headingLine),
            detail: say(lang, WORDS.lineNumber, { line: table.headingLine }),
          },
          {
            term: say(lang, WORDS.rows),
            detail: say(lang, WORDS.rowsBelow, { count: table.rows.length.toLocaleString('ja-JP') }),
          },
        ]}
      />
      {table.sheets.length > 1 && (
        <Form action={`${AT}/imports/${found.id}/sheet`}>
          <SelectField
            lang={lang}
            name="sheet"
            label={say(lang, WORDS.sheet)}
            value={table.sheet}
            noEmpty
            options={table.sheets.map((name) => ({ value: name, label: name }))}
          />
          <Actions>
            <Button kind="secondary">{say(lang, WORDS.otherSheet)}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
}

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  shift_jis: 'CP932・Shift_JIS',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'JIS',
};

function Remarks({ frame: { lang }, table }: Props) {
  const first = table.shortened[0];
  return (
    <>
      {table.knownHeadings === 0 && <Notice lang={lang} kind="warning" title={say(lang, WORDS.noneKnown)} />}
      {first && <Notice lang={lang} kind="warning" title={say(lang, WORDS.shortened, first)} />}
    </>
  );
}

const headingOf = (lang: Props['frame']['lang'], heading: string) => heading || say(lang, WORDS.noHeading);

function ColumnField(props: Props & { target: Target; errors: FieldErrors }) {
  const { frame, table, mapping, target, sent, errors } = props;
  const { lang } = frame;
  const name = `column.${target}`;
  const guessed = mapping[target]?.join(',') ?? '';
  const many = (mapping[target] ?? []).length > 1;
  const first = headingOf(lang, table.columns[mapping[target]?.[0] ?? 0]?.heading ?? '');
  const count = (mapping[target]?.length ?? 1) - 1;
  return (
    <SelectField
      lang={lang}
      name={name}
      label={say(lang, targetLabel(target))}
      optional={target !== 'name'}
      error={errors[name]}
      value={sent === undefined ? guessed : typed(sent, name)}
      noEmpty
      options={[
        { value: '', label: say(lang, WORDS.notUsed) },
        ...(many ? [{ value: guessed, label: say(lang, WORDS.manyColumns, { first, count }) }] : []),
        ...table.columns.map(({ index, heading }) => ({
          value: String(index),
          label: say(lang, WORDS.columnOption, {
            name: columnName(index),
            heading: headingOf(lang, heading),
          }),
        })),
      ]}
    />
  );
}

function Ignored({ frame: { lang }, table, mapping }: Props) {
  const used = new Set(Object.values(mapping).flat());
  const left = table.columns
    .filter(({ index }) => !used.has(index))
    .map(({ heading }) => headingOf(lang, heading));
  if (left.length === 0) return null;
  return <p class="muted">{say(lang, WORDS.ignored, { count: left.length, columns: left.join('、') })}</p>;
}

function Preview({ frame: { lang }, table }: Pick<Props, 'frame' | 'table'>) {
  const short = (cell: string) => (cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell);
  return (
    <DataTable
      caption={say(lang, WORDS.firstRows)}
      narrow="scroll"
      rows={table.rows.slice(0, PREVIEW)}
      columns={[
        { head: say(lang, WORDS.line), kind: 'number', rowHead: true, cell: ({ line }) => line },
        ...table.columns.map(({ index, heading }) => ({
          head: headingOf(lang, heading),
          cell: ({ cells }: Table['rows'][number]) => short(cells[index] ?? ''),
        })),
      ]}
    />
  );
}

function Choices({ frame: { lang }, found, city, sent, errors }: Props & { errors: FieldErrors }) {
  const value = (name: string, stored: string) => (sent === undefined ? stored : typed(sent, name));
  const onlyAddress = found.source === 'npo' && sent === undefined && found.onlyAddress === '' ? city : '';
  return (
    <Section title={say(lang, WORDS.choices)}>
      <RadioGroup
        lang={lang}
        name="standing"
        label={say(lang, WORDS.standing)}
        value={value('standing', found.standing)}
        options={[
          { value: 'applicant', label: say(lang, WORDS.standingApplicant) },
          {
            value: 'registered',
            label: say(lang, WORDS.standingRegistered),
            hint: say(lang, WORDS.onlyRegistered),
          },
        ]}
      />
      <DateField
        lang={lang}
        name="registeredOn"
        label={say(lang, WORDS.registeredOn)}
        optional
        value={value('registeredOn', found.registeredOn ?? '')}
        error={errors['registeredOn']}
      />
      <DateField
        lang={lang}
        name="validUntil"
        label={say(lang, WORDS.validUntil)}
        optional
        value={value('validUntil', found.validUntil ?? '')}
      />
      <TextField
        lang={lang}
        name="onlyAddress"
        label={say(lang, WORDS.onlyAddress)}
        hint={say(lang, WORDS.onlyAddressHint, { city })}
        optional
        maxlength={40}
        width="medium"
        value={value('onlyAddress', found.onlyAddress || onlyAddress)}
      />
      <Checkbox
        lang={lang}
        name="showFacts"
        label={say(lang, WORDS.showFacts)}
        hint={say(lang, WORDS.showFactsHint)}
        checked={value('showFacts', found.showFacts ? 'yes' : '') === 'yes'}
      />
    </Section>
  );
}
