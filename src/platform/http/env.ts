import type { Actor } from '#kernel/actor.ts';
import type { Frame } from '#kernel/frame.ts';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { Settings } from '#platform/settings/settings.ts';
import type { Services } from './services.ts';

/** What every handler finds in `c.var`. */
export type AppEnv = {
  Variables: {
    db: Db;
    actor: Actor;
    now: Date;
    lang: Lang;
    frame: Frame;
    requestId: string;
    settings: Settings;
    services: Services;
  };
};
