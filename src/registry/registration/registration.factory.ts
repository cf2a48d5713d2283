import type { Role } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { SEND_QUEUE } from '#platform/mail/send-mail.ts';
import type { OrganisationPaper } from '#registry/organisations/index.ts';
import { paper } from '#registry/organisations/organisations.factory.ts';
import { host } from '#tests/app.ts';
import { test as bare } from '#tests/db.ts';
import { registrationDeskRoutes } from './desk-routes.tsx';

export const NOW = new Date('2026-11-25T03:00:00Z');
export const TODAY = '2026-11-25';
export const SENDER = { house: '結浜市 むすび', origin: 'http://localhost' };

export const AUTHOR = '00000000-0000-4000-8000-0000000000a1';
export const STRANGER = '00000000-0000-4000-8000-0000000000a2';
export const CLERK = '00000000-0000-4000-8000-0000000000c1';
export const OTHER_CLERK = '00000000-0000-4000-8000-0000000000c2';

type Actor = Desk['actor'];
export const person = (id: string, ...roles: Role[]): Actor => ({
  id,
  roles: ['visitor', ...roles],
  organisationIds: [],
  departmentIds: [],
});
export const author = person(AUTHOR);
export const clerk = person(CLERK, 'centre_staff');
export const otherClerk = person(OTHER_CLERK, 'centre_staff');
export const memberOf = (organisationId: string, id = AUTHOR): Actor => ({
  ...person(id, 'group_member'),
  organisationIds: [organisationId],
});

/** A paper with all that must stand in one before it is sent. */
export const wholePaper = (changes: Partial<OrganisationPaper> = {}): OrganisationPaper =>
  paper({
    summary: '谷戸の雑木林を手入れしています',
    npoFields: [7],
    officers: [
      { post: 'representative', name: '由比 なぎさ', nameKana: 'ゆい なぎさ', startsOn: null, endsOn: null },
    ],
    contacts: [{ kind: 'phone', label: '事務局', value: '0467-00-0001', publicity: 'centre' }],
    ...changes,
  });

/** A test in which mail can be queued; nothing sends it. */
export const test = bare.extend<{ db: Db }>({
  db: async ({ db }, use) => {
    await createQueues(db, [{ name: SEND_QUEUE, handle: async () => undefined }]);
    await use(db);
  },
});

/** Mails in the order in which they were written; those of one instant by kind and address. */
export const mailsOf = (db: Db) =>
  db.select().from(mailMessages).orderBy(mailMessages.createdAt, mailMessages.kind, mailMessages.to);

/** The desk of registration as one person's browser sees it. */
export function deskOf(db: Db, actor: Actor, now: Date = NOW) {
  const app = host('/desk/registration', registrationDeskRoutes, { db, now, actor });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path: string) => Promise.resolve(app.request(`/desk/registration${path}`)),
    post: (path: string, form: Record<string, string> | [string, string][] = {}) =>
      Promise.resolve(
        app.request(`/desk/registration${path}`, {
          method: 'POST',
          headers,
          body: new URLSearchParams(form),
        }),
      ),
  };
}
