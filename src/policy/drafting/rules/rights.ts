import type { Actor } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Edition } from '#policy/register/index.ts';
import { checkCommentsOpen, checkDrafting, checkRecordOpen } from './open.ts';
import { type DraftingAction, POLICY_DRAFTING_PERMITS } from './permits.ts';

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

type Reader = Pick<Actor, 'roles'>;

export function mayDraft(actor: Reader, action: DraftingAction): boolean {
  return mayBy(POLICY_DRAFTING_PERMITS, actor, action).ok;
}

/** The buttons of a measure's page, by the same questions that its commands ask. */
export function rightsOn(
  actor: Reader,
  edition: Pick<Edition, 'state'>,
  next: Pick<Edition, 'state'> | undefined,
): MeasureRights {
  const isOpen = checkDrafting(edition).ok;
  return {
    save: isOpen && mayDraft(actor, 'save_measure'),
    record: checkRecordOpen(next).ok && mayDraft(actor, 'save_record'),
    remove: isOpen && mayDraft(actor, 'remove_measure'),
    tie: isOpen && mayDraft(actor, 'tie_fate'),
    link: mayDraft(actor, 'link_measures'),
    comment: checkCommentsOpen(edition).ok && mayDraft(actor, 'comment'),
    settle: mayDraft(actor, 'settle_comment'),
  };
}
