import type { Manifest } from '#platform/manifest.ts';
import { resultDeskRoutes } from './desk-routes.tsx';
import { SCREENING_EVIDENCE } from './evidence.ts';
import { resultRoutes } from './routes.tsx';

export {
  findPublicRound,
  listPublicRounds,
  type PublicProject,
  type PublicRound,
} from './queries/read-public.ts';

/** From the opening of a round to its published result: the table, the deliberation, the recommendation. */
export const screeningResults: Manifest = {
  name: 'screening_results',
  serves: ['2-3'],
  at: '/screening',
  routes: resultRoutes,
  deskRoutes: resultDeskRoutes,
  reads: [
    'screening_rounds',
    'screening_scores',
    'grant_papers',
    'grant_awards',
    'committee',
    'organisations',
  ],
  permits: {},
  evidence: [SCREENING_EVIDENCE],
};
