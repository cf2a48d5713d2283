import { asc, eq } from 'drizzle-orm';
import type { OwnRecords } from '#platform/manifest.ts';
import { reformScenarios } from './schema.ts';
import { REFORM } from './words.ts';

/** Trials that somebody saved, for that person's own download. */
export const REFORM_OWN: OwnRecords = {
  title: REFORM.scenarios,
  async list(db, personId) {
    const rows = await db
      .select()
      .from(reformScenarios)
      .where(eq(reformScenarios.savedBy, personId))
      .orderBy(asc(reformScenarios.savedAt));
    return rows.map(({ name, reason, savedAt, state }) => ({ name, reason, savedAt, state }));
  },
};
