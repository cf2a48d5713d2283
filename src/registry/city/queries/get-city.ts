import type { Db } from '#platform/db/db.ts';
import { cityTable } from '../schema.ts';

export type City = Omit<typeof cityTable.$inferSelect, 'id'>;

/** The colour of a city that has chosen none. */
export const PLAIN_ACCENT = '#0b5cad';

const UNNAMED: City = {
  name: '（市の名前は未設定）',
  prefecture: '',
  municipalityCode: '',
  productName: 'むすび',
  officeName: '市民活動担当課',
  officePhone: '',
  officeMail: '',
  officeAddress: '',
  accent: PLAIN_ACCENT,
  words: {},
  demo: false,
  siteNote: '',
  updatedAt: new Date(0),
};

/** The city as its settings have it; before anybody filled them in, plain words in their place. */
export async function getCity(db: Db): Promise<City> {
  const [row] = await db.select().from(cityTable);
  return row ?? UNNAMED;
}
