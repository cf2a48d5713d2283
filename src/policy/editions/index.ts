export { deskItems, deskLinks } from './desk-items.ts';
export { editionRoutes } from './routes.tsx';
