import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { screeningDeskItems } from './desk-items.ts';
import { indexRoutes } from './index-routes.tsx';
import { roundRoutes } from './round-routes.tsx';
import { MEMBER } from './words.ts';

export {
  AT,
  type C,
  errorsOf,
  errorWords,
  isOffice,
  no,
  type Opened,
  type OpenedPaper,
  openPaper,
  openRound,
  PAPER,
  paperIn,
  ROUND,
  refusalWords,
  roundIn,
  type Status,
  typedOf,
} from './drawing.tsx';
export { criterionName } from './pages/criterion-name.ts';
export { crumbsOf, StateTag } from './pages/parts.tsx';
export { MEMBER } from './words.ts';

const routes = new Hono<AppEnv>().route('/', indexRoutes).route('/', roundRoutes);

/** The desk of screenings: rounds, as the office leads them and as a member sees them. Sheets and results are beside it. */
export const screening: Manifest = {
  name: 'screening',
  serves: [],
  at: '/screening',
  deskRoutes: routes,
  reads: [],
  permits: {},
  deskLinks: [
    { label: MEMBER.title, href: '/desk/screening', for: ['committee_member', 'programme_officer'] },
  ],
  deskItems: screeningDeskItems,
};
