import type { Desk } from '#platform/act.ts';
import type { ConflictKind } from '../rules/conflicts.ts';
import { screeningDeclarations } from '../schema.ts';

type Recusal =
  | { readonly by: 'member'; readonly kind: ConflictKind; readonly reason: string }
  | { readonly by: 'committee' };

/** Takes a seat out of the screening of a paper, on the member's own word or the committee's. The caller has asked everything. */
export async function recuse(
  { tx, actor, now }: Desk,
  screeningSeatId: string,
  paperId: string,
  recusal: Recusal,
  isLate: boolean,
): Promise<void> {
  const values =
    recusal.by === 'member'
      ? { isRelated: true, kind: recusal.kind, reason: recusal.reason, isLate }
      : { excludedAt: now, excludedBy: actor.id, isLate };
  await tx
    .insert(screeningDeclarations)
    .values({ screeningSeatId, paperId, isRelated: false, declaredAt: now, ...values })
    .onConflictDoUpdate({
      target: [screeningDeclarations.screeningSeatId, screeningDeclarations.paperId],
      set: values,
    });
}
