import type { CityFieldPaper } from '#registry/organisations/index.ts';

/** Fields of the city's own, invented for the demonstration. */
export const DEMO_CITY_FIELDS: readonly CityFieldPaper[] = [
  { code: 'children', name: '子どもの居場所' },
  { code: 'yato', name: '谷戸とみどり' },
  { code: 'tsunami', name: '津波・防災' },
  { code: 'sea', name: '海と浜' },
  { code: 'townscape', name: '古都の景観' },
  { code: 'guides', name: '文化財ガイド' },
  { code: 'many-cultures', name: '多文化共生' },
  { code: 'watching-over', name: '高齢者の見守り' },
  { code: 'errands', name: '買い物と移動の支え' },
  { code: 'repair', name: '修理とリユース' },
];
