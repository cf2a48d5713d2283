import { type Context, Hono } from 'hono';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { originOf } from '#platform/settings/settings.ts';
import { findLine } from '#policy/register/index.ts';
import { askToFollow, type Sender } from './commands/ask-to-follow.ts';
import { confirmFollowing } from './commands/confirm-following.ts';
import { endFollowing } from './commands/end-following.ts';
import { FollowForm } from './forms.ts';
import { FollowAskPage, FollowFormPage, FollowMessagePage } from './pages/follow-pages.tsx';
import { findFollower } from './queries/find-follower.ts';
import { isForgotten } from './rules/ticket.ts';
import { followerOf } from './token.ts';
import { FOLLOW } from './words.ts';

const senderOf = (c: Context<AppEnv>): Sender => ({
  city: c.var.frame.city.name,
  origin: originOf(c.var.settings),
  secret: c.var.settings.secret,
});

async function titleOf(c: Context<AppEnv>, code: string): Promise<string | undefined> {
  return (await findLine(c.var.db, code, { drafting: false }))?.head.measure.title;
}

/** The follower of a link that is ours, still there and not too old. */
async function followerIn(c: Context<AppEnv>, token: string) {
  const id = followerOf(token, c.var.settings.secret);
  const follower = id && (await findFollower(c.var.db, id));
  return follower && !isForgotten(follower, c.var.now) ? follower : undefined;
}

const gone = (c: Context<AppEnv>) =>
  c.html(<FollowMessagePage frame={c.var.frame} title={FOLLOW.goneTitle} body={FOLLOW.goneBody} />, 404);

/** Following a measure by mail: ask, confirm, end. Below /policy. */
export const followingRoutes = new Hono<AppEnv>()
  .get('/measures/:code/follow', async (c) => {
    const code = c.req.param('code');
    const title = await titleOf(c, code);
    if (title === undefined) return c.notFound();
    return c.html(<FollowFormPage frame={c.var.frame} code={code} title={title} mail="" />);
  })
  .post('/measures/:code/follow', async (c) => {
    const { db, actor, now, lang, frame } = c.var;
    const code = c.req.param('code');
    const title = await titleOf(c, code);
    if (title === undefined) return c.notFound();
    const form = await readForm(c, FollowForm);
    if (!form.ok) {
      const mail = typed(form.sent, 'mail');
      const error = say(lang, FOLLOW.badMail);
      return c.html(
        <FollowFormPage frame={frame} code={code} title={title} mail={mail} error={error} />,
        422,
      );
    }
    const asked = { code, mail: form.value.mail, lang };
    const outcome = await act(db, 'policy.ask_to_follow', actor, now, (desk) =>
      askToFollow(desk, asked, senderOf(c)),
    );
    return outcome.ok ? c.redirect(`/policy/measures/${code}/follow/sent`, 303) : c.notFound();
  })
  .get('/measures/:code/follow/sent', (c) =>
    c.html(
      <FollowMessagePage
        frame={c.var.frame}
        title={FOLLOW.sentTitle}
        body={FOLLOW.sentBody}
        backTo={`/policy/measures/${encodeURIComponent(c.req.param('code'))}`}
      />,
    ),
  )
  .use('/following/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  })
  .get('/following/:token', async (c) => {
    const token = c.req.param('token');
    const follower = await followerIn(c, token);
    if (!follower) return gone(c);
    const { frame, lang } = c.var;
    const here = `/policy/following/${token}`;
    const title = (await titleOf(c, follower.code)) ?? follower.code;
    if (follower.confirmedAt) {
      const lead = `${title}　${say(lang, FOLLOW.confirmedBody)}`;
      return c.html(
        <FollowAskPage
          frame={frame}
          title={FOLLOW.confirmedTitle}
          lead={lead}
          action={`${here}/end`}
          button={FOLLOW.end}
          danger
        />,
      );
    }
    const lead = say(lang, FOLLOW.lead, { title });
    return c.html(
      <FollowAskPage
        frame={frame}
        title={FOLLOW.confirmTitle}
        lead={lead}
        action={here}
        button={FOLLOW.confirm}
      />,
    );
  })
  .post('/following/:token', async (c) => {
    const token = c.req.param('token');
    const id = followerOf(token, c.var.settings.secret);
    if (!id) return gone(c);
    const outcome = await act(c.var.db, 'policy.confirm_following', c.var.actor, c.var.now, (desk) =>
      confirmFollowing(desk, id),
    );
    return outcome.ok ? c.redirect(`/policy/following/${token}`, 303) : gone(c);
  })
  .get('/following/:token/end', async (c) => {
    const token = c.req.param('token');
    const follower = await followerIn(c, token);
    if (!follower) return gone(c);
    const title = (await titleOf(c, follower.code)) ?? follower.code;
    return c.html(
      <FollowAskPage
        frame={c.var.frame}
        title={FOLLOW.endTitle}
        lead={title}
        action={`/policy/following/${token}/end`}
        button={FOLLOW.end}
        danger
      />,
    );
  })
  .post('/following/:token/end', async (c) => {
    const id = followerOf(c.req.param('token'), c.var.settings.secret);
    if (!id) return gone(c);
    const outcome = await act(c.var.db, 'policy.end_following', c.var.actor, c.var.now, (desk) =>
      endFollowing(desk, id),
    );
    if (!outcome.ok) return gone(c);
    return c.html(
      <FollowMessagePage frame={c.var.frame} title={FOLLOW.endedTitle} body={FOLLOW.endedBody} />,
    );
  });
