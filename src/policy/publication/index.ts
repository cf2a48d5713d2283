export { publicationRoutes } from './routes.tsx';
