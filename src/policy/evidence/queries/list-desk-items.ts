import type { Actor } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem, EvidenceSource } from '#platform/manifest.ts';
import { listLineNames } from '#policy/register/index.ts';
import { EVIDENCE_PERMITS } from '../rules/permits.ts';
import { EVIDENCE } from '../words.ts';
import { readEvidence } from './read-evidence.ts';

/** Measures whose evidence has lapsed or never came, for the office that answers for them. */
export async function evidenceItems(
  db: Db,
  sources: readonly EvidenceSource[],
  actor: Actor,
  now: Date,
): Promise<DeskItem[]> {
  if (!mayBy(EVIDENCE_PERMITS, actor, 'write_record').ok) return [];
  const names = await listLineNames(db);
  const evidence = await readEvidence(
    db,
    sources,
    names.map((n) => n.code),
    japanDay(now),
  );
  return names.flatMap(({ code, title }): DeskItem[] => {
    const known = evidence.get(code);
    const item = { title: `${code} ${title}`, href: `/desk/policy/evidence/${code}` };
    if (known?.standing === 'lapsed') {
      return [{ ...item, kind: EVIDENCE.kindLapsed, dueOn: known.lapsedSince ?? undefined }];
    }
    return known?.standing === 'waiting' ? [{ ...item, kind: EVIDENCE.kindWaiting }] : [];
  });
}
