export { followingJobs } from './jobs.ts';
export { FOLLOW_RETENTION_RULE } from './retention.ts';
export { followingRoutes } from './routes.tsx';
export { FOLLOW } from './words.ts';
