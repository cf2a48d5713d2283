import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { Table, TableRow } from '#platform/documents/tables/index.ts';
import {
  listAreas,
  listCityFields,
  listIdentities,
  listWhole,
  paperOf,
} from '#registry/organisations/index.ts';
import { type Mapping, NUMBERED_FIELD, type Source } from '../rules/targets.ts';
import { createJudge, type Judged, weighUpdate } from './judge.ts';

export type HowToRead = { readonly mapping: Mapping; readonly source: Source; readonly onlyAddress: string };

/** Rows that are looked at together: large enough to be quick, small enough to be stopped. */
export const PORTION = 500;

/**
 * Looks at every row of a table in portions, and compares those that change an entry with the entry. Rows up to `after`
 * are looked at again, so that a group that stands twice is still known, but not handed on.
 */
export async function* judgeRows(
  db: Db,
  now: Date,
  table: Table,
  how: HowToRead,
  after = 0,
): AsyncGenerator<Judged[]> {
  const today = japanDay(now);
  const judge = createJudge({
    ...how,
    today,
    areas: await listAreas(db),
    cityFields: await listCityFields(db),
    identities: await listIdentities(db),
    numbered: numberedColumns(table),
    ragged: new Set(table.ragged),
  });
  for (let at = 0; at < table.rows.length; at += PORTION) {
    const judged = table.rows.slice(at, at + PORTION).map((row: TableRow) => judge(row));
    const open = at + judged.length <= after ? [] : judged.slice(Math.max(0, after - at));
    if (open.length > 0) yield await weighed(db, open, today);
  }
}

async function weighed(db: Db, judged: readonly Judged[], today: string): Promise<Judged[]> {
  const ids = judged.flatMap(({ verdict, organisationId }) =>
    verdict === 'update' ? (organisationId ?? []) : [],
  );
  const wholes = new Map((await listWhole(db, ids)).map((whole) => [whole.organisation.id, whole]));
  return judged.map((row) => {
    const whole = row.verdict === 'update' ? wholes.get(row.organisationId ?? '') : undefined;
    return whole ? weighUpdate(row, paperOf(whole), today) : row;
  });
}

function numberedColumns(table: Table): Map<number, number> {
  const numbers = table.columns.map(
    ({ index, key }) => [index, Number(NUMBERED_FIELD.exec(key)?.[1])] as const,
  );
  return new Map(numbers.filter(([, number]) => number >= 1 && number <= 20));
}
