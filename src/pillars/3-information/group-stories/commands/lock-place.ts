import { and, eq } from 'drizzle-orm';
import { refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockOrganisation, mayActFor } from '#registry/organisations/index.ts';
import { tellsStill } from '../rules/permits.ts';
import { groupPhotographs, groupStories } from '../schema.ts';

/** The organisation, locked, when the actor may tell something of it: the first steps of every command here. */
export async function lockPlace(desk: Desk, organisationId: string) {
  const organisation = await lockOrganisation(desk.tx, organisationId);
  if (!organisation) return refuse('missing', 'organisations.not_found');
  const permit = mayActFor(desk.actor, organisationId);
  if (!permit.ok) return permit;
  const open = tellsStill(organisation);
  if (!open.ok) return open;
  return { ok: true, organisation } as const;
}

/** A story of this organisation, locked with it; another group's is not found. */
export async function lockStory(desk: Desk, organisationId: string, id: string) {
  const place = await lockPlace(desk, organisationId);
  if (!place.ok) return place;
  const [story] = await desk.tx
    .select()
    .from(groupStories)
    .where(and(eq(groupStories.id, id), eq(groupStories.organisationId, organisationId)))
    .for('update');
  return story ? ({ ok: true, story } as const) : refuse('missing', 'group_stories.not_found');
}

/** A photograph of this organisation, locked with it. */
export async function lockPhotograph(desk: Desk, organisationId: string, id: string) {
  const place = await lockPlace(desk, organisationId);
  if (!place.ok) return place;
  const [photograph] = await desk.tx
    .select()
    .from(groupPhotographs)
    .where(and(eq(groupPhotographs.id, id), eq(groupPhotographs.organisationId, organisationId)))
    .for('update');
  return photograph ? ({ ok: true, photograph } as const) : refuse('missing', 'group_stories.not_found');
}
