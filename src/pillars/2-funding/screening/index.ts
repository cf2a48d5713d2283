import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { screeningDeskItems } from './desk-items.ts';
import { indexRoutes } from './index-routes.tsx';
import { memberRoutes } from './member-routes.tsx';
import { paperRoutes } from './paper-routes.tsx';
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
export { crumbsOf, QuorumWords, StateTag } from './pages/parts.tsx';

const routes = new Hono<AppEnv>()
  .route('/', indexRoutes)
  .route('/', memberRoutes)
  .route('/', paperRoutes)
  .route('/', roundRoutes);

/** The desk of screenings, up to the opening: rounds, declarations, papers, sheets. What follows is in `screening-results`. */
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
