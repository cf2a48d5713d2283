import type { Actor } from '#kernel/actor.ts';
import type { PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

type Action = 'open_desk' | 'edit_own' | 'edit_any';

/** Members tell of their own group; the centre and the office may do it for any of them, under their own name. */
export const STORY_PERMITS: PermitTable<Action> = {
  open_desk: ['group_member', 'centre_staff', 'programme_officer'],
  edit_own: ['group_member'],
  edit_any: ['centre_staff', 'programme_officer'],
};

/** Whether a paper of this organisation is one that pages still show: withdrawn and joined entries tell nothing any more. */
export function tellsStill(organisation: { readonly standing: string }): Verdict<'group_stories.ended'> {
  return organisation.standing === 'registered' || organisation.standing === 'lapsed'
    ? yes
    : refuse('closed', 'group_stories.ended');
}

/** Whether the actor edits for others than their own groups. */
export function editsAny(actor: Pick<Actor, 'roles'>): boolean {
  return STORY_PERMITS.edit_any.some((role) => actor.roles.includes(role));
}
