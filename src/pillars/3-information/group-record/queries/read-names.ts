import { keptUntilBump } from '#platform/versions/kept.ts';
import { listAreas, listCityFields } from '#registry/organisations/index.ts';

/** What the city calls its areas and fields, by their codes. */
export type Names = {
  readonly areas: ReadonlyMap<string, string>;
  readonly cityFields: ReadonlyMap<string, string>;
};

/** Kept, as every page of the directory asks for them. */
export const readNames = keptUntilBump(undefined, async (db): Promise<Names> => {
  const areas = await listAreas(db);
  const cityFields = await listCityFields(db);
  return {
    areas: new Map(areas.map(({ code, name }) => [code, name])),
    cityFields: new Map(cityFields.map(({ code, name }) => [code, name])),
  };
});
