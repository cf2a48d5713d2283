import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { REPORT_KIND_WORDS, type ReportKind } from '#pillars/2-funding/grant-reports/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import { ErrorSummary, Notice, Page } from '#ui/index.ts';

export type FrameProps = {
  frame: Frame;
  kind: ReportKind;
  code: string;
  title?: string | undefined;
  lead?: string | undefined;
  /** The report itself stands above the page. */
  inside?: boolean | undefined;
  beside?: Child | undefined;
  errors?: Readonly<Record<string, string>> | undefined;
  refusal?: string | undefined;
  message?: string | undefined;
  wide?: boolean | undefined;
  islands?: readonly string[] | undefined;
  children?: Child | undefined;
};

const PATHS = { interim: 'interim', final: 'report' } as const;
export const reportAt = (code: string, kind: ReportKind): string =>
  `/desk/grant-awards/${code}/${PATHS[kind]}`;

/** What surrounds every page of a report. */
export function ReportFrame(props: FrameProps) {
  const { frame, kind, code, title, lead, inside, beside, errors = {}, refusal, message } = props;
  const { lang } = frame;
  const name = say(lang, REPORT_KIND_WORDS[kind]);
  return (
    <Page
      frame={frame}
      title={title ?? name}
      lead={lead}
      crumbs={[
        { label: say(lang, PAGE.desk), href: '/desk' },
        { label: say(lang, PAGE.title), href: '/desk/grant-awards' },
        { label: code, href: `/desk/grant-awards/${code}` },
        ...(inside ? [{ label: name, href: reportAt(code, kind) }] : []),
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      beside={beside}
      invalid={Object.keys(errors).length > 0}
      islands={props.islands}
      wide={props.wide}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {message !== undefined && <Notice lang={lang} kind="success" title={message} />}
      {props.children}
    </Page>
  );
}
