import { Hono } from 'hono';
import { grantSource, type LetterSource } from '#pillars/2-funding/grant-letters/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { issueRoutes } from './issue-routes.tsx';
import { letterRoutes } from './letter-routes.tsx';
import { templateRoutes } from './template-routes.tsx';
import { LETTERS } from './words.ts';

export { LetterTable } from './pages/letter-table.tsx';

/** The pages, over a source of facts; a test hands in its own. */
export function letterDeskRoutes(source: LetterSource): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use(async (c, next) => {
      await next();
      c.header('cache-control', 'no-store');
    })
    .route('/', templateRoutes(source))
    .route('/', issueRoutes(source))
    .route('/', letterRoutes(source));
}

/** The pages of letters: the office writes templates, issues and issues anew; groups read their own. */
export const grantLetterDesk: Manifest = {
  name: 'grant_letter_desk',
  serves: [],
  at: '/letters',
  deskRoutes: letterDeskRoutes(grantSource),
  reads: [],
  permits: {},
  deskLinks: [
    { label: LETTERS.title, href: '/desk/letters', for: ['programme_officer', 'administrator'] },
    { label: LETTERS.mine, href: '/desk/letters/mine', for: ['group_member'] },
  ],
};
