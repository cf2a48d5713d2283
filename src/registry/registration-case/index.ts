import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { formRoutes } from './form-routes.tsx';
import { paperRoutes } from './paper-routes.tsx';

export { DESK } from './desk-words.ts';
export { type C, no, refusalWords, type Status, senderOf, versionWords } from './drawing.tsx';
export { answerDay } from './life.ts';
export { StateTag } from './pages/paper-parts.tsx';
export { REG } from './words.ts';

/** One paper from its first page to its decision, below /desk/registration. */
export const caseRoutes = new Hono<AppEnv>().route('/', formRoutes).route('/', paperRoutes);
