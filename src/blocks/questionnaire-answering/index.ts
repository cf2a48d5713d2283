import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import type { AnswerOwner } from './answer-owner.ts';
import { answerItems } from './desk-items.ts';
import { memberRoutes } from './member-routes.tsx';
import { overviewRoutes } from './overview-routes.tsx';
import { ANSWERING_OWN, ANSWERING_RETENTION } from './personal-data.ts';
import { sectionRoutes } from './section-routes.tsx';
import { sendRoutes } from './send-routes.tsx';
import { ANSWERING } from './words.ts';

export type { AnswerOwner, SentWords } from './answer-owner.ts';
export { answerHref } from './pages/answer-page.tsx';

/** Writing, checking and sending answers to questionnaires, for every purpose that a service hands in. */
export function questionnaireAnswering(owners: readonly AnswerOwner[]): Manifest {
  return {
    name: 'questionnaire_answering',
    serves: [],
    at: '/answers',
    deskRoutes: new Hono<AppEnv>()
      .use(async (c, next) => {
        await next();
        c.header('cache-control', 'no-store');
      })
      .route('/', overviewRoutes(owners))
      .route('/', sendRoutes(owners))
      .route('/', memberRoutes(owners))
      // Last, because a section's name could be any word.
      .route('/', sectionRoutes(owners)),
    reads: [],
    permits: {},
    deskLinks: [{ label: ANSWERING.title, href: '/desk/answers', for: ['group_member'] }],
    deskItems: (db, actor, _now, lang) => answerItems(db, owners, actor, lang),
    retention: [ANSWERING_RETENTION],
    ownRecords: [ANSWERING_OWN],
  };
}
