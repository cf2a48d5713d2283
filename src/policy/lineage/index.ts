export { findTies, type Ties } from './queries/read-ties.ts';
export { lineageRoutes } from './routes.tsx';
