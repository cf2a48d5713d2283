import { type Context, Hono } from 'hono';
import { findFreshness, type ListingKind } from '#blocks/listing-freshness/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import type { FieldErrors } from '#ui/index.ts';
import { confirmByLink, reportByLink } from './commands/answer-by-link.ts';
import { ChangesForm } from './forms.ts';
import { linkPath } from './link-path.ts';
import { GonePage, LinkPage } from './pages/link-page.tsx';
import { findLink } from './queries/find-link.ts';
import { LINK_ERRORS } from './words.ts';

type C = Context<AppEnv>;
type Again = { sent: Sent; errors: FieldErrors };

const gone = (c: C) => c.html(<GonePage frame={c.var.frame} />, 404);

/** The page of a link; it changes nothing, because scanners of mail open links too. */
async function drawLink(c: C, kinds: readonly ListingKind[], token: string, again?: Again) {
  const { db, now, lang, frame } = c.var;
  const today = japanDay(now);
  const open = await findLink(db, token, today);
  const kind = kinds.find((one) => one.kind === open?.listing.kind);
  if (!open || !kind) return gone(c);
  const id = open.listing.subjectId;
  const [subject, freshness, facts] = [
    (await kind.subjects(db, [id])).get(id),
    await findFreshness(db, kind, id, today),
    await kind.facts(db, id, lang),
  ];
  if (!subject || !freshness) return gone(c);
  const here = linkPath(token, lang);
  const answered = c.req.query('sent') === 'changes' ? 'changes' : 'confirmed';
  return c.html(
    <LinkPage
      frame={frame}
      kind={kind}
      subject={subject}
      freshness={freshness}
      facts={facts}
      here={here}
      changesHref={here.replace(token, `${token}/changes`)}
      answered={open.link.usedAt === null ? undefined : answered}
      parts={again && listOf(again.sent['parts'])}
      note={again && typed(again.sent, 'note')}
      errors={again?.errors}
    />,
    again ? 422 : 200,
  );
}

function listOf(value: Sent[string] | undefined): string[] {
  return [value ?? []].flat().filter((one) => typeof one === 'string');
}

/** Confirming by a link or a code, without an account. Below /confirmations. */
export function linkRoutes(kinds: readonly ListingKind[]) {
  return new Hono<AppEnv>()
    .get('/l/:token', (c) => drawLink(c, kinds, c.req.param('token')))
    .post('/l/:token', async (c) => {
      const { db, actor, now, lang } = c.var;
      const token = c.req.param('token');
      const outcome = await act(db, 'listing.confirm_by_link', actor, now, (desk) =>
        confirmByLink(desk, kinds, token),
      );
      return outcome.ok ? c.redirect(linkPath(token, lang), 303) : gone(c);
    })
    .post('/l/:token/changes', async (c) => {
      const { db, actor, now, lang } = c.var;
      const token = c.req.param('token');
      const form = await readForm(c, ChangesForm);
      if (!form.ok) {
        const errors = Object.fromEntries(
          (['parts', 'note'] as const)
            .filter((name) => form.errors[name] !== undefined)
            .map((name) => [name, say(lang, LINK_ERRORS[name])]),
        );
        return drawLink(c, kinds, token, { sent: form.sent, errors });
      }
      const outcome = await act(db, 'listing.report_by_link', actor, now, (desk) =>
        reportByLink(desk, kinds, token, form.value),
      );
      if (!outcome.ok) return gone(c);
      const path = linkPath(token, lang);
      return c.redirect(`${path}${path.includes('?') ? '&' : '?'}sent=changes`, 303);
    });
}
