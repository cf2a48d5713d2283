import { desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { reformScenarios, type Scenario } from '../schema.ts';

export function listScenarios(db: Db): Promise<Scenario[]> {
  return db.select().from(reformScenarios).orderBy(desc(reformScenarios.savedAt), desc(reformScenarios.id));
}

/** What everybody may read, the newest first. */
export function listPublished(db: Db): Promise<Scenario[]> {
  return db
    .select()
    .from(reformScenarios)
    .where(eq(reformScenarios.state, 'published'))
    .orderBy(desc(reformScenarios.publishedAt), desc(reformScenarios.id));
}

export async function findScenario(db: Db, id: string): Promise<Scenario | undefined> {
  return (await findScenarios(db, [id]))[0];
}

/** In the order asked for. */
export async function findScenarios(db: Db, ids: readonly string[]): Promise<Scenario[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(reformScenarios)
    .where(inArray(reformScenarios.id, [...ids]));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
