export { classDecision } from './forms.ts';
export { ClassFields } from './pages/class-fields.tsx';
export { ClassLabel } from './pages/class-label.tsx';
export { classingRoutes } from './routes.tsx';
export { BASIS_WORDS, CLASSING, RULE } from './words.ts';
