import { type Context, Hono } from 'hono';
import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { say, type Text } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { originOf } from '#platform/settings/settings.ts';
import { askToFollow, type FollowSender } from './commands/ask-to-follow.ts';
import { confirmFollowing } from './commands/confirm-following.ts';
import { endFollowing } from './commands/end-following.ts';
import { FollowForm } from './forms.ts';
import { FollowAskPage, FollowFormPage, FollowMessagePage } from './pages/follow-pages.tsx';
import { findFollower } from './queries/find-follower.ts';
import { searchOf } from './rules/query.ts';
import { isForgotten } from './rules/ticket.ts';
import { searchWordsOf } from './search-words.ts';
import { followerOf } from './token.ts';
import { FOLLOW } from './words.ts';

type C = Context<AppEnv>;
type Kinds = readonly ListingKind[];
type Asked = { readonly kind: ListingKind; readonly query: string };

const AT = '/confirmations/follow';

const senderOf = (c: C): FollowSender => ({
  city: c.var.frame.city.name,
  origin: originOf(c.var.settings),
  secret: c.var.settings.secret,
});

const listOf = (kinds: Kinds) => kinds[0]?.listPath ?? '/';
const message = (c: C, kinds: Kinds, title: Text, body: Text, status: 200 | 404 = 200) =>
  c.html(<FollowMessagePage frame={c.var.frame} title={title} body={body} backTo={listOf(kinds)} />, status);
const gone = (c: C, kinds: Kinds) => message(c, kinds, FOLLOW.goneTitle, FOLLOW.goneBody, 404);

function askedOf(kinds: Kinds, name: string | undefined, typedQuery: string): Asked | undefined {
  const kind = kinds.find((one) => one.kind === name);
  const query = searchOf(typedQuery);
  return kind && query !== undefined ? { kind, query } : undefined;
}

/** The follower of a link that is ours, still there and not too old, with the search in words. */
async function followerIn(c: C, kinds: Kinds, token: string) {
  const id = followerOf(token, c.var.settings.secret);
  const follower = id && (await findFollower(c.var.db, id));
  const kind = follower && kinds.find((one) => one.kind === follower.kind);
  if (!kind || isForgotten(follower, c.var.now)) return undefined;
  return { follower, search: await searchWordsOf(c.var.db, kind, follower.query, c.var.lang) };
}

async function drawForm(c: C, { kind, query }: Asked, mail = '', error?: string) {
  const { db, lang, frame } = c.var;
  const search = await searchWordsOf(db, kind, query, lang);
  return c.html(
    <FollowFormPage frame={frame} kind={kind} query={query} search={search} mail={mail} error={error} />,
    error === undefined ? 200 : 422,
  );
}

async function take(c: C, kinds: Kinds) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, FollowForm);
  const asked = askedOf(kinds, typed(form.sent, 'kind'), typed(form.sent, 'q'));
  if (!asked) return c.notFound();
  if (!form.ok) return drawForm(c, asked, typed(form.sent, 'mail'), say(lang, FOLLOW.badMail));
  const request = { query: asked.query, mail: form.value.mail, lang };
  await act(db, 'listing_followers.ask', actor, now, (desk) =>
    askToFollow(desk, asked.kind, request, senderOf(c)),
  );
  return c.redirect(`${AT}/sent`, 303);
}

async function drawLink(c: C, kinds: Kinds, token: string) {
  const found = await followerIn(c, kinds, token);
  if (!found) return gone(c, kinds);
  const { frame, lang } = c.var;
  const { follower, search } = found;
  const here = `${AT}/${token}`;
  return c.html(
    follower.confirmedAt ? (
      <FollowAskPage
        frame={frame}
        title={FOLLOW.confirmedTitle}
        lead={say(lang, FOLLOW.confirmedBody, { search })}
        action={`${here}/end`}
        button={FOLLOW.end}
        danger
      />
    ) : (
      <FollowAskPage
        frame={frame}
        title={FOLLOW.confirmTitle}
        lead={say(lang, FOLLOW.lead, { search })}
        action={here}
        button={FOLLOW.confirm}
      />
    ),
  );
}

/** Following a search by mail: ask, confirm, end. Below /confirmations. */
export function followRoutes(kinds: Kinds) {
  return new Hono<AppEnv>()
    .get('/follow', (c) => {
      const asked = askedOf(kinds, c.req.query('kind'), c.req.query('q') ?? '');
      return asked ? drawForm(c, asked) : c.notFound();
    })
    .post('/follow', (c) => take(c, kinds))
    .get('/follow/sent', (c) => message(c, kinds, FOLLOW.sentTitle, FOLLOW.sentBody))
    .get('/follow/:token', (c) => drawLink(c, kinds, c.req.param('token')))
    .post('/follow/:token', async (c) => {
      const token = c.req.param('token');
      const id = followerOf(token, c.var.settings.secret);
      if (!id) return gone(c, kinds);
      const { db, actor, now } = c.var;
      const outcome = await act(db, 'listing_followers.confirm', actor, now, (desk) =>
        confirmFollowing(desk, id),
      );
      return outcome.ok ? c.redirect(`${AT}/${token}`, 303) : gone(c, kinds);
    })
    .get('/follow/:token/end', async (c) => {
      const token = c.req.param('token');
      const found = await followerIn(c, kinds, token);
      if (!found) return gone(c, kinds);
      return c.html(
        <FollowAskPage
          frame={c.var.frame}
          title={FOLLOW.endTitle}
          lead={found.search}
          action={`${AT}/${token}/end`}
          button={FOLLOW.end}
          danger
        />,
      );
    })
    .post('/follow/:token/end', async (c) => {
      const id = followerOf(c.req.param('token'), c.var.settings.secret);
      if (!id) return gone(c, kinds);
      const { db, actor, now } = c.var;
      const outcome = await act(db, 'listing_followers.end', actor, now, (desk) => endFollowing(desk, id));
      return outcome.ok ? message(c, kinds, FOLLOW.endedTitle, FOLLOW.endedBody) : gone(c, kinds);
    });
}
