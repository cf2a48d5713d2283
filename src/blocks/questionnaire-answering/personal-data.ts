import { desc, eq } from 'drizzle-orm';
import type { OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { questionnaireSectionChanges } from './schema.ts';

export const ANSWERING_RETENTION: RetentionRule = {
  what: {
    ja: '書類のどの区切りを、だれがいつ最後に保存したか',
    en: 'Who last saved which section of a paper, and when',
    easy: '書類（しょるい）を だれが いつ 書（か）いたか',
  },
  kept: {
    ja: '書類の内容と同じ間だけ残します。アカウントを退会すると、名前は出なくなります。',
    en: 'As long as the paper itself. Without an account the name is no longer shown.',
    easy: '書類（しょるい）と おなじだけ のこります。',
  },
};

/** Where somebody wrote last, in papers written alone or together. */
export const ANSWERING_OWN: OwnRecords = {
  title: {
    ja: '書類の区切りを保存した記録',
    en: 'Sections of papers that you saved',
    easy: '書類（しょるい）を 書（か）いた きろく',
  },
  async list(db, personId) {
    return db
      .select({
        answer: questionnaireSectionChanges.answerId,
        section: questionnaireSectionChanges.sectionKey,
        changedAt: questionnaireSectionChanges.changedAt,
      })
      .from(questionnaireSectionChanges)
      .where(eq(questionnaireSectionChanges.changedBy, personId))
      .orderBy(desc(questionnaireSectionChanges.changedAt));
  },
};
