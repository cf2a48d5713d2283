import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DataTable,
  Disclosure,
  ErrorSummary,
  FileField,
  Form,
  HiddenField,
  Notice,
  Page,
  Section,
  TextField,
} from '#ui/index.ts';
import { READING } from '../words.ts';

export type Chosen = { earlier: string; later: string; record: string };
export type Candidate = { word: string; count: number; firstLine: number };
/** Words of the paper that may name its editions and its records. */
export type Suggested = { earlier: readonly string[]; later: readonly string[]; record: readonly string[] };
type Props = {
  frame: Frame;
  accept: string;
  maxBytes: number;
  chosen: Chosen;
  error?: string | undefined;
  /** Why nothing was understood, and what may help. */
  unread?: { message: string; candidates: readonly Candidate[]; suggested: Suggested } | undefined;
  /** The text of the paper, when only its words are in question: it need not be chosen again. */
  source?: string | undefined;
};

/** Choosing the paper; when its words are not known, asking for them. */
export function UploadPage({ frame, accept, maxBytes, chosen, error, unread, source }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, READING.title)}
      lead={say(lang, READING.lead)}
      crumbs={[{ label: say(lang, READING.desk), href: '/desk' }]}
      before={
        <>
          {error !== undefined && <ErrorSummary lang={lang} errors={{ file: error }} />}
          {unread && <Notice lang={lang} kind="error" title={unread.message} />}
        </>
      }
      islands={['file-check']}
      invalid={error !== undefined || unread !== undefined}
      noindex
    >
      <Form action="/desk/policy/import" files>
        {source === undefined ? (
          <FileField
            lang={lang}
            name="file"
            label={say(lang, READING.file)}
            kinds={say(lang, READING.fileKinds)}
            accept={accept}
            maxBytes={maxBytes}
            error={error}
          />
        ) : (
          <HiddenField name="source" value={source} />
        )}
        {unread && unread.candidates.length > 0 ? (
          <Section title={say(lang, READING.words)}>
            <Candidates frame={frame} candidates={unread.candidates} />
            <WordFields frame={frame} chosen={chosen} suggested={unread.suggested} />
          </Section>
        ) : (
          <Disclosure summary={say(lang, READING.words)}>
            <p class="field__hint">{say(lang, READING.wordsHint)}</p>
            <WordFields frame={frame} chosen={chosen} />
          </Disclosure>
        )}
        <Actions next={say(lang, READING.readNext)}>
          <Button>{say(lang, READING.read)}</Button>
          {source !== undefined && (
            <ButtonLink href="/desk/policy/import" kind="secondary">
              {say(lang, READING.again)}
            </ButtonLink>
          )}
        </Actions>
      </Form>
    </Page>
  );
}

type WordFieldsProps = { frame: Frame; chosen: Chosen; suggested?: Suggested | undefined };

function WordFields({ frame: { lang }, chosen, suggested }: WordFieldsProps) {
  const fields = [
    ['earlier', READING.earlierWord, READING.earlierWordHint],
    ['later', READING.laterWord, READING.laterWordHint],
    ['record', READING.recordWord, READING.recordWordHint],
  ] as const;
  return (
    <>
      {fields.map(([name, label, hint]) => (
        <TextField
          lang={lang}
          name={name}
          label={say(lang, label)}
          hint={say(lang, hint)}
          value={chosen[name]}
          suggestions={suggested?.[name]}
          optional={suggested === undefined || name === 'record'}
          width="medium"
        />
      ))}
    </>
  );
}

function Candidates({ frame: { lang }, candidates }: { frame: Frame; candidates: readonly Candidate[] }) {
  return (
    <DataTable
      caption={say(lang, READING.candidates)}
      showCaption
      rows={candidates.slice(0, 15)}
      columns={[
        { head: say(lang, READING.candidateWord), rowHead: true, cell: (row) => row.word },
        { head: say(lang, READING.candidateCount), kind: 'number', cell: (row) => row.count },
        { head: say(lang, READING.candidateLine), kind: 'number', cell: (row) => row.firstLine },
      ]}
    />
  );
}
