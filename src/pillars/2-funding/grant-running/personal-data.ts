import { japanDay } from '#kernel/japan-day.ts';
import type { Text } from '#kernel/words.ts';
import { eraseSigners } from '#pillars/2-funding/grant-awards/index.ts';
import { erasePayees, listOwnReports, listUnerased } from '#pillars/2-funding/grant-reports/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { OpenMatters, OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { AWARD_RETENTION } from './money-words.ts';
import { listOpenOf, listOwnWords, listPastKeeping } from './queries/list-own.ts';

const WHAT: Text = {
  ja: '助成の実績報告（支払先の名前、領収書の写し、署名した方の名前）',
  en: 'Reports on awards: payees, copies of receipts, names of signers',
  easy: '助成金の 報告（はらった 相手、領収書、サインした 人）',
};

async function duePapers(db: Db, until: string) {
  const past = await listPastKeeping(db, until);
  const left = await listUnerased(
    db,
    past.map(({ id }) => id),
  );
  return past.filter(({ id }) => left.has(id));
}

export const AWARD_RETENTION_RULES: readonly RetentionRule[] = [
  {
    what: WHAT,
    kept: AWARD_RETENTION.kept,
    key: 'grant_awards.receipts',
    async due(db, until) {
      return (await duePapers(db, until)).map(({ id, code, on }) => ({
        id,
        title: { ja: `助成の報告 ${code}`, en: `Report on ${code}`, easy: `助成金の 報告 ${code}` },
        on,
      }));
    },
    async erase(desk) {
      const ids = (await duePapers(desk.tx, japanDay(desk.now))).map(({ id }) => id);
      await eraseSigners(desk.tx, ids);
      return erasePayees(desk, ids);
    },
  },
];

/** A person's own words in awards and reports, for their download. */
export const AWARD_OWN: OwnRecords = {
  title: AWARD_RETENTION.own,
  list: async (db, personId) => [
    ...(await listOwnWords(db, personId)),
    ...(await listOwnReports(db, personId)),
  ],
};

/** Money that somebody claimed, or a request of theirs, keeps their account from being made anonymous. */
export const awardOpenMatters: OpenMatters = async (db, personId) =>
  (await listOpenOf(db, personId)).map((code) => ({
    title: { ja: `助成 ${code}`, en: `Award ${code}`, easy: `助成金 ${code}` },
    href: `/desk/grant-awards/${code}`,
  }));
