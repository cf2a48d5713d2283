import { eq, sql } from 'drizzle-orm';
import type { OrganisationLinks } from '#platform/manifest.ts';
import { groupViews } from './schema.ts';

/** Views of both pages become views of one, day by day. */
export const GROUP_VIEW_LINKS: OrganisationLinks = {
  columns: ['group_views.organisation_id'],
  async move(tx, from, to) {
    await tx.execute(sql`
      insert into group_views (organisation_id, day, views)
      select ${to}::uuid, day, views from group_views where organisation_id = ${from}::uuid
      on conflict (organisation_id, day) do update set views = group_views.views + excluded.views`);
    await tx.delete(groupViews).where(eq(groupViews.organisationId, from));
  },
};
