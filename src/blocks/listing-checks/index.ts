export { checkItems } from './desk-items.ts';
export { checkDeskRoutes } from './desk-routes.tsx';
export { countChecks } from './queries/list-checks.ts';
export { CHECK_RETENTION_RULE } from './retention.ts';
export { reportRoutes } from './routes.tsx';
export { CHECK_PERMITS } from './rules/permits.ts';
export { CHECK_WORDS } from './words.ts';
