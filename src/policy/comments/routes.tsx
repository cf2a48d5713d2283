import { type Context, Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  DESK_PATHS,
  idIn,
  missing,
  type PageStatus,
  perform,
  type RefusalCode,
  readers,
  type Values,
  valuesSent,
  type Wrong,
} from '#policy/desk/index.ts';
import { commentMeasure } from './commands/comment-measure.ts';
import { settleComment } from './commands/settle-comment.ts';
import { AnswerForm, CommentForm } from './forms.ts';
import { findComment } from './queries/list-comments.ts';

/** What came back from a form of the comments; `about` is the measure or the comment that it is about. */
type Returned = {
  returned: { form: 'comment'; about: string; values: Values };
  wrong?: Wrong | undefined;
  refusal?: RefusalCode | undefined;
};

/** Draws the page of the measure on which the comments stand. */
type DrawMeasure = (
  c: Context<AppEnv>,
  id: string,
  extra: Returned,
  status: PageStatus,
) => Response | Promise<Response>;

/** What the committee says about a measure, and the office's answers, on the page that the caller draws. */
export const commentRoutes = (drawMeasure: DrawMeasure) =>
  new Hono<AppEnv>()
    .post('/measures/:id/comments', readers, async (c) => {
      const id = idIn(c);
      const form = await readForm(c, CommentForm);
      const returned = { form: 'comment', about: id, values: valuesSent(form.sent) } as const;
      if (!form.ok) return drawMeasure(c, id, { returned, wrong: form.errors }, 422);
      const sent = `${DESK_PATHS.measure(id)}?done=comment-sent#comments`;
      const known = await findComment(c.var.db, form.value.id);
      if (known?.measureId === id && known.authorId === c.var.actor.id) return c.redirect(sent, 303);
      const outcome = await perform(c, 'comment', (desk) => commentMeasure(desk, id, form.value));
      if (!outcome.ok) return drawMeasure(c, id, { returned, refusal: outcome.code }, statusOf(outcome));
      return c.redirect(sent, 303);
    })
    .post('/comments/:id/settle', readers, async (c) => {
      const comment = await findComment(c.var.db, idIn(c));
      if (!comment) return missing(c, 'comment');
      const form = await readForm(c, AnswerForm);
      const returned = { form: 'comment', about: comment.id, values: valuesSent(form.sent) } as const;
      const { measureId } = comment;
      if (!form.ok) return drawMeasure(c, measureId, { returned, wrong: form.errors }, 422);
      const { answer } = form.value;
      const outcome = await perform(c, 'settle_comment', (desk) => settleComment(desk, comment.id, answer));
      if (!outcome.ok) {
        return drawMeasure(c, measureId, { returned, refusal: outcome.code }, statusOf(outcome));
      }
      return c.redirect(`${DESK_PATHS.measure(measureId)}?done=answer-sent#comments`, 303);
    });
