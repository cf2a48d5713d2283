export { importEditions } from './commands/import-editions.ts';
export { readingDeskRoutes } from './desk-routes.tsx';
export { READING_PERMITS } from './rules/permits.ts';
export { problemsOf, type Review, reviewOf } from './rules/review.ts';
export { type ReadingWords, toJson, type Understanding, understand, wordsFor } from './understand.ts';
export { READING, READING_REFUSALS } from './words.ts';
