export { callItems } from './desk-items.ts';
export { callDeskRoutes } from './desk-routes.tsx';
export { countCalls } from './queries/list-calls.ts';
export { CALL_RETENTION_RULE } from './retention.ts';
export { CALL_PERMITS } from './rules/permits.ts';
export { CALL_WORDS } from './words.ts';
