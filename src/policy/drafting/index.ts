export { TitleAndText } from './pages/measure-form.tsx';
export { draftingRoutes } from './routes.tsx';
