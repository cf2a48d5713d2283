export { type City, getCity } from './queries/get-city.ts';
