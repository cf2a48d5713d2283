import { Hono } from 'hono';
import { BUILDING, editingRoutes } from '#blocks/questionnaire-editing/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { listRoutes } from './list-routes.tsx';
import { publishRoutes } from './publish-routes.tsx';
import { versionRoutes } from './version-routes.tsx';

/** Building forms in the browser: sections and questions, trying, comparing, publishing. */
export const questionnaireBuilding: Manifest = {
  name: 'questionnaire_building',
  serves: [],
  at: '/questionnaires',
  deskRoutes: new Hono<AppEnv>()
    .route('/', listRoutes)
    .route('/', versionRoutes)
    .route('/', editingRoutes)
    .route('/', publishRoutes),
  reads: [],
  permits: {},
  deskLinks: [
    {
      label: BUILDING.title,
      href: '/desk/questionnaires',
      for: ['centre_staff', 'programme_officer', 'administrator'],
    },
  ],
};
