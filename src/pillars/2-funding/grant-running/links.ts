import { moveAwards } from '#pillars/2-funding/grant-awards/index.ts';
import type { OrganisationLinks } from '#platform/manifest.ts';

/** Awards move with their group; nothing of them is open only once, so that nothing hinders. */
export const AWARD_LINKS: OrganisationLinks = {
  columns: ['grant_awards.organisation_id'],
  move: moveAwards,
};
