import type { RetentionRule } from '#platform/manifest.ts';
import { eraseOldInvitations, eraseOldSessions } from './commands/erase-old-traces.ts';
import { listDueInvitations, listDueSessions } from './queries/list-due-traces.ts';

const INVITATION = {
  ja: '招待した人の名前とメールアドレス',
  en: 'Name and address of somebody invited',
  easy: '招待（しょうたい）した 人（ひと）の 名前（なまえ）と メール',
};
const SESSION = {
  ja: 'サインインの記録（端末の種類と日時）',
  en: 'Open sessions (kind of device and time)',
  easy: 'サインインの 記録（きろく）',
};

/** How long what identifies somebody is kept; the house's nightly job keeps to it. */
export const PEOPLE_RETENTION: readonly RetentionRule[] = [
  {
    key: 'people.erase_invitations',
    what: INVITATION,
    kept: {
      ja: '招待の期限が切れてから30日後に消します。',
      en: 'Erased 30 days after the invitation has run out.',
      easy: '招待（しょうたい）が 終（お）わって 30日（にち）で 消（け）します。',
    },
    due: async (db, until) =>
      (await listDueInvitations(db, until)).map((row) => ({ ...row, title: INVITATION })),
    erase: eraseOldInvitations,
  },
  {
    what: {
      ja: '役割（1年間サインインがない人）',
      en: 'Roles of somebody not seen for a year',
      easy: '1年（ねん） 使（つか）って いない 人（ひと）の 役割（やくわり）',
    },
    kept: {
      ja: '14日前にメールでお知らせしたうえで、終わりにします。',
      en: 'They end, after a notice by mail 14 days before.',
      easy: 'メールを 送（おく）って、14日（にち） 後（あと）に 終（お）わります。',
    },
  },
  {
    key: 'people.erase_sessions',
    what: SESSION,
    kept: {
      ja: '職員は12時間、そのほかの方は30日で切れます。',
      en: 'They end after 12 hours for staff, and after 30 days for everybody else.',
      easy: '12時間（じかん）か 30日（にち）で 終（お）わります。',
    },
    due: async (db, until) => (await listDueSessions(db, until)).map((row) => ({ ...row, title: SESSION })),
    erase: eraseOldSessions,
  },
];
