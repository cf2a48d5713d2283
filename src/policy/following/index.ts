export { followingJobs } from './jobs.ts';
export { followingRoutes } from './routes.tsx';
export { FOLLOW, FOLLOW_RETENTION } from './words.ts';
