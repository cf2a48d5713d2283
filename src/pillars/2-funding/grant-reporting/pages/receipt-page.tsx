import { say } from '#kernel/words.ts';
import type { GrantReceipt } from '#pillars/2-funding/grant-reports/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ConfirmForm,
  DateField,
  FileField,
  Form,
  Muted,
  Notice,
  NumberField,
  SelectField,
  TextField,
} from '#ui/index.ts';
import type { OpenedReport } from '../opening.ts';
import { REPORT } from '../words.ts';
import { type FrameProps, ReportFrame, reportAt } from './report-frame.tsx';

type ReceiptProps = Omit<FrameProps, 'kind' | 'code' | 'children'> & {
  opened: OpenedReport;
  /** The receipt that is mended; none when one is added. */
  receipt: GrantReceipt | undefined;
  value: (name: string) => string;
  file: { readonly kinds: string; readonly accept: string; readonly maxBytes: number };
};

/** One receipt a page. */
export function ReceiptPage(props: ReceiptProps) {
  const { frame, opened, receipt, value } = props;
  const { lang } = frame;
  const at = `${reportAt(opened.code, 'final')}/receipts`;
  const remark = receipt && opened.remarks.get(`receipt:${receipt.id}`);
  return (
    <ReportFrame
      {...props}
      kind="final"
      code={opened.code}
      title={say(lang, receipt ? REPORT.editReceipt : REPORT.newReceipt)}
      lead={opened.whole.award.title}
      islands={['file-check', 'confirm-button']}
      inside
    >
      {remark !== undefined && <Notice lang={lang} kind="warning" title={remark} />}
      <Form
        action={receipt ? `${at}/${receipt.id}` : `${at}/new`}
        files
        hidden={{ id: value('id'), version: value('version') }}
      >
        <Fields {...props} />
        <Actions next={say(lang, REPORT.saveNext)}>
          <Button>{say(lang, REPORT.save)}</Button>
          {!receipt && (
            <Button kind="secondary" name="more" value="yes">
              {say(lang, REPORT.addAnother)}
            </Button>
          )}
          <ButtonLink href={reportAt(opened.code, 'final')} kind="secondary">
            {say(lang, PAGE.cancel)}
          </ButtonLink>
        </Actions>
      </Form>
      {receipt && (
        <ConfirmForm
          lang={lang}
          action={`${at}/${receipt.id}/remove`}
          label={say(lang, REPORT.remove)}
          sentence={say(lang, REPORT.removeSure)}
        />
      )}
    </ReportFrame>
  );
}

function Fields({ frame: { lang }, opened, receipt, value, errors = {}, file }: ReceiptProps) {
  const { lines } = opened.whole;
  const { categories } = opened;
  const options = lines.map(({ key, item, category }) => ({
    value: key,
    label: `${categories.get(category) ?? category}：${item}`,
  }));
  const field = (name: string) => ({ lang, name, value: value(name), error: errors[name] });
  return (
    <>
      <SelectField {...field('lineKey')} label={say(lang, REPORT.line)} options={options} />
      <DateField {...field('on')} label={say(lang, REPORT.on)} />
      <TextField
        {...field('payee')}
        label={say(lang, REPORT.payee)}
        hint={say(lang, REPORT.payeeHint)}
        autocomplete="off"
      />
      <TextField {...field('item')} label={say(lang, REPORT.item)} hint={say(lang, REPORT.itemHint)} />
      <NumberField
        {...field('yen')}
        label={say(lang, REPORT.yen)}
        unit={lang === 'en' ? 'yen' : '円'}
        width="medium"
      />
      <NumberField
        {...field('units')}
        label={say(lang, REPORT.units)}
        hint={say(lang, REPORT.unitsHint)}
        optional
      />
      {receipt?.fileId && <Muted>{say(lang, REPORT.fileKept)}</Muted>}
      <FileField
        lang={lang}
        name="file"
        label={say(lang, REPORT.file)}
        error={errors['file']}
        optional
        {...file}
      />
    </>
  );
}
