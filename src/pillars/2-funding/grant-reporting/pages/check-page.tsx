import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  COUNT_REASON_WORDS,
  type GrantReceipt,
  VERDICT_WORDS,
} from '#pillars/2-funding/grant-reports/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  ButtonLink,
  Card,
  Facts,
  Form,
  Muted,
  NumberField,
  RadioGroup,
  Section,
  Stack,
  StatusTag,
  TextField,
} from '#ui/index.ts';
import type { OpenedReport } from '../opening.ts';
import { REPORT } from '../words.ts';
import { type FrameProps, ReportFrame, reportAt } from './report-frame.tsx';
import { Written } from './report-page.tsx';
import { SumsPicture } from './sums-picture.tsx';

type CheckProps = Omit<FrameProps, 'kind' | 'code' | 'children'> & {
  opened: OpenedReport;
  /** What was typed into the judgement of one receipt that was refused. */
  typed?: { readonly id: string; readonly value: (name: string) => string } | undefined;
};

const isSent = ({ written }: OpenedReport) => written?.report.state === 'sent';

/** A report in the hands of the office: what was written, each receipt to be judged, and the end of the check. */
export function CheckPage(props: CheckProps) {
  const { frame, opened } = props;
  const { lang } = frame;
  const { kind, code } = opened;
  return (
    <ReportFrame
      {...props}
      kind={kind}
      code={code}
      title={say(lang, REPORT.check)}
      lead={kind === 'final' ? say(lang, REPORT.checkLead) : opened.whole.award.title}
      inside
      wide
    >
      <Written frame={frame} opened={opened} />
      {kind === 'final' && <Receipts {...props} />}
      {isSent(opened) ? <Finish {...props} /> : <Again {...props} />}
    </ReportFrame>
  );
}

function Receipts(props: CheckProps) {
  const { frame, opened } = props;
  const { lang } = frame;
  const receipts = opened.written?.receipts ?? [];
  const open = receipts.filter(({ verdict }) => verdict === null);
  const plain = open.filter(({ id, yen }) => opened.byRules.get(id)?.yen === yen);
  const sum = (rows: readonly number[]) =>
    yenWords(
      rows.reduce((all, yen) => all + yen, 0),
      lang,
    );
  return (
    <Section
      title={say(lang, REPORT.receipts)}
      beside={say(lang, REPORT.totals, {
        spent: sum(receipts.map(({ yen }) => yen)),
        counted: sum(receipts.map(({ countedYen }) => countedYen ?? 0)),
        open: open.length,
      })}
    >
      <SumsPicture lang={lang} sums={opened.sums} />
      {plain.length > 0 && isSent(opened) && (
        <Actions next={say(lang, REPORT.countPlainHint, { count: plain.length })}>
          <ActionForm
            action={`${reportAt(opened.code, 'final')}/count`}
            label={say(lang, REPORT.countPlain)}
            kind="secondary"
          />
        </Actions>
      )}
      <Stack>
        {receipts.map((receipt) => (
          <ReceiptCard {...props} receipt={receipt} />
        ))}
      </Stack>
    </Section>
  );
}

type OneProps = CheckProps & { receipt: GrantReceipt };

function ReceiptCard(props: OneProps) {
  const { frame, opened, receipt } = props;
  const { lang } = frame;
  const { item, payee, on, yen, units, lineKey, fileId, id, verdict, countedYen, note } = receipt;
  const line = opened.whole.lines.find(({ key }) => key === lineKey);
  const rule = opened.byRules.get(id);
  const category = line && (opened.categories.get(line.category) ?? line.category);
  return (
    <div id={`receipt-${id}`}>
      <Card title={`${item}　${yenWords(yen, lang)}`}>
        <p>
          <StatusTag tone={verdict === null ? 'warn' : 'good'}>
            {verdict === null ? say(lang, REPORT.open_) : say(lang, VERDICT_WORDS[verdict])}
          </StatusTag>
          {countedYen !== null && ` ${yenWords(countedYen, lang)}`}
          {note !== '' && `　${note}`}
        </p>
        <Facts
          tight
          facts={[
            { term: say(lang, REPORT.on), detail: dayWords(on, lang) },
            { term: say(lang, REPORT.payee), detail: payee },
            { term: say(lang, REPORT.line), detail: line ? `${category ?? ''}：${line.item}` : '—' },
            ...(units === null ? [] : [{ term: say(lang, REPORT.units), detail: String(units) }]),
            ...(fileId === null
              ? []
              : [
                  {
                    term: say(lang, REPORT.file),
                    detail: (
                      <a href={`${reportAt(opened.code, 'final')}/receipts/${id}/file`}>
                        {say(lang, REPORT.fileOpen)}
                      </a>
                    ),
                  },
                ]),
          ]}
        />
        {rule && (
          <Muted>
            {say(lang, REPORT.rules, {
              words: say(lang, COUNT_REASON_WORDS[rule.why]),
              yen: yenWords(rule.yen, lang),
            })}
          </Muted>
        )}
        {isSent(opened) && <Judge {...props} />}
      </Card>
    </div>
  );
}

function Judge({ frame: { lang }, opened, receipt, typed, errors = {} }: OneProps) {
  const own = typed?.id === receipt.id ? typed : undefined;
  const rule = opened.byRules.get(receipt.id);
  const standing: Record<string, string> = {
    verdict: receipt.verdict ?? (rule?.yen === 0 ? '' : 'counted'),
    countedYen: String(receipt.countedYen ?? rule?.yen ?? receipt.yen),
    note: receipt.note,
  };
  const field = (name: string) => ({
    lang,
    name,
    apart: receipt.id,
    value: own ? own.value(name) : (standing[name] ?? ''),
    error: own ? errors[name] : undefined,
  });
  return (
    <Form action={`${reportAt(opened.code, 'final')}/receipts/${receipt.id}/judge`}>
      <RadioGroup
        {...field('verdict')}
        label={say(lang, REPORT.verdict)}
        options={[
          { value: 'counted', label: say(lang, VERDICT_WORDS.counted) },
          { value: 'struck', label: say(lang, VERDICT_WORDS.struck) },
        ]}
        inline
      />
      <NumberField
        {...field('countedYen')}
        label={say(lang, REPORT.countedYen)}
        unit={lang === 'en' ? 'yen' : '円'}
        width="medium"
      />
      <TextField {...field('note')} label={say(lang, REPORT.note)} optional />
      <Actions>
        <Button kind="secondary" small>
          {say(lang, REPORT.judge)}
        </Button>
      </Actions>
    </Form>
  );
}

function Finish({ frame: { lang }, opened }: CheckProps) {
  const at = reportAt(opened.code, opened.kind);
  return (
    <Actions next={say(lang, opened.kind === 'final' ? REPORT.finishNext : REPORT.finishInterim)}>
      <ActionForm action={`${at}/checked`} label={say(lang, REPORT.finish)} kind="primary" />
      <ButtonLink href={`${at}/return`} kind="secondary">
        {say(lang, REPORT.return)}
      </ButtonLink>
    </Actions>
  );
}

function Again({ frame: { lang }, opened }: CheckProps) {
  const isOpen = opened.kind === 'final' && opened.whole.award.state === 'checked' && !opened.settlement;
  if (!isOpen) return null;
  return (
    <Actions next={say(lang, REPORT.lookAgainHint)}>
      <ActionForm
        action={`${reportAt(opened.code, 'final')}/look-again`}
        label={say(lang, REPORT.lookAgain)}
        kind="secondary"
      />
    </Actions>
  );
}
