import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { acceptFor, maxBytes } from '#platform/files/purposes.ts';
import { SOURCE_WORDS, SOURCES } from '#registry/exchange-rows/index.ts';
import {
  Actions,
  Button,
  Card,
  DataTable,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  Grid,
  PATHS,
  Page,
  RadioGroup,
  RefusalNotice,
  Section,
  StatusTag,
} from '#ui/index.ts';
import type { Import } from '../schema.ts';
import { STATE_WORDS, EXCHANGE_WORDS as WORDS } from '../words.ts';

export const AT = '/desk/exchange';

type Props = {
  frame: Frame;
  imports: readonly Import[];
  me: string;
  mayImport: boolean;
  mayPrivate: boolean;
  /** Somebody without the right sees why, and nothing else. */
  closed?: boolean | undefined;
  source?: string | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** Files in, files out, and what was brought in so far. */
export function IndexPage(props: Props) {
  const { frame, imports, errors = {}, refusal, closed } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={closed ? undefined : say(lang, WORDS.lead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['file-check']}
      wide
      noindex
    >
      {!closed && (
        <>
          <Grid columns={2}>
            {props.mayImport && <UploadForm {...props} errors={errors} />}
            <ExportForm {...props} errors={errors} />
          </Grid>
          <Section title={say(lang, WORDS.imports)}>
            {imports.length === 0 ? (
              <EmptyState title={say(lang, WORDS.noImports)} />
            ) : (
              <ImportTable frame={frame} imports={imports} />
            )}
          </Section>
        </>
      )}
    </Page>
  );
}

function UploadForm({ frame: { lang }, source, errors }: Props & { errors: FieldErrors }) {
  return (
    <Card title={say(lang, WORDS.newImport)} level={2}>
      <Form action={`${AT}/imports`} files>
        <RadioGroup
          lang={lang}
          name="source"
          label={say(lang, WORDS.source)}
          value={source ?? 'own'}
          options={SOURCES.map((value) => ({
            value,
            label: say(lang, SOURCE_WORDS[value].label),
            hint: say(lang, SOURCE_WORDS[value].hint),
          }))}
        />
        <FileField
          lang={lang}
          name="file"
          label={say(lang, WORDS.file)}
          hint={say(lang, WORDS.fileHint)}
          kinds={say(lang, WORDS.kinds)}
          accept={acceptFor('table')}
          maxBytes={maxBytes('table')}
          error={errors['file']}
        />
        <Actions next={say(lang, WORDS.uploadNext)}>
          <Button>{say(lang, WORDS.upload)}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function ExportForm({ frame: { lang }, mayPrivate, errors }: Props & { errors: FieldErrors }) {
  const priv = {
    value: 'private',
    label: say(lang, WORDS.withPrivate),
    hint: say(lang, WORDS.withPrivateHint),
  };
  return (
    <Card title={say(lang, WORDS.exportTitle)} level={2}>
      <p>{say(lang, WORDS.exportLead)}</p>
      <Form action={`${AT}/export`}>
        <RadioGroup
          lang={lang}
          name="what"
          label={say(lang, WORDS.what)}
          value="public"
          options={[{ value: 'public', label: say(lang, WORDS.publicOnly) }, ...(mayPrivate ? [priv] : [])]}
        />
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
        <Actions>
          <Button kind="secondary">{say(lang, WORDS.exportButton)}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

const TONES = {
  mapping: 'info',
  checking: 'info',
  checked: 'warn',
  applying: 'info',
  applied: 'good',
  abandoned: 'neutral',
} as const;

function ImportTable({ frame: { lang }, imports }: Pick<Props, 'frame' | 'imports'>) {
  return (
    <DataTable
      caption={say(lang, WORDS.imports)}
      rows={imports}
      columns={[
        {
          head: say(lang, WORDS.when),
          rowHead: true,
          cell: (row) => <a href={`${AT}/imports/${row.id}`}>{instantWords(row.createdAt, lang)}</a>,
        },
        { head: say(lang, WORDS.file), cell: (row) => row.fileName },
        { head: say(lang, WORDS.source), cell: (row) => say(lang, SOURCE_WORDS[row.source].label) },
        { head: say(lang, WORDS.rows), kind: 'number', cell: (row) => row.rowCount.toLocaleString('ja-JP') },
        {
          head: say(lang, WORDS.state),
          cell: (row) => <StatusTag tone={TONES[row.state]}>{say(lang, STATE_WORDS[row.state])}</StatusTag>,
        },
      ]}
    />
  );
}
