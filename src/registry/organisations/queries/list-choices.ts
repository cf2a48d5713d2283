import { asc } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { organisationAreas, organisationCityFields } from '../schema.ts';

export type Area = typeof organisationAreas.$inferSelect;
export type CityField = typeof organisationCityFields.$inferSelect;

const areas = preparedOnce((db) =>
  db
    .select()
    .from(organisationAreas)
    .orderBy(asc(organisationAreas.place), asc(organisationAreas.code))
    .prepare('organisation_areas'),
);
const cityFields = preparedOnce((db) =>
  db
    .select()
    .from(organisationCityFields)
    .orderBy(asc(organisationCityFields.place), asc(organisationCityFields.code))
    .prepare('organisation_city_fields'),
);

/** The parts of the city, in the city's own order. */
export function listAreas(db: Db): Promise<Area[]> {
  return areas(db).execute();
}

/** The city's own fields of activity, in its own order. */
export function listCityFields(db: Db): Promise<CityField[]> {
  return cityFields(db).execute();
}
