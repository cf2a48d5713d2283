import type { Context } from 'hono';
import {
  changeDraft,
  type Definition,
  findVersion,
  QUESTIONNAIRE_PERMITS,
  QUESTIONNAIRE_REFUSALS,
  type QuestionnaireRefusal,
  type Section,
} from '#blocks/questionnaire/index.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { RefusalPage } from '#ui/index.ts';
import { FORM, FORM_ERRORS, type FormError } from './form-words.ts';
import { brokenConditions, findSection } from './rules/edit-definition.ts';
import { BUILDING } from './words.ts';

export type C = Context<AppEnv>;
export const AT = '/desk/questionnaires';
export const ID = ':id{[0-9a-f-]{36}}';
export const VERSION = '/versions/:version{[0-9a-f-]{36}}';
export const SECTION = `${VERSION}/sections/:section{[a-z][a-z0-9_]*}`;
export const QUESTION = `${VERSION}/questions/:question{[a-z][a-z0-9_]*}`;
export const versionHref = (id: string, rest = ''): string => `${AT}/versions/${id}${rest}`;

export type Opened = NonNullable<Awaited<ReturnType<typeof findVersion>>>;
export type Status = 200 | 403 | 404 | 409 | 422;

export const param = (c: C, name: string): string => c.req.param(name) ?? '';
export const mayWrite = (c: C): boolean => mayBy(QUESTIONNAIRE_PERMITS, c.var.actor, 'write').ok;
export const refusalWords = (c: C, { code }: Refusal<QuestionnaireRefusal>): string =>
  say(c.var.lang, QUESTIONNAIRE_REFUSALS[code]);

/** The page of somebody who may not be here. */
function drawRefused(c: C, refusal: Refusal<QuestionnaireRefusal>) {
  const said = { title: say(c.var.lang, BUILDING.title), reason: refusalWords(c, refusal) };
  return c.html(
    <RefusalPage frame={c.var.frame} {...said} instead={say(c.var.lang, BUILDING.desk)} />,
    statusOf(refusal),
  );
}

/** A page for whoever may do this; the module shares its address with others, so each of its pages asks on its own. */
export function page(action: 'list' | 'write', draw: (c: C) => Promise<Response> | Response) {
  return (c: C): Promise<Response> | Response => {
    const permit = mayBy(QUESTIONNAIRE_PERMITS, c.var.actor, action);
    return permit.ok ? draw(c) : drawRefused(c, permit);
  };
}

/** A page of one version. */
export function versionPage(
  action: 'list' | 'write',
  draw: (c: C, opened: Opened) => Promise<Response> | Response,
) {
  return page(action, async (c) => {
    const opened = await findVersion(c.var.db, param(c, 'version'));
    return opened ? draw(c, opened) : c.notFound();
  });
}

/**
 * A page that changes a draft. Of a version that is none, whoever opens it is led to the version; whoever had it open
 * while it was published is told so, with everything still there.
 */
export function draftPage(draw: (c: C, opened: Opened) => Promise<Response> | Response) {
  return versionPage('write', (c, opened) =>
    opened.version.state === 'draft' || c.req.method === 'POST'
      ? draw(c, opened)
      : c.redirect(versionHref(opened.version.id), 303),
  );
}

export function writeDraft(c: C, { version }: Opened, saving: number, definition: Definition) {
  const { db, actor, now } = c.var;
  return act(db, 'questionnaire.change_draft', actor, now, (desk) =>
    changeDraft(desk, version.id, saving, definition),
  );
}

/** What each field is called in a sentence about it. */
const FIELD_NAMES = {
  'title.ja': BUILDING.name,
  'label.ja': FORM.labelJa,
  options: FORM.options,
  min: FORM.min,
  max: FORM.max,
  maxFiles: FORM.maxFiles,
  minRows: FORM.minRows,
  maxRows: FORM.maxRows,
  fromWords: FORM.scaleFromWords,
  toWords: FORM.scaleToWords,
  from: FORM.scaleFrom,
  to: FORM.scaleTo,
  purpose: BUILDING.purpose,
  prefill: FORM.prefill,
} as const;

function nameOf(c: C, field: string): string {
  const { lang } = c.var;
  const column = /^columns\.(\d)\./.exec(field)?.[1];
  if (column !== undefined) return say(lang, FORM.columnRow, { n: Number(column) + 1 });
  if (field in FIELD_NAMES) return say(lang, FIELD_NAMES[field as keyof typeof FIELD_NAMES]);
  if (field.endsWith('.ja')) return say(lang, FORM.help);
  const what = say(lang, field.startsWith('help') ? FORM.help : BUILDING.name);
  return say(lang, field.endsWith('.en') ? FORM.english : FORM.easy, { what });
}

const isFormError = (code: string): code is FormError => code in FORM_ERRORS;

/** The sentences of the fields that could not be read. */
export function sentences(c: C, errors: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, [code = '']]) => {
      const text = isFormError(code) ? FORM_ERRORS[code] : FORM_ERRORS.choose;
      return [field, say(c.var.lang, text, { field: nameOf(c, field) })];
    }),
  );
}

export const headOf = (c: C, { questionnaire, version }: Opened) => ({
  frame: c.var.frame,
  form: questionnaire,
  version,
});

/** The conditions that a change would break, as the sentence that names them; nothing when it breaks none. */
export function breaks(c: C, before: Definition, after: Definition): string | undefined {
  const known = new Set(brokenConditions(before).map(({ key }) => key));
  const broken = brokenConditions(after).filter(({ key }) => !known.has(key));
  if (broken.length === 0) return undefined;
  return say(c.var.lang, BUILDING.wouldBreak, { labels: broken.map(({ label }) => label).join('、') });
}

/** A page of one section of a draft. */
export const sectionPage = (draw: (c: C, opened: Opened, section: Section) => Promise<Response> | Response) =>
  draftPage((c, opened) => {
    const section = findSection(opened.version.definition, param(c, 'section'));
    return section ? draw(c, opened, section) : c.notFound();
  });
