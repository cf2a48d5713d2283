export { followingJobs } from './jobs.ts';
export { FOLLOW_RETENTION_RULE } from './retention.ts';
export { followRoutes } from './routes.tsx';
