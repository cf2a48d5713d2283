import type { Actor } from '#kernel/actor.ts';
import { checkCommentsOpen } from '#policy/comments/index.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import type { Edition } from '#policy/register/index.ts';
import { checkRecordOpen } from './rules/record-open.ts';

/** What the reader may do on the page of a measure. */
export type MeasureRights = {
  save: boolean;
  record: boolean;
  remove: boolean;
  tie: boolean;
  link: boolean;
  comment: boolean;
  settle: boolean;
};

/** The buttons of a measure's page, by the same questions that its commands ask. */
export function rightsOn(
  actor: Pick<Actor, 'roles'>,
  edition: Pick<Edition, 'state'>,
  next: Pick<Edition, 'state'> | undefined,
): MeasureRights {
  const isOpen = checkDrafting(edition).ok;
  return {
    save: isOpen && mayDraft(actor, 'save_measure').ok,
    record: checkRecordOpen(next).ok && mayDraft(actor, 'save_record').ok,
    remove: isOpen && mayDraft(actor, 'remove_measure').ok,
    tie: isOpen && mayDraft(actor, 'tie_fate').ok,
    link: mayDraft(actor, 'link_measures').ok,
    comment: checkCommentsOpen(edition).ok && mayDraft(actor, 'comment').ok,
    settle: mayDraft(actor, 'settle_comment').ok,
  };
}
