import { type Actor, hasRole } from '#kernel/actor.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem, DeskLink } from '#platform/manifest.ts';
import { RULE } from '#policy/classing/index.ts';
import { listOpenComments } from '#policy/comments/index.ts';
import { DESK, DESK_PATHS, mayDraft, POLICY_DRAFTING_PERMITS } from '#policy/desk/index.ts';
import { findTies } from '#policy/lineage/index.ts';
import { findMeasure, listAllEditions } from '#policy/register/index.ts';
import { EDITIONS } from './words.ts';

/** The pages of the drafting desk, for those who may open them. */
export const deskLinks: readonly DeskLink[] = [
  { label: DESK.home, href: DESK_PATHS.home, for: POLICY_DRAFTING_PERMITS.read_draft },
  { label: RULE.title, href: DESK_PATHS.classRule, for: POLICY_DRAFTING_PERMITS.set_class_rule },
];

/** What waits for whom: missing ties and comments for the office, the draft itself for the committee. */
export async function deskItems(db: Db, actor: Actor, _now: Date, lang: Lang): Promise<DeskItem[]> {
  if (!mayDraft(actor, 'read_draft').ok) return [];
  const newest = (await listAllEditions(db)).at(-1);
  if (!newest || newest.state === 'adopted') return [];
  const items: DeskItem[] = [];
  if (mayDraft(actor, 'settle_comment').ok) items.push(...(await commentItems(db, lang)));
  const ties = mayDraft(actor, 'tie_fate').ok ? await findTies(db, newest.number) : undefined;
  const count = ties?.readiness.gaps.length ?? 0;
  if (count > 0) {
    const title = say(lang, EDITIONS.itemMissingTitle, { name: newest.name, count });
    items.push({ kind: EDITIONS.itemMissing, title, href: DESK_PATHS.fates(newest.number) });
  }
  if (hasRole(actor, 'committee_member')) {
    const title = say(lang, EDITIONS.itemReadTitle, { name: newest.name });
    items.push({ kind: EDITIONS.itemRead, title, href: DESK_PATHS.edition(newest.number) });
  }
  return items;
}

async function commentItems(db: Db, lang: Lang): Promise<DeskItem[]> {
  const open = await listOpenComments(db);
  const items: DeskItem[] = [];
  for (const comment of open) {
    const found = await findMeasure(db, comment.measureId);
    if (!found) continue;
    const { id, code, title } = found.measure;
    items.push({
      kind: EDITIONS.itemComments,
      title: say(lang, EDITIONS.itemCommentTitle, { code, title }),
      href: `${DESK_PATHS.measure(id)}#comment-${comment.id}`,
    });
  }
  return items;
}
