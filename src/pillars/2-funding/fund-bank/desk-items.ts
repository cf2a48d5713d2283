import type { Actor } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { countRows } from './queries/list-rows.ts';
import { FUND_BANK_PERMITS } from './rules/permits.ts';
import { BANK } from './words.ts';

/** Lines of the statement that nobody has matched yet. */
export async function fundBankDeskItems(db: Db, actor: Actor, _now: Date, lang: Lang): Promise<DeskItem[]> {
  if (!mayBy(FUND_BANK_PERMITS, actor, 'match').ok) return [];
  const { open } = await countRows(db);
  if (open === 0) return [];
  const title = say(lang, BANK.waitingCount, { count: open });
  return [{ kind: BANK.waiting, title, href: '/desk/fund-bank' }];
}
