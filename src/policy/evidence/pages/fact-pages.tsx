import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Fact } from '#platform/manifest.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  Notice,
  Page,
  Section,
  TextArea,
  TextField,
} from '#ui/index.ts';
import { FACT_FILES_AT } from '../rules/hand-facts.ts';
import type { HandFact } from '../schema.ts';
import { EVIDENCE } from '../words.ts';
import type { MeasureEvidence } from './evidence-pages.tsx';
import { EvidenceStanding } from './evidence-pages.tsx';

export type FactTyped = { id: string; happenedOn: string; sentence: string; sourceUrl: string };
export type FileLimits = { accept: string; maxBytes: number };
type Props = {
  frame: Frame;
  measure: MeasureEvidence;
  handFacts: readonly HandFact[];
  otherFacts: readonly Fact[];
  typed: FactTyped;
  errors: FieldErrors;
  refusal?: string | undefined;
  /** What has just been done. */
  done?: string | undefined;
  may: { enter: boolean; withdraw: boolean; write: boolean };
  fileLimits: FileLimits;
};

/** One measure: what is known, and the form to add to it. */
export function FactsPage(props: Props) {
  const { frame, measure, errors, refusal, done, may } = props;
  const { lang } = frame;
  const invalid = Object.keys(errors).length > 0;
  return (
    <Page
      frame={frame}
      title={`${measure.code} ${measure.title}`}
      crumbs={[
        { label: say(lang, EVIDENCE.desk), href: '/desk' },
        { label: say(lang, EVIDENCE.title), href: '/desk/policy/evidence' },
      ]}
      beside={<EvidenceStanding lang={lang} evidence={measure.evidence} />}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          {done !== undefined && <Notice lang={lang} kind="success" title={done} />}
        </>
      }
      islands={may.enter ? ['file-check'] : undefined}
      invalid={invalid}
      noindex
    >
      {may.write && (
        <Actions>
          <ButtonLink href={`/desk/policy/evidence/${measure.code}/record`} kind="secondary">
            {say(lang, EVIDENCE.record)}
          </ButtonLink>
        </Actions>
      )}
      {may.enter && <FactForm {...props} />}
      <Section title={say(lang, EVIDENCE.all)}>
        <FactTable {...props} />
      </Section>
    </Page>
  );
}

function FactForm({ frame, measure, typed, errors, fileLimits }: Props) {
  const { lang } = frame;
  return (
    <Section title={say(lang, EVIDENCE.enter)}>
      <Form action={`/desk/policy/evidence/${measure.code}`} files hidden={{ id: typed.id }}>
        <DateField
          lang={lang}
          name="happenedOn"
          label={say(lang, EVIDENCE.day)}
          value={typed.happenedOn}
          error={errors['happenedOn']}
        />
        <TextArea
          lang={lang}
          name="sentence"
          label={say(lang, EVIDENCE.sentence)}
          hint={say(lang, EVIDENCE.sentenceHint)}
          value={typed.sentence}
          rows={3}
          error={errors['sentence']}
        />
        <TextField
          lang={lang}
          name="sourceUrl"
          type="url"
          optional
          label={say(lang, EVIDENCE.source)}
          hint={say(lang, EVIDENCE.sourceHint)}
          value={typed.sourceUrl}
          error={errors['sourceUrl']}
        />
        <FileField
          lang={lang}
          name="file"
          optional
          label={say(lang, EVIDENCE.file)}
          kinds={say(lang, EVIDENCE.fileKinds)}
          accept={fileLimits.accept}
          maxBytes={fileLimits.maxBytes}
          error={errors['file']}
        />
        <Actions next={say(lang, EVIDENCE.enterNext)}>
          <Button>{say(lang, EVIDENCE.enter)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

type Row = { on: string; sentence: string; source: Child; action: Child };

function FactTable({ frame, measure, handFacts, otherFacts, may }: Props) {
  const { lang } = frame;
  const rows: Row[] = [
    ...handFacts.map((fact) => ({
      on: fact.happenedOn,
      sentence: fact.sentence,
      source: <HandSource lang={lang} fact={fact} />,
      action: <HandAction lang={lang} fact={fact} may={may} />,
    })),
    ...otherFacts.map((fact) => ({
      on: fact.on,
      sentence: say(lang, fact.sentence),
      source: <a href={fact.href}>{say(lang, EVIDENCE.read)}</a>,
      action: null,
    })),
  ].toSorted((a, b) => b.on.localeCompare(a.on));
  if (rows.length === 0) return <EmptyState title={say(lang, EVIDENCE.none)} />;
  const hasActions = may.withdraw || handFacts.some((fact) => fact.withdrawnAt !== null);
  return (
    <DataTable
      caption={`${measure.code} ${measure.title}`}
      rows={rows}
      columns={[
        { head: say(lang, EVIDENCE.day), kind: 'short', cell: (row) => dayWords(row.on, lang) },
        { head: say(lang, EVIDENCE.sentence), rowHead: true, cell: (row) => row.sentence },
        { head: say(lang, EVIDENCE.from), kind: 'short', cell: (row) => row.source },
        ...(hasActions ? [{ head: say(lang, EVIDENCE.withdrawHead), cell: (row: Row) => row.action }] : []),
      ]}
    />
  );
}

/** Where a fact can be read: the source that was named, the attachment, or both. */
function HandSource({ lang, fact }: { lang: Lang; fact: HandFact }) {
  const about = <span class="visually-hidden">：{fact.sentence}</span>;
  return (
    <>
      {fact.sourceUrl !== '' && (
        <a href={fact.sourceUrl}>
          {say(lang, EVIDENCE.read)}
          {about}
        </a>
      )}
      {fact.sourceUrl !== '' && fact.fileId !== null && <br />}
      {fact.fileId !== null && fact.withdrawnAt === null && (
        <a href={`${FACT_FILES_AT}/${fact.id}/attachment`}>
          {say(lang, EVIDENCE.attachment)}
          {about}
        </a>
      )}
    </>
  );
}

function HandAction({ lang, fact, may }: { lang: Lang; fact: HandFact; may: Props['may'] }) {
  if (fact.withdrawnAt) return <>{say(lang, EVIDENCE.withdrawn, { reason: fact.withdrawnReason })}</>;
  if (!may.withdraw) return null;
  return (
    <a href={`/desk/policy/evidence/${fact.code}/facts/${fact.id}/withdraw`}>
      {say(lang, EVIDENCE.withdraw)}
      <span class="visually-hidden">：{fact.sentence}</span>
    </a>
  );
}

type WithdrawProps = {
  frame: Frame;
  measure: { code: string; title: string };
  fact: HandFact;
  reason: string;
  error?: string | undefined;
  /** Said when it has been taken back already. */
  gone?: string | undefined;
};

/** The confirmation before a fact is taken back: what it says, and the field for the reason. */
export function WithdrawPage({ frame, measure, fact, reason, error, gone }: WithdrawProps) {
  const { lang } = frame;
  const here = `/desk/policy/evidence/${measure.code}`;
  return (
    <Page
      frame={frame}
      title={say(lang, EVIDENCE.withdraw)}
      lead={`${dayWords(fact.happenedOn, lang)}　${fact.sentence}`}
      crumbs={[
        { label: say(lang, EVIDENCE.desk), href: '/desk' },
        { label: say(lang, EVIDENCE.title), href: '/desk/policy/evidence' },
        { label: `${measure.code} ${measure.title}`, href: here },
      ]}
      before={
        gone === undefined ? (
          error && <ErrorSummary lang={lang} errors={{ reason: error }} />
        ) : (
          <Notice lang={lang} kind="error" title={gone} />
        )
      }
      invalid={error !== undefined}
      noindex
    >
      {gone !== undefined && <ButtonLink href={here}>{say(lang, EVIDENCE.back)}</ButtonLink>}
      {gone === undefined && (
        <WithdrawForm frame={frame} here={here} fact={fact} reason={reason} error={error} />
      )}
    </Page>
  );
}

type WithdrawFormProps = Pick<WithdrawProps, 'frame' | 'fact' | 'reason' | 'error'> & { here: string };

function WithdrawForm({ frame: { lang }, here, fact, reason, error }: WithdrawFormProps) {
  return (
    <Form action={`${here}/facts/${fact.id}/withdraw`}>
      <TextArea
        lang={lang}
        name="reason"
        label={say(lang, EVIDENCE.withdrawReason)}
        hint={say(lang, EVIDENCE.withdrawReasonHint)}
        value={reason}
        rows={3}
        error={error}
      />
      <Actions>
        <Button kind="danger">{say(lang, EVIDENCE.withdraw)}</Button>
        <ButtonLink kind="secondary" href={here}>
          {say(lang, EVIDENCE.back)}
        </ButtonLink>
      </Actions>
    </Form>
  );
}
