import type { Actor } from '#kernel/actor.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';

export const DRAFTING_ACTIONS = [
  'read_draft',
  'start_edition',
  'save_measure',
  'save_record',
  'add_measure',
  'remove_measure',
  'tie_fate',
  'link_measures',
  'set_class_rule',
  'comment',
  'settle_comment',
  'propose',
  'take_back',
  'adopt',
] as const;
export type DraftingAction = (typeof DRAFTING_ACTIONS)[number];

/** The programme officer (市民活動担当課) writes, the committee (委員会) reads and comments, administrators read. */
export const POLICY_DRAFTING_PERMITS: PermitTable<DraftingAction> = {
  read_draft: ['programme_officer', 'committee_member', 'administrator'],
  start_edition: ['programme_officer'],
  save_measure: ['programme_officer'],
  save_record: ['programme_officer'],
  add_measure: ['programme_officer'],
  remove_measure: ['programme_officer'],
  tie_fate: ['programme_officer'],
  link_measures: ['programme_officer'],
  set_class_rule: ['programme_officer'],
  comment: ['committee_member'],
  settle_comment: ['programme_officer'],
  propose: ['programme_officer'],
  take_back: ['programme_officer'],
  adopt: ['programme_officer'],
};

/** Whether the actor may do this on the drafting desk; commands and buttons ask the same question. */
export function mayDraft(actor: Pick<Actor, 'roles'>, action: DraftingAction) {
  return mayBy(POLICY_DRAFTING_PERMITS, actor, action);
}
