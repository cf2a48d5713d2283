import { desc, eq } from 'drizzle-orm';
import type { OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { eraseRosters } from './commands/erase-rosters.ts';
import { listDueRosters } from './queries/list-due-rosters.ts';
import { passportPapers } from './schema.ts';
import { OLD_ROSTER } from './words.ts';

export const PASSPORT_RETENTION: readonly RetentionRule[] = [
  {
    key: 'passport.roster',
    what: {
      ja: '団体の名簿（氏名、ふりがな、区分）',
      en: 'Rosters of groups (name, reading, link to the city)',
      easy: '団体（だんたい）の 名簿（めいぼ）',
    },
    kept: {
      ja: '新しい名簿と入れ替わるか団体が終わってから、1年で消します。取り下げたときはすぐに消します。人数だけが残ります。',
      en: 'Erased a year after a newer roster replaced them or the group ended; at once when taken back. Only the numbers stay.',
      easy: 'かわってから 1年（ねん）で 消（け）します。人数（にんずう）だけ のこります。',
    },
    async due(db, until) {
      const due = await listDueRosters(db, until);
      return due.map(({ id, on, code, count }) => {
        const fill = (text: string) => text.replace('{code}', code).replace('{count}', String(count));
        const { ja, en, easy } = OLD_ROSTER;
        return { id, on, title: { ja: fill(ja), en: fill(en), easy: fill(easy) } };
      });
    },
    erase: eraseRosters,
  },
];

/** Papers that somebody put in. Who is named by a roster is not known by account, so rosters are not among them. */
export const PASSPORT_OWN: OwnRecords = {
  title: {
    ja: '団体のために入れた書類',
    en: 'Papers put in for groups',
    easy: '団体（だんたい）の ために 入（い）れた 書類（しょるい）',
  },
  async list(db, personId) {
    const rows = await db
      .select({
        organisation: organisations.name,
        kind: passportPapers.kind,
        fiscalYear: passportPapers.fiscalYear,
        title: passportPapers.title,
        enteredAt: passportPapers.enteredAt,
      })
      .from(passportPapers)
      .innerJoin(organisations, eq(organisations.id, passportPapers.organisationId))
      .where(eq(passportPapers.enteredBy, personId))
      .orderBy(desc(passportPapers.enteredAt));
    return rows;
  },
};
