import type { Db } from '#platform/db/db.ts';
import { originOf, type Settings } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';

/** What mails and sheets name: the city, whom to ask, and the address under which the site is reached. */
export type Sender = { readonly city: string; readonly ask: string; readonly origin: string };

export async function senderOf(db: Db, settings: Settings): Promise<Sender> {
  const { name, officeName, officePhone } = await getCity(db);
  return { city: name, ask: `${officeName} ${officePhone}`.trim(), origin: originOf(settings) };
}
