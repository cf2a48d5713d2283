import type { Manifest } from '#platform/manifest.ts';
import { cityDeskRoutes } from './desk-routes.tsx';
import { CITY_PERMITS } from './rules/permits.ts';
import { CITY_WORDS } from './words.ts';

export { type CityPaper, changeCity } from './commands/change-city.ts';
export { foundCity } from './commands/found-city.ts';
export { type City, getCity, PLAIN_ACCENT } from './queries/get-city.ts';
export { isMunicipalityCode } from './rules/municipality-code.ts';

/** The city that this house serves: its name, colour, office and words. */
export const city: Manifest = {
  name: 'city',
  serves: [],
  at: '/city',
  deskRoutes: cityDeskRoutes,
  reads: [],
  permits: CITY_PERMITS,
  deskLinks: [{ label: CITY_WORDS.title, href: '/desk/city', for: ['administrator'] }],
};
