import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { createIdentity, LINK_MINUTES } from '#platform/identity/index.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { signInMail } from './mails.ts';
import { sessionHoursOf } from './queries/session-hours.ts';

type Parts = {
  db: Db;
  settings: Settings;
  now: () => Date;
  /** The city and its product, as a mail names its sender. */
  houseName: () => Promise<string>;
};

/** Signing in, wired to the mail of this house and to the roles that shorten a session. */
export function createPeopleIdentity({ db, settings, now, houseName }: Parts): Identity {
  return createIdentity({
    db,
    settings,
    sessionHours: (userId) => sessionHoursOf(db, userId, japanDay(now())),
    async sendSignInMail(to, { url, lang }) {
      const mail = signInMail(to, lang, { url, house: await houseName(), minutes: LINK_MINUTES });
      await db.transaction(async (tx) => {
        await sendMail(tx, now(), mail);
      });
    },
  });
}
