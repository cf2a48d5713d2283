import type { Manifest } from '#platform/manifest.ts';
import { resultDeskRoutes } from './desk-routes.tsx';
import { RESULTS } from './words.ts';

/** What was answered to questionnaires: counts and charts by question, written answers, tables to take away. */
export const questionnaireResults: Manifest = {
  name: 'questionnaire_results',
  serves: [],
  at: '/questionnaire-results',
  deskRoutes: resultDeskRoutes,
  reads: [],
  permits: {},
  deskLinks: [
    { label: RESULTS.title, href: '/desk/questionnaire-results', for: ['centre_staff', 'programme_officer'] },
  ],
};
