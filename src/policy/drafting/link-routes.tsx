import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { DESK_PATHS, idIn, perform, readers, valuesSent } from '#policy/desk/index.ts';
import { linkMeasures } from './commands/link-measures.ts';
import { unlinkMeasures } from './commands/unlink-measures.ts';
import { LinkForm } from './forms.ts';
import { drawMeasure } from './measure-drawing.tsx';

/** The lines that hang together with that of a measure. */
export const linkRoutes = new Hono<AppEnv>()
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
