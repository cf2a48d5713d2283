import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { checkAccent } from '#ui/index.ts';
import type { City } from '../queries/get-city.ts';
import { isMunicipalityCode } from '../rules/municipality-code.ts';
import { CITY_PERMITS } from '../rules/permits.ts';
import { cityTable } from '../schema.ts';

export type CityPaper = Omit<City, 'updatedAt'>;

/** Writes down the city as every page names it; the first time, this makes the row. */
export async function changeCity({ tx, actor, now }: Desk, paper: CityPaper) {
  const permit = mayBy(CITY_PERMITS, actor, 'change');
  if (!permit.ok) return permit;
  const accent = checkAccent(paper.accent);
  if (!accent.ok) return refuse('unmet', 'city.accent_unreadable');
  if (paper.municipalityCode !== '' && !isMunicipalityCode(paper.municipalityCode)) {
    return refuse('unmet', 'city.wrong_municipality_code');
  }
  const row = { ...paper, accent: paper.accent.toLowerCase(), updatedAt: now };
  await tx.insert(cityTable).values(row).onConflictDoUpdate({ target: cityTable.id, set: row });
  return done({ subjectId: 'city', detail: { accent: row.accent, municipalityCode: row.municipalityCode } });
}
