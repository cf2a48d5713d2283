import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import { lockFate, readFate, rewordFate as rewordRow, type Verb } from '#policy/register/index.ts';
import { checkVerbs } from '../rules/verbs.ts';

/** New words for a fate, and the reason that the officer saw before. */
export type FateWords = { verbs: Verb[]; reason: string; seenReason: string };

/** Words a fate anew: its verbs (none: as the texts tell) and the reason. */
export async function rewordFate(desk: Desk, id: string, words: FateWords) {
  const found = await lockFate(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_fate');
  const permit = mayDraft(desk.actor, 'tie_fate');
  if (!permit.ok) return permit;
  const open = checkDrafting(found.edition);
  if (!open.ok) return open;
  const { reason, verbs, seenReason } = words;
  const stored = found.fate.reason.trim();
  if (stored !== seenReason && stored !== reason) {
    return refuse('closed', 'policy.fate_changed');
  }
  const fate = await readFate(desk.tx, id);
  if (!fate) throw new Error(`fate ${id} vanished while it was held`);
  const fits = checkVerbs({ from: fate.from, to: fate.to, verbs, reason });
  if (!fits.ok) return fits;

  await rewordRow(desk, fate, { verbs: verbs.length === 0 ? null : verbs, reason });
  return done({ subjectId: id, detail: { edition: found.edition.number } });
}
