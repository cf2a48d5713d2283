import type { Desk } from '#platform/act.ts';
import { questionnaireSectionChanges } from '../schema.ts';

/** Writes down who saved a section last, beside the saving itself. */
export async function noteChange(
  { tx, actor, now }: Desk,
  answerId: string,
  sectionKey: string,
): Promise<void> {
  await tx
    .insert(questionnaireSectionChanges)
    .values({ answerId, sectionKey, changedBy: actor.id, changedAt: now })
    .onConflictDoUpdate({
      target: [questionnaireSectionChanges.answerId, questionnaireSectionChanges.sectionKey],
      set: { changedBy: actor.id, changedAt: now },
    });
}
