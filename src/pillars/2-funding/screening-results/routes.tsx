import { Hono } from 'hono';
import { say } from '#kernel/words.ts';
import { ROUND } from '#pillars/2-funding/screening/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { RefusalPage } from '#ui/index.ts';
import { RoundPage, RoundsPage } from './pages/public-pages.tsx';
import { PUBLIC } from './public-words.ts';
import { findPublicRound, listPublicRounds } from './queries/read-public.ts';

/** Published results. A round that is not published is not there, for nobody. */
export const resultRoutes = new Hono<AppEnv>()
  .get('/', async (c) => c.html(<RoundsPage frame={c.var.frame} rounds={await listPublicRounds(c.var.db)} />))
  .get(`/${ROUND}`, async (c) => {
    const { db, frame, lang } = c.var;
    const read = await findPublicRound(db, c.req.param('round'));
    if (read) return c.html(<RoundPage frame={frame} read={read} />);
    return c.html(
      <RefusalPage
        frame={frame}
        title={say(lang, PUBLIC.title)}
        reason={say(lang, PUBLIC.noSuch)}
        instead={<a href="/screening">{say(lang, PUBLIC.all)}</a>}
      />,
      404,
    );
  });
