import type { Db } from '#platform/db/db.ts';
import { createFileStore, createFiles } from '#platform/files/index.ts';
import type { Services } from '#platform/http/services.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { getCity } from '#registry/city/index.ts';
import { createPeopleIdentity } from '#registry/people/index.ts';
import { MODULES } from './modules.ts';
import { registerReactions } from './reactions.ts';

/** The parts that reach outside the database, made once at the start. */
export function createServices(db: Db, settings: Settings, now: () => Date): Services {
  registerReactions();
  const houseName = async () => {
    const { name, productName } = await getCity(db);
    return `${name} ${productName}`;
  };
  return {
    identity: createPeopleIdentity({ db, settings, now, houseName }),
    files: createFiles(settings, createFileStore(settings)),
    evidence: MODULES.flatMap((module) => module.evidence ?? []),
    organisationLinks: MODULES.flatMap((module) => module.organisationLinks ?? []),
    ownRecords: MODULES.flatMap((module) => module.ownRecords ?? []),
    openMatters: MODULES.flatMap((module) => module.openMatters ?? []),
  };
}
