import { Hono } from 'hono';
import { countCalls } from '#blocks/listing-calls/index.ts';
import { countChecks } from '#blocks/listing-checks/index.ts';
import {
  drawRefusal,
  FRESHNESS_PERMITS,
  freshnessShare,
  type ListingKind,
} from '#blocks/listing-freshness/index.ts';
import { listOpenRounds } from '#blocks/listing-rounds/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { OverviewPage } from './pages/overview-page.tsx';
import { LISTING_REFUSALS, LISTING_WORDS } from './words.ts';

const AT = '/desk/confirmations';

/** How fresh everything is, and the ways into the lists. At /desk/confirmations. */
export function overviewRoutes(kinds: readonly ListingKind[]) {
  return new Hono<AppEnv>().get('/', async (c) => {
    const { db, actor, now, lang, frame } = c.var;
    const permit = mayBy(FRESHNESS_PERMITS, actor, 'see_rule');
    if (!permit.ok) return drawRefusal(c, permit, LISTING_REFUSALS, LISTING_WORDS.title);
    const today = japanDay(now);
    const shares = [];
    for (const kind of kinds) shares.push({ kind, share: await freshnessShare(db, kind.kind, today) });
    const counts = [
      { label: LISTING_WORDS.calls, count: (await countCalls(db, kinds, today)).now, href: `${AT}/calls` },
      { label: LISTING_WORDS.checks, count: await countChecks(db, kinds, 'open'), href: `${AT}/checks` },
      { label: LISTING_WORDS.rounds, count: (await listOpenRounds(db)).length, href: `${AT}/rounds` },
    ].map(({ label, ...rest }) => ({ label: say(lang, label), ...rest }));
    return c.html(<OverviewPage frame={frame} shares={shares} counts={counts} />);
  });
}
