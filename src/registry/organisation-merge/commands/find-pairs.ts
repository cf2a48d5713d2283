import { sql } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { ORGANISATION_MERGE_PERMITS } from '../rules/permits.ts';

/** What more entries share than this is a desk or a house, not one group: the centre's own telephone, for instance. */
const SHARED_BY_AT_MOST = 5;
/** Names of which more begin or end alike than this say nothing by it (…を守る会). */
const BLOCK_AT_MOST = 200;
/** As in the register's own search for duplicates: so many of the shorter name's pairs of characters. */
const SIMILAR = 0.75;

/** Looks through the whole register for entries that may be one organisation. What was decided stays decided. */
export async function findPairs({ tx, actor, now }: Desk) {
  const permit = mayBy(ORGANISATION_MERGE_PERMITS, actor, 'find_pairs');
  if (!permit.ok) return permit;
  // Two who look at once would each delete what the other has just found.
  await tx.execute(sql`lock table organisation_pairs in share row exclusive mode`);
  await tx.execute(sql`
    with entry as materialized (
      select id, name_key, website from organisations where standing <> 'merged'
    ), called as (
      select id, name_key, false as is_former from entry where name_key <> ''
      union
      select entry.id, former.name_key, true from organisation_names former
      join entry on entry.id = former.organisation_id where former.name_key <> ''
    ), reached as (
      select distinct entry.id, contact.value from organisation_contacts contact
      join entry on entry.id = contact.organisation_id where contact.kind <> 'post'
    ), sites as (
      select id, website as value from entry where website <> ''
    ), named as materialized (
      select id, name_key, left(name_key, 3) as head, right(name_key, 3) as tail,
        array(select distinct substr(name_key, i, 2) from generate_series(1, length(name_key) - 1) i) as grams
      from entry where length(name_key) >= 3
    ), heads as (
      select head from named group by head having count(*) between 2 and ${BLOCK_AT_MOST}::int
    ), tails as (
      select tail from named group by tail having count(*) between 2 and ${BLOCK_AT_MOST}::int
    ), near as (
      select a.id as a, b.id as b, a.grams as a_grams, b.grams as b_grams
      from heads join named a on a.head = heads.head join named b on b.head = a.head
      where a.id < b.id and a.name_key <> b.name_key
      union
      select a.id, b.id, a.grams, b.grams
      from tails join named a on a.tail = tails.tail join named b on b.tail = a.tail
      where a.id < b.id and a.name_key <> b.name_key
    ), told as (
      select a.id as a, b.id as b, case when a.is_former or b.is_former then 'former_name' else 'name' end as reason
      from called a join called b on b.name_key = a.name_key and a.id < b.id
      union
      select a.id, b.id, 'contact' from reached a join reached b on b.value = a.value and a.id < b.id
      where a.value in (select value from reached group by value having count(*) <= ${SHARED_BY_AT_MOST}::int)
      union
      select a.id, b.id, 'website' from sites a join sites b on b.value = a.value and a.id < b.id
      where a.value in (select value from sites group by value having count(*) <= ${SHARED_BY_AT_MOST}::int)
      union
      select a, b, 'similar_name' from near
      where (select count(*) from unnest(a_grams) gram where gram = any(b_grams))
        >= ${SIMILAR}::numeric * least(cardinality(a_grams), cardinality(b_grams))
    ), found as materialized (
      select a, b, array_agg(distinct reason) as reasons from told group by a, b
    ), gone as (
      delete from organisation_pairs pair where decision = 'open'
        and not exists (select 1 from found where found.a = pair.first_id and found.b = pair.second_id)
    )
    insert into organisation_pairs (first_id, second_id, reasons, found_at)
    select a, b, reasons, ${now.toISOString()}::timestamptz from found
    on conflict (first_id, second_id) do update set reasons = excluded.reasons
    where organisation_pairs.decision = 'open' and organisation_pairs.reasons <> excluded.reasons`);
  return done({ subjectId: 'organisation_pairs' });
}
