import { policyFeed } from './feed.ts';
import { fatesSet, measuresSet } from './open-data.ts';

export { publicationRoutes } from './routes.tsx';

/** Sets of open data and feeds of the register, for the manifest. */
export const publicationOpenData = [measuresSet, fatesSet];
export const publicationFeeds = [policyFeed];
