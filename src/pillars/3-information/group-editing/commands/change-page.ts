import { confirmParts } from '#blocks/listing/index.ts';
import { GROUP_KIND, GROUP_PARTS, type GroupPart } from '#pillars/3-information/group-stories/index.ts';
import type { Desk } from '#platform/act.ts';
import { changeOrganisation, isMember, type OrganisationPaper } from '#registry/organisations/index.ts';

type Change = {
  /** The version that the page showed. */
  readonly version: number;
  readonly paper: OrganisationPaper;
  readonly part: GroupPart;
};

/** Saves a part of a group's page. Whoever saves a part has looked at it: it counts as confirmed today. */
export async function changePage(desk: Desk, organisationId: string, { version, paper, part }: Change) {
  const changed = await changeOrganisation(desk, organisationId, version, paper);
  if (!changed.ok) return changed;
  const { tx, now, actor } = desk;
  const way = isMember(actor, organisationId) ? 'edit' : 'counter';
  const kind = { kind: GROUP_KIND, parts: GROUP_PARTS };
  await confirmParts(tx, now, kind, organisationId, { parts: [part], way, actorId: actor.id });
  return changed;
}
