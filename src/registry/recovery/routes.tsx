import { type Context, Hono } from 'hono';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { newToken } from '#platform/identity/index.ts';
import { originOf } from '#platform/settings/settings.ts';
import { findRowByCode, listOrganisations } from '#registry/organisations/index.ts';
import { askRecovery, type ConfirmLink } from './commands/ask-recovery.ts';
import { confirmByLink } from './commands/confirm-recovery.ts';
import { recoveryForm } from './forms.ts';
import {
  RecoverFormPage,
  RecoverSearchPage,
  RecoveryConfirmPage,
  RecoveryMessagePage,
} from './pages/public-pages.tsx';
import { findByToken } from './queries/list-recoveries.ts';
import { stateOf } from './rules/flow.ts';
import { RECOVERY, RECOVERY_ERRORS, RECOVERY_REFUSALS } from './words.ts';

type C = Context<AppEnv>;

/** The group of an address, when everybody may know of it. */
async function groupOf(c: C) {
  const row = await findRowByCode(c.var.db, c.req.param('code') ?? '');
  return row && (row.standing === 'registered' || row.standing === 'lapsed') ? row : undefined;
}

async function search(c: C, text: string) {
  if (text === '') return [];
  const { db } = c.var;
  const registered = await listOrganisations(db, { text, standing: 'registered' });
  const lapsed = await listOrganisations(db, { text, standing: 'lapsed' });
  return [...registered.lines, ...lapsed.lines].map(({ number, name }) => ({ number, name }));
}

function confirmLink(c: C): ConfirmLink {
  const { token, hash } = newToken();
  return { url: `${originOf(c.var.settings)}/succession/confirm/${token}`, hash };
}

/** The sentence of a field stands under the second half of its name: askerMail, mail. */
function errorWords(c: C, errors: Record<string, string[]>): Record<string, string> {
  const kindOf = (field: string) => field.replace(/^(asker|second)/, '').toLowerCase();
  return Object.fromEntries(
    Object.keys(errors).map((field) => {
      const key = kindOf(field) as keyof typeof RECOVERY_ERRORS;
      return [field, say(c.var.lang, RECOVERY_ERRORS[key])];
    }),
  );
}

async function postRequest(c: C) {
  const { db, actor, now, lang, frame } = c.var;
  const group = await groupOf(c);
  if (!group) return c.notFound();
  const form = await readForm(c, recoveryForm);
  const draw = (errors: Record<string, string>) =>
    c.html(<RecoverFormPage frame={frame} group={group} sent={form.sent} errors={errors} />, 422);
  if (!form.ok) return draw(errorWords(c, form.errors));
  const { id, situation, askerName, askerPost, askerMail, secondName, secondPost, secondMail } = form.value;
  const request = {
    id,
    organisationId: group.id,
    lang,
    situation,
    asker: { name: askerName, post: askerPost, mail: askerMail },
    second: { name: secondName, post: secondPost, mail: secondMail },
  };
  const links = { asker: confirmLink(c), second: confirmLink(c), house: frame.city.name };
  const outcome = await act(db, 'succession.ask_recovery', actor, now, (desk) =>
    askRecovery(desk, request, links),
  );
  if (outcome.ok) return c.redirect('/succession/recover/sent', 303);
  if (outcome.code === 'recovery.same_address') {
    return draw({ secondMail: say(lang, RECOVERY_REFUSALS[outcome.code]) });
  }
  return c.notFound();
}

const message = (c: C, title: 'sent' | 'confirmed' | 'gone', status: 200 | 404 = 200) =>
  c.html(
    <RecoveryMessagePage
      frame={c.var.frame}
      title={RECOVERY[`${title}Title`]}
      body={RECOVERY[`${title}Body`]}
    />,
    status,
  );

/** Recovery for those who have lost the way in: find the group, ask, confirm by mail. Below /succession. */
export const recoveryRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  })
  .get('/recover', async (c) => {
    const asked = (c.req.query('q') ?? '').trim().slice(0, 120);
    return c.html(<RecoverSearchPage frame={c.var.frame} asked={asked} found={await search(c, asked)} />);
  })
  .get('/recover/sent', (c) => message(c, 'sent'))
  .get('/recover/:code', async (c) => {
    const group = await groupOf(c);
    if (!group) return c.notFound();
    return c.html(<RecoverFormPage frame={c.var.frame} group={group} sent={{ id: crypto.randomUUID() }} />);
  })
  .post('/recover/:code', postRequest)
  .get('/confirm/:token', async (c) => {
    const token = c.req.param('token');
    const found = await findByToken(c.var.db, token);
    if (!found) return message(c, 'gone', 404);
    const { recovery, group, side } = found;
    if (recovery[`${side}ConfirmedAt`] !== null) return message(c, 'confirmed');
    if (stateOf(recovery, c.var.now) !== 'asked') return message(c, 'gone', 404);
    const names = { group, asker: recovery.askerName, second: recovery.secondName };
    return c.html(
      <RecoveryConfirmPage frame={c.var.frame} {...names} action={`/succession/confirm/${token}`} />,
    );
  })
  .post('/confirm/:token', async (c) => {
    const { db, actor, now, frame } = c.var;
    const token = c.req.param('token');
    const outcome = await act(db, 'succession.confirm_recovery', actor, now, (desk) =>
      confirmByLink(desk, token, frame.city.name),
    );
    return outcome.ok ? c.redirect(`/succession/confirm/${token}`, 303) : message(c, 'gone', 404);
  });
