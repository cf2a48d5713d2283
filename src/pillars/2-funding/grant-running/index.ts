export { type PlantedAward, plantAward } from './planting.ts';
