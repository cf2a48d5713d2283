import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { acceptFor, maxBytes } from '#platform/files/purposes.ts';
import {
  Actions,
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  PATHS,
  Page,
  RefusalNotice,
  Section,
  StatusTag,
  TextField,
} from '#ui/index.ts';
import type { GiftFile } from '../schema.ts';
import { STATE_WORDS, GIFT_FILE_WORDS as WORDS } from '../words.ts';
import { AT, GIFTS } from './paths.ts';

type Props = {
  frame: Frame;
  files: readonly GiftFile[];
  portal: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** A file in, and what was brought in so far. */
export function IndexPage({ frame, files, portal, errors = {}, refusal }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.gifts), href: GIFTS },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      islands={['file-check']}
      noindex
    >
      <Form action={AT} files>
        <TextField
          lang={lang}
          name="portal"
          label={say(lang, WORDS.portal)}
          hint={say(lang, WORDS.portalHint)}
          value={portal}
          error={errors['portal']}
          maxlength={60}
          width="medium"
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
      <Section title={say(lang, WORDS.filesSoFar)}>
        {files.length === 0 ? (
          <EmptyState title={say(lang, WORDS.noFiles)} />
        ) : (
          <FileTable frame={frame} files={files} />
        )}
      </Section>
    </Page>
  );
}

export const TONES = {
  mapping: 'info',
  checking: 'info',
  checked: 'warn',
  applying: 'info',
  applied: 'good',
  abandoned: 'neutral',
} as const;

function FileTable({ frame: { lang }, files }: Pick<Props, 'frame' | 'files'>) {
  return (
    <DataTable
      caption={say(lang, WORDS.filesSoFar)}
      rows={files}
      columns={[
        {
          head: say(lang, WORDS.when),
          rowHead: true,
          cell: (row) => <a href={`${AT}/${row.id}`}>{instantWords(row.createdAt, lang)}</a>,
        },
        { head: say(lang, WORDS.file), cell: (row) => row.fileName || say(lang, WORDS.erased) },
        { head: say(lang, WORDS.portal), cell: (row) => row.portal },
        { head: say(lang, WORDS.rows), kind: 'number', cell: (row) => row.rowCount.toLocaleString('ja-JP') },
        {
          head: say(lang, WORDS.entered),
          kind: 'number',
          cell: ({ giftCount, giftYen }) =>
            giftCount === null
              ? ''
              : say(lang, WORDS.enteredSum, {
                  gifts: giftCount.toLocaleString('ja-JP'),
                  yen: yenWords(giftYen ?? 0, lang),
                }),
        },
        {
          head: say(lang, WORDS.state),
          cell: (row) => <StatusTag tone={TONES[row.state]}>{say(lang, STATE_WORDS[row.state])}</StatusTag>,
        },
      ]}
    />
  );
}
