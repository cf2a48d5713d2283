import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Who last saved which section of an answer, for those who write it together. */
export const questionnaireSectionChanges = pgTable(
  'questionnaire_section_changes',
  {
    answerId: uuid('answer_id').notNull(),
    sectionKey: text('section_key').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.answerId, t.sectionKey] }),
    index('questionnaire_section_changes_by_person').on(t.changedBy),
  ],
);
