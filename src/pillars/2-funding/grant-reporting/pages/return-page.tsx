import { say } from '#kernel/words.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import { Actions, Button, ButtonLink, Form, TextArea } from '#ui/index.ts';
import type { OpenedReport } from '../opening.ts';
import { REPORT } from '../words.ts';
import { remarkLabel } from './remark-labels.ts';
import { type FrameProps, ReportFrame, reportAt } from './report-frame.tsx';

type ReturnProps = Omit<FrameProps, 'kind' | 'code' | 'children'> & {
  opened: OpenedReport;
  /** All that may be named, in the order of the report. */
  fields: readonly string[];
  ticked: readonly string[];
  value: (field: string) => string;
};

/** Gives a report back on named fields, with a word for each. */
export function ReturnPage(props: ReturnProps) {
  const { frame, opened, fields, ticked, value } = props;
  const { lang } = frame;
  const at = reportAt(opened.code, opened.kind);
  return (
    <ReportFrame
      {...props}
      kind={opened.kind}
      code={opened.code}
      title={say(lang, REPORT.return)}
      lead={say(lang, REPORT.returnLead)}
      inside
    >
      <Form action={`${at}/return`}>
        {fields.map((field) => {
          const label = remarkLabel(lang, field, opened.written?.receipts ?? []);
          return (
            <div class="field">
              <label class="choice">
                <input type="checkbox" name="tick" value={field} checked={ticked.includes(field)} />
                <span>{label}</span>
              </label>
              <TextArea
                lang={lang}
                name={`word.${field}`}
                label={say(lang, REPORT.returnWords, { field: label })}
                value={value(field)}
                rows={2}
                optional
              />
            </div>
          );
        })}
        <Actions next={say(lang, REPORT.returnNext)}>
          <Button>{say(lang, REPORT.return)}</Button>
          <ButtonLink href={`${at}/check`} kind="secondary">
            {say(lang, PAGE.back)}
          </ButtonLink>
        </Actions>
      </Form>
    </ReportFrame>
  );
}
