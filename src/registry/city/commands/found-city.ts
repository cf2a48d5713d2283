import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { PLAIN_ACCENT } from '../queries/get-city.ts';
import { cityTable } from '../schema.ts';
import { type CityPaper, changeCity } from './change-city.ts';

const NOTHING_YET = {
  prefecture: '',
  municipalityCode: '',
  productName: 'むすび',
  officePhone: '',
  officeMail: '',
  officeAddress: '',
  accent: PLAIN_ACCENT,
  words: {},
  demo: false,
  siteNote: '',
} satisfies Partial<CityPaper>;

/** Writes down the city for the first time; what is not yet known is empty and can be filled in on the desk. */
export async function foundCity(
  desk: Desk,
  paper: Partial<CityPaper> & Pick<CityPaper, 'name' | 'officeName'>,
) {
  const [there] = await desk.tx.select({ id: cityTable.id }).from(cityTable);
  if (there) return refuse('closed', 'city.founded_already');
  const founded = await changeCity(desk, { ...NOTHING_YET, ...paper });
  return founded.ok ? done(founded.value) : founded;
}
