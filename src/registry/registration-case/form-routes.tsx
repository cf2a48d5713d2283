import { Hono } from 'hono';
import { instantWords, japanDay } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { countsFromRoster } from '#registry/passport/index.ts';
import {
  type Content,
  type FormPageName,
  isFormPage,
  onPage,
  type Pressed,
  pressed,
  readContent,
  readSent,
  rowsAfter,
  sentencesFor,
  shownValues,
  withoutEmptyRows,
  withPage,
} from '#registry/registration-form/index.ts';
import {
  findOpenLikeness,
  isEditable,
  mayWrite,
  noteDifferent,
  savePage,
} from '#registry/registration-papers/index.ts';
import {
  type C,
  CODE,
  codeIn,
  fieldsFor,
  no,
  type Opened,
  openPaper,
  refusalWords,
  remarksOf,
  type Status,
} from './drawing.tsx';
import { differentForm, versionForm } from './forms.ts';
import { FormPage, type FormPageProps, pageAfter } from './pages/form-page.tsx';

const AT = '/desk/registration';

type Extra = Partial<Pick<FormPageProps, 'refusal' | 'theirs' | 'keptWrong' | 'version'>> & {
  content?: Content;
};

/** Draws one page of the form with what is wrong on it and what the centre has said of it. */
async function drawPage(c: C, opened: Opened, page: FormPageName, extra: Extra = {}, status: Status = 200) {
  const { frame, lang, now, db } = c.var;
  const { paper, choices, standing } = opened;
  const content = extra.content ?? paper.content;
  const isSeen = content.seen.includes(page) || paper.kind !== 'first';
  const { wrong } = isSeen ? readContent(content, japanDay(now), choices.codes) : { wrong: {} };
  const errors = onPage(page, sentencesFor(lang, wrong, remarksOf(opened)));
  const alike = page === 'group' ? await findOpenLikeness(db, { ...paper, content }, japanDay(now)) : [];
  const { content: _content, ...rest } = extra;
  return c.html(
    <FormPage
      frame={frame}
      paper={{ ...paper, content }}
      page={page}
      rules={standing.rules}
      fields={await fieldsFor(c, opened, content, errors)}
      version={paper.version}
      alike={alike}
      savedAt={content.seen.length === 0 ? undefined : instantWords(paper.changedAt, lang).slice(-5)}
      {...rest}
    />,
    status,
  );
}

/** The paper for writing: open, one's own, and not sent. */
async function openForWriting(c: C) {
  const opened = await openPaper(c);
  if (!opened.ok) return opened;
  const { paper } = opened.value;
  const permit = mayWrite(c.var.actor, paper);
  if (!permit.ok) return permit;
  return isEditable(paper.state)
    ? opened
    : ({ ok: false, kind: 'closed', code: 'registration.not_editable' } as const);
}

/** What is kept of a page: rows as the button left them, the roster's counts when they were taken. */
async function keptOf(c: C, opened: Opened, press: Pressed, sent: Omit<Content, 'seen'>) {
  const id = opened.paper.organisationId;
  if (press.what === 'roster' && id !== null) {
    const roster = await countsFromRoster(c.var.db, id);
    const counts = roster && { memberCount: String(roster.members), citizenCount: String(roster.citizens) };
    return { ...sent, ones: { ...sent.ones, ...counts } };
  }
  if (press.what === 'add' || press.what === 'remove') return rowsAfter(sent, press);
  const { seen: _seen, ...kept } = withoutEmptyRows({ ...sent, seen: [] });
  return kept;
}

async function save(c: C, page: FormPageName) {
  const { db, actor, now, lang } = c.var;
  const opened = await openForWriting(c);
  if (!opened.ok) return no(c, opened);
  const form = await readForm(c, versionForm);
  const version = form.ok ? form.value.version : 0;
  const press = pressed(form.sent);
  const sent = await keptOf(c, opened.value, press, readSent(page, form.sent));
  const outcome = await act(db, 'registration_drafts.save', actor, now, (desk) =>
    savePage(desk, codeIn(c), { page, version, sent }),
  );
  if (outcome.ok) return goOn(c, opened.value, page, press, outcome.value.content);
  const content = withPage(opened.value.paper.content, page, sent);
  const isConflict = outcome.code === 'registration.changed_meanwhile';
  const theirs = isConflict
    ? shownValues(lang, opened.value.paper.content, opened.value.names).filter(
        (answer) => answer.page === page,
      )
    : undefined;
  const refusal = refusalWords(c, outcome);
  return drawPage(c, opened.value, page, { content, refusal, theirs }, statusOf(outcome));
}

/** Where a saved page leads. What is wrong on it is said first; it is saved all the same. */
async function goOn(c: C, opened: Opened, page: FormPageName, press: Pressed, content: Content) {
  const at = `${AT}/${codeIn(c)}`;
  if (press.what === 'leave') return c.redirect(`${at}?done=saved`, 303);
  if (press.what === 'add') {
    const last = (content.rows[press.list]?.length ?? 1) - 1;
    return c.redirect(`${at}/form/${page}#field-${press.list}-row-${last}`, 303);
  }
  if (press.what === 'remove') return c.redirect(`${at}/form/${page}#field-${press.list}`, 303);
  if (press.what === 'roster') return c.redirect(`${at}/form/${page}`, 303);
  const { wrong } = readContent(content, japanDay(c.var.now), opened.choices.codes);
  if (Object.keys(onPage(page, wrong)).length > 0) {
    const again = await openForWriting(c);
    return again.ok ? drawPage(c, again.value, page, { keptWrong: true }, 422) : no(c, again);
  }
  if (page === 'group') {
    const alike = await findOpenLikeness(c.var.db, { ...opened.paper, content }, japanDay(c.var.now));
    if (alike.length > 0) return c.redirect(`${at}/form/group`, 303);
  }
  return c.redirect(`${at}/${pageAfter(page)}`, 303);
}

/** Writing a paper, page by page, below /desk/registration. */
export const formRoutes = new Hono<AppEnv>()
  .get(`/${CODE}/form/:page`, async (c) => {
    const page = c.req.param('page');
    if (!isFormPage(page)) return c.notFound();
    const opened = await openForWriting(c);
    return opened.ok ? drawPage(c, opened.value, page) : no(c, opened);
  })
  .post(`/${CODE}/form/:page`, (c) => {
    const page = c.req.param('page');
    return isFormPage(page) ? save(c, page) : c.notFound();
  })
  .post(`/${CODE}/form/:page/autosave`, async (c) => {
    const { db, actor, now, lang } = c.var;
    const page = c.req.param('page');
    if (!isFormPage(page)) return c.notFound();
    const form = await readForm(c, versionForm);
    const version = form.ok ? form.value.version : 0;
    const sent = readSent(page, form.sent);
    const outcome = await act(db, 'registration_drafts.save', actor, now, (desk) =>
      savePage(desk, codeIn(c), { page, version, sent }),
    );
    if (!outcome.ok) return c.json({ code: outcome.code }, statusOf(outcome));
    return c.json({ savedAt: instantWords(now, lang).slice(-5), version: outcome.value.version });
  })
  .post(`/${CODE}/different`, async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, differentForm);
    const { ids, back } = form.ok ? form.value : { ids: [], back: 'form/work' };
    const outcome = await act(db, 'registration_drafts.note_different', actor, now, (desk) =>
      noteDifferent(desk, codeIn(c), ids),
    );
    return outcome.ok ? c.redirect(`${AT}/${codeIn(c)}/${back}`, 303) : no(c, outcome);
  });
