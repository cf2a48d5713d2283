export { importEditions } from './commands/import-editions.ts';
export { readingDeskRoutes } from './desk-routes.tsx';
export { READING_PERMITS } from './rules/permits.ts';
export { problemsOf, type Review, reviewOf } from './rules/review.ts';
export { READING } from './words.ts';
