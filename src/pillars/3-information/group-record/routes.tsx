import { Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { originOf } from '#platform/open-data/index.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { GonePage } from './pages/gone-page.tsx';
import { RecordPage } from './pages/record-page.tsx';
import { readGroup } from './queries/read-group.ts';

/** The page of a group by its code, however it is written. Below /groups. */
export const groupRecordRoutes = new Hono<AppEnv>().get('/:code{[Gg][0-9]{1,9}}', async (c) => {
  const { db, frame, now } = c.var;
  const code = c.req.param('code');
  const found = await readGroup(db, code, japanDay(now));
  if (found.is === 'missing') return c.notFound();
  if (found.is === 'survivor') return c.redirect(`/groups/${codeOf(found.number)}`, 301);
  if (found.is === 'gone') return c.html(<GonePage frame={frame} name={found.name} />, 410);
  const proper = codeOf(found.view.group.number);
  if (code !== proper) return c.redirect(`/groups/${proper}`, 301);
  return c.html(<RecordPage frame={frame} view={found.view} origin={originOf(c)} />);
});
