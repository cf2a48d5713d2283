import type { AreaPaper } from '#registry/organisations/index.ts';

/** The five areas of the city in their usual order, each with a point near its middle. */
export const DEMO_AREAS: readonly AreaPaper[] = [
  { code: 'kamakura', name: '鎌倉', latitude: 35.3185, longitude: 139.552 },
  { code: 'koshigoe', name: '腰越', latitude: 35.3105, longitude: 139.4975 },
  { code: 'fukasawa', name: '深沢', latitude: 35.329, longitude: 139.522 },
  { code: 'ofuna', name: '大船', latitude: 35.3475, longitude: 139.542 },
  { code: 'tamanawa', name: '玉縄', latitude: 35.3555, longitude: 139.517 },
];
