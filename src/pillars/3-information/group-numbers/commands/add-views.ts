import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { ViewCount } from '../rules/view-counts.ts';

/**
 * Adds what was counted to the days and to the months, in one statement. It is no act of anybody: neither is it written
 * into the audit log, nor do pages go out of date by it.
 */
export async function addViews(db: Db, counts: readonly ViewCount[]): Promise<void> {
  if (counts.length === 0) return;
  await db.execute(sql`
    with counted as (
      select organisations.id, counts.day, counts.views
      from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as counts(number int, day date, views int)
      join organisations on organisations.number = counts.number and organisations.standing <> 'merged'
    ), by_day as (
      insert into group_views (organisation_id, day, views) select id, day, views from counted order by id, day
      on conflict (organisation_id, day) do update set views = group_views.views + excluded.views
    )
    insert into group_months (month, views)
    select date_trunc('month', day::timestamp)::date, sum(views) from counted group by 1 order by 1
    on conflict (month) do update set views = group_months.views + excluded.views`);
}
