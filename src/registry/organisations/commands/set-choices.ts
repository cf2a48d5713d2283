import { notInArray, sql } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { ORGANISATION_PERMITS } from '../rules/permits.ts';
import { organisationAreas, organisationCityFields, organisations } from '../schema.ts';

export type AreaPaper = Omit<typeof organisationAreas.$inferInsert, 'place'>;
export type CityFieldPaper = Omit<typeof organisationCityFields.$inferInsert, 'place'>;

/** Sets the parts of the city, in this order. One that an organisation names cannot be left out. */
export async function setAreas({ tx, actor }: Desk, papers: readonly AreaPaper[]) {
  const permit = mayBy(ORGANISATION_PERMITS, actor, 'settings');
  if (!permit.ok) return permit;
  const codes = papers.map(({ code }) => code);
  const [used] = await tx
    .select({ code: organisations.areaCode })
    .from(organisations)
    .where(
      codes.length === 0
        ? sql`${organisations.areaCode} is not null`
        : notInArray(organisations.areaCode, codes),
    )
    .limit(1);
  if (used) return refuse('unmet', 'organisations.area_in_use');
  for (const [place, paper] of papers.entries()) {
    await tx
      .insert(organisationAreas)
      .values({ ...paper, place })
      .onConflictDoUpdate({ target: organisationAreas.code, set: { ...paper, place } });
  }
  await tx
    .delete(organisationAreas)
    .where(codes.length === 0 ? undefined : notInArray(organisationAreas.code, codes));
  return done({ subjectId: 'areas', detail: { count: papers.length } });
}

/** Sets the city's own fields of activity, in this order. One that an organisation names cannot be left out. */
export async function setCityFields({ tx, actor }: Desk, papers: readonly CityFieldPaper[]) {
  const permit = mayBy(ORGANISATION_PERMITS, actor, 'settings');
  if (!permit.ok) return permit;
  const codes = papers.map(({ code }) => code);
  const kept = sql`array[${sql.join([...codes.map((code) => sql`${code}`), sql`''`], sql`, `)}]::text[]`;
  const [used] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(sql`not ${organisations.cityFields} <@ ${kept}`)
    .limit(1);
  if (used) return refuse('unmet', 'organisations.field_in_use');
  for (const [place, paper] of papers.entries()) {
    await tx
      .insert(organisationCityFields)
      .values({ ...paper, place })
      .onConflictDoUpdate({ target: organisationCityFields.code, set: { ...paper, place } });
  }
  await tx
    .delete(organisationCityFields)
    .where(codes.length === 0 ? undefined : notInArray(organisationCityFields.code, codes));
  return done({ subjectId: 'city_fields', detail: { count: papers.length } });
}
