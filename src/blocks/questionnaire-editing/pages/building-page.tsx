import type { Child } from 'hono/jsx';
import { inWords, type Words } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Crumb, ErrorSummary, type FieldErrors, Notice, PATHS, Page, RefusalNotice } from '#ui/index.ts';
import { BUILDING } from '../words.ts';

export const LIST_HREF = '/desk/questionnaires';
export const formHref = (id: string, rest = ''): string => `${LIST_HREF}/${id}${rest}`;
export const hrefOf = (versionId: string, rest = ''): string => `${LIST_HREF}/versions/${versionId}${rest}`;

/** The form and the version that a page is about. */
export type Head = {
  readonly frame: Frame;
  readonly form: { readonly id: string; readonly title: Words };
  readonly version: { readonly id: string; readonly number: number };
};

export const versionWords = (lang: Lang, number: number): string => say(lang, BUILDING.version, { number });

type BuildingPageProps = {
  frame: Frame;
  title: string;
  lead?: Child | undefined;
  beside?: Child | undefined;
  crumbs?: readonly Crumb[] | undefined;
  before?: Child | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  /** Why a refusal stands, or what to do about it. */
  refusalMore?: string | undefined;
  success?: string | undefined;
  islands?: readonly string[] | undefined;
  wide?: boolean | undefined;
  children?: Child | undefined;
};

/** Where all pages of this module hang: under the desk and the list of forms. */
export function BuildingPage(props: BuildingPageProps) {
  const { frame, errors = {}, crumbs = [], refusal, refusalMore, success, before, children, ...rest } = props;
  const { lang } = frame;
  return (
    <Page
      {...rest}
      frame={frame}
      crumbs={[{ label: say(lang, BUILDING.desk), href: PATHS.desk }, ...crumbs]}
      before={
        <>
          {before}
          <ErrorSummary lang={lang} errors={errors} />
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} instead={refusalMore} />}
      {success !== undefined && <Notice lang={lang} kind="success" title={success} />}
      {children}
    </Page>
  );
}

export const listCrumb = (lang: Lang): Crumb => ({ label: say(lang, BUILDING.title), href: LIST_HREF });

/** The way back to the whole version. */
export function versionCrumbs({ frame, form, version }: Head): Crumb[] {
  const { lang } = frame;
  return [
    listCrumb(lang),
    { label: inWords(lang, form.title), href: formHref(form.id) },
    { label: versionWords(lang, version.number), href: hrefOf(version.id) },
  ];
}
