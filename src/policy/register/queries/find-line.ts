import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import {
  type Edition,
  type Measure,
  policyEditions,
  policyFateSources,
  policyFates,
  policyFateTargets,
  policyMeasures,
} from '../schema.ts';
import type { Fate } from './list-fates.ts';

/** A measure with the edition that it stands in. */
export type Placed = { measure: Measure; edition: Edition };

/** A measure's whole line of descent: every measure that it came from or became, and the fates between them. */
export type Line = {
  /** The newest measure that bears the code. */
  head: Placed;
  /** All measures of the line, oldest edition first, also those of merged and split-off lines. */
  members: Placed[];
  /** The fates of the members, also those in which a line ends or begins. */
  fates: Fate[];
  /** Every edition that the reader may see, oldest first. */
  editions: Edition[];
};

/** The line of the measure with this code, as far as the public may read it (or the whole, for the back office). */
export async function findLine(db: Db, code: string, also: { drafting: boolean }): Promise<Line | undefined> {
  const bearers = await bearersOf(db).execute({ code });
  if (bearers.length === 0) return undefined;
  const editions = (await allEditions(db).execute()).filter(
    (edition) => also.drafting || edition.state !== 'drafting',
  );
  const shown = new Map(editions.map((edition) => [edition.id, edition]));
  const start = bearers.filter((bearer) => shown.has(bearer.editionId)).map((bearer) => bearer.id);
  if (start.length === 0) return undefined;
  const edges = (await listEdges(db)).filter((edge) => shown.has(edge.toEditionId));
  const { ids, touched } = walk(start, edges);
  const members = await listPlaced(db, [...ids], shown);
  const head = members.findLast((member) => member.measure.code === code);
  if (!head) return undefined;
  const byId = new Map(members.map((member) => [member.measure.id, member.measure]));
  const measuresOf = (side: string[]) => side.flatMap((id) => byId.get(id) ?? []);
  const fates = touched.map((edge) => ({ ...edge, from: measuresOf(edge.from), to: measuresOf(edge.to) }));
  return { head, members, fates: fates.toSorted((a, b) => a.position - b.position), editions };
}

const bearersOf = preparedOnce((db) =>
  db
    .select({ id: policyMeasures.id, editionId: policyMeasures.editionId })
    .from(policyMeasures)
    .where(eq(policyMeasures.code, sql.placeholder('code')))
    .prepare(''),
);

const allEditions = preparedOnce((db) =>
  db.select().from(policyEditions).orderBy(asc(policyEditions.number)).prepare(''),
);

type Edge = Omit<Fate, 'from' | 'to'> & { from: string[]; to: string[] };

/** Every fate with the ids at its ends. A guideline has some dozens of measures in an edition, so all are read at once. */
async function listEdges(db: Db): Promise<Edge[]> {
  const rows = await allSources(db).execute();
  const targets = await allTargets(db).execute();
  const edges = new Map<string, Edge>();
  for (const { fate, measureId } of rows) {
    const edge = edges.get(fate.id) ?? { ...fate, from: [], to: [] };
    if (measureId !== null) edge.from.push(measureId);
    edges.set(fate.id, edge);
  }
  for (const { fateId, measureId } of targets) edges.get(fateId)?.to.push(measureId);
  return [...edges.values()];
}

const allSources = preparedOnce((db) =>
  db
    .select({ fate: policyFates, measureId: policyFateSources.measureId })
    .from(policyFates)
    .leftJoin(policyFateSources, eq(policyFateSources.fateId, policyFates.id))
    .orderBy(asc(policyFateSources.position))
    .prepare(''),
);

const allTargets = preparedOnce((db) =>
  db
    .select({ fateId: policyFateTargets.fateId, measureId: policyFateTargets.measureId })
    .from(policyFateTargets)
    .orderBy(asc(policyFateTargets.position))
    .prepare(''),
);

/** The measures that fates connect with the given ones, in either direction, and those fates. */
function walk(start: readonly string[], edges: readonly Edge[]) {
  const ids = new Set(start);
  const touched = new Set<Edge>();
  let grows = true;
  while (grows) {
    const reached = edges.filter(
      (edge) => !touched.has(edge) && [...edge.from, ...edge.to].some((id) => ids.has(id)),
    );
    for (const edge of reached) {
      touched.add(edge);
      for (const id of [...edge.from, ...edge.to]) ids.add(id);
    }
    grows = reached.length > 0;
  }
  return { ids, touched: [...touched] };
}

async function listPlaced(db: Db, ids: string[], shown: Map<string, Edition>): Promise<Placed[]> {
  const measures = await measuresBy(db).execute({ ids });
  return measures
    .flatMap((measure) => {
      const edition = shown.get(measure.editionId);
      return edition ? [{ measure, edition }] : [];
    })
    .toSorted((a, b) => a.edition.number - b.edition.number);
}

const measuresBy = preparedOnce((db) =>
  db
    .select()
    .from(policyMeasures)
    .where(sql`${policyMeasures.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(policyMeasures.position))
    .prepare(''),
);
