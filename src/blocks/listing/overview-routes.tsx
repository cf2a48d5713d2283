import { Hono } from 'hono';
import { CALL_PERMITS, countCalls } from '#blocks/listing-calls/index.ts';
import { CHECK_PERMITS, countChecks } from '#blocks/listing-checks/index.ts';
import {
  drawRefusal,
  FRESHNESS_PERMITS,
  freshnessShare,
  type ListingKind,
} from '#blocks/listing-freshness/index.ts';
import { listOpenRounds, ROUND_PERMITS } from '#blocks/listing-rounds/index.ts';
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
    // Whoever may not open a list is not led to it.
    const counts = [
      ...(mayBy(CALL_PERMITS, actor, 'list_calls').ok
        ? [
            {
              label: LISTING_WORDS.calls,
              count: (await countCalls(db, kinds, today)).now,
              href: `${AT}/calls`,
            },
          ]
        : []),
      ...(mayBy(CHECK_PERMITS, actor, 'list_checks').ok
        ? [{ label: LISTING_WORDS.checks, count: await countChecks(db, kinds, 'open'), href: `${AT}/checks` }]
        : []),
      ...(mayBy(ROUND_PERMITS, actor, 'see_rounds').ok
        ? [{ label: LISTING_WORDS.rounds, count: (await listOpenRounds(db)).length, href: `${AT}/rounds` }]
        : []),
    ].map(({ label, ...rest }) => ({ label: say(lang, label), ...rest }));
    return c.html(<OverviewPage frame={frame} shares={shares} counts={counts} />);
  });
}
