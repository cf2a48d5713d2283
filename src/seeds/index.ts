export { withInventedValues } from './demo-course-values.ts';
export { DEMO_COURSES } from './demo-courses.ts';
export { DEMO_PEOPLE } from './demo-people.ts';
export { FIRST_EDITION, type MeasureRow } from './kamakura-first-edition.ts';
export { KAMAKURA_PILLARS } from './kamakura-pillars.ts';
export { FATES, SECOND_EDITION } from './kamakura-second-edition.ts';
export { plantDemo } from './plant-demo.ts';
