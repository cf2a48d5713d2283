import { count, eq, max } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/index.ts';
import type { KeptPhotograph } from '#platform/pictures/index.ts';
import type { PhotographWords } from '../forms.ts';
import { MOST_PHOTOGRAPHS } from '../rules/story.ts';
import { groupPhotographs } from '../schema.ts';
import { lockPlace } from './lock-place.ts';

/** Puts a photograph on the page, behind those that are there. */
export async function addPhotograph(
  desk: Desk,
  organisationId: string,
  words: PhotographWords,
  kept: { files: Files; photograph: KeptPhotograph },
) {
  const place = await lockPlace(desk, organisationId);
  if (!place.ok) return place;
  const { tx, now, actor } = desk;
  const mine = eq(groupPhotographs.organisationId, organisationId);
  const [there] = await tx
    .select({ count: count(), last: max(groupPhotographs.place) })
    .from(groupPhotographs)
    .where(mine);
  if ((there?.count ?? 0) >= MOST_PHOTOGRAPHS) return refuse('unmet', 'group_stories.enough_photographs');
  const { large, small } = kept.photograph;
  for (const { file } of [large, small]) {
    const bound = await kept.files.attach(tx, now, file.id);
    if (!bound.ok) return bound;
  }
  const [row] = await tx
    .insert(groupPhotographs)
    .values({
      ...words,
      organisationId,
      largeFileId: large.file.id,
      smallFileId: small.file.id,
      width: small.width,
      height: small.height,
      place: (there?.last ?? -1) + 1,
      createdAt: now,
      createdBy: actor.id,
    })
    .returning({ id: groupPhotographs.id });
  return done({ subjectId: row?.id ?? '', detail: { organisationId } });
}
