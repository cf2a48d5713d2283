import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { commentMeasure } from './commands/comment-measure.ts';
import { linkMeasures } from './commands/link-measures.ts';
import { settleComment } from './commands/settle-comment.ts';
import { unlinkMeasures } from './commands/unlink-measures.ts';
import { idIn, perform, readers, refused, valuesSent } from './desk-shared.tsx';
import { AnswerForm, CommentForm, LinkForm } from './forms.ts';
import { drawMeasure } from './measure-drawing.tsx';
import { DESK_PATHS } from './paths.ts';
import { findComment } from './queries/list-comments.ts';

const noComment = { kind: 'missing', code: 'policy.no_such_comment' } as const;

/** What is said about a measure, and the lines that hang together with it. */
export const talkRoutes = new Hono<AppEnv>()
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
    if (!comment) return refused(c, noComment, DESK_PATHS.home);
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
  })
  .post('/measures/:id/links', readers, async (c) => {
    const id = idIn(c);
    const form = await readForm(c, LinkForm);
    const returned = { form: 'link', about: id, values: valuesSent(form.sent) } as const;
    if (!form.ok) return drawMeasure(c, id, { returned, wrong: form.errors }, 422);
    const outcome = await perform(c, 'link_measures', (desk) => linkMeasures(desk, id, form.value));
    if (!outcome.ok) return drawMeasure(c, id, { returned, refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.measure(id)}?done=linked`, 303);
  })
  .post('/measures/:id/links/:link/remove', readers, async (c) => {
    const id = idIn(c);
    const outcome = await perform(c, 'unlink_measures', (desk) => unlinkMeasures(desk, id, idIn(c, 'link')));
    if (!outcome.ok) return drawMeasure(c, id, { refusal: outcome.code }, statusOf(outcome));
    return c.redirect(`${DESK_PATHS.measure(id)}?done=unlinked`, 303);
  });
