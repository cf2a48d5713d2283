export { roundItems } from './desk-items.ts';
export { roundDeskRoutes } from './desk-routes.tsx';
export { roundJobs } from './jobs.ts';
export { listOpenRounds } from './queries/list-rounds.ts';
export { ROUND_PERMITS } from './rules/permits.ts';
export { ROUND_WORDS } from './words.ts';
