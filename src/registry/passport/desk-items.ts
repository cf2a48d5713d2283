import { type Actor, hasRole } from '#kernel/actor.ts';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { codeOf, listWhole } from '#registry/organisations/index.ts';
import { expectedKinds, missingPapers } from '#registry/passport-papers/index.ts';
import { PASSPORT } from './words.ts';

/** Papers that one's own groups still lack this fiscal year. */
export async function passportDeskItems(db: Db, actor: Actor, now: Date, lang: Lang): Promise<DeskItem[]> {
  if (!hasRole(actor, 'group_member')) return [];
  const items: DeskItem[] = [];
  for (const { organisation } of await listWhole(db, actor.organisationIds)) {
    const { id, name, number, standing, foundedOn } = organisation;
    if (standing === 'withdrawn' || standing === 'merged') continue;
    const missing = await missingPapers(db, id, expectedKinds(foundedOn, japanDay(now)), fiscalYearAt(now));
    if (missing.length === 0) continue;
    items.push({
      kind: PASSPORT.item,
      title: say(lang, PASSPORT.missingItem, { name, count: missing.length }),
      href: `/desk/passport/${codeOf(number)}`,
    });
  }
  return items;
}
