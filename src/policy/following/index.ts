export { followingJobs } from './jobs.ts';
export { followingRoutes, ONE_CLICK_END } from './routes.tsx';
export { FOLLOW, FOLLOW_RETENTION } from './words.ts';
