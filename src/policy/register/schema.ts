import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { CLASS_BASES, CLASSES } from './rules/classes.ts';
import { EDITION_STATES } from './rules/edition-flow.ts';
import { VERBS, type Verb } from './rules/lineage.ts';
import { LINK_KINDS } from './rules/links.ts';

/** An edition of the guideline (第一次指針, 第二次指針（案）…). */
export const policyEditions = pgTable(
  'policy_editions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    number: integer('number').notNull().unique('policy_editions_number_once'),
    name: text('name').notNull(),
    state: text('state', { enum: EDITION_STATES }).notNull().default('drafting'),
    /** First day in force; empty while it is a draft, and where the day is not known. */
    adoptedOn: date('adopted_on'),
    /** When it was first laid before the public. */
    publishedAt: timestamp('published_at', { withTimezone: true }),
    note: text('note').notNull().default(''),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    oneOf('policy_editions_state', t.state, EDITION_STATES),
    check('policy_editions_number_from_one', sql`${t.number} >= 1`),
    check('policy_editions_day_only_when_adopted', sql`${t.adoptedOn} is null or ${t.state} = 'adopted'`),
    check(
      'policy_editions_public_has_an_instant',
      sql`${t.state} = 'drafting' or ${t.publishedAt} is not null`,
    ),
  ],
);

/** A pillar (柱) of an edition, numbered as in the paper. */
export const policyPillars = pgTable(
  'policy_pillars',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => policyEditions.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    /** A word or two for the main navigation; the title where there is none. */
    shortTitle: text('short_title').notNull().default(''),
  },
  (t) => [
    unique('policy_pillars_number_once_an_edition').on(t.editionId, t.number),
    check('policy_pillars_has_a_title', sql`length(${t.title}) > 0`),
  ],
);

/** A sub-heading (ア, イ …) below a pillar; some pillars have one without a mark. */
export const policyHeadings = pgTable(
  'policy_headings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    pillarId: uuid('pillar_id')
      .notNull()
      .references(() => policyPillars.id),
    mark: text('mark').notNull().default(''),
    title: text('title').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [unique('policy_headings_position_once_a_pillar').on(t.pillarId, t.position)],
);

/** A measure (施策) as one edition has it. `code` (2-3) names its line over the editions and its public address. */
export const policyMeasures = pgTable(
  'policy_measures',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => policyEditions.id),
    pillarId: uuid('pillar_id')
      .notNull()
      .references(() => policyPillars.id),
    headingId: uuid('heading_id').references(() => policyHeadings.id),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    class: text('class', { enum: CLASSES }).notNull(),
    isPriority: boolean('is_priority').notNull(),
    text: text('text').notNull().default(''),
    /** これまでの取組: what was done under this edition, as its paper tells it. */
    record: text('record').notNull().default(''),
    /** The note after ⇒ beside this measure. */
    note: text('note').notNull().default(''),
    urgency: integer('urgency'),
    importance: integer('importance'),
    cost: integer('cost'),
    isRunning: boolean('is_running').notNull().default(false),
    classBasis: text('class_basis', { enum: CLASS_BASES }).notNull().default('paper'),
    classReason: text('class_reason').notNull().default(''),
    /** Days after which a measure without new evidence counts as lapsed. */
    evidenceDays: integer('evidence_days').notNull().default(365),
    revision: integer('revision').notNull().default(1),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    updatedBy: uuid('updated_by').notNull(),
  },
  (t) => [
    unique('policy_measures_code_once_an_edition').on(t.editionId, t.code),
    index('policy_measures_by_code').on(t.code),
    oneOf('policy_measures_class', t.class, CLASSES),
    oneOf('policy_measures_class_basis', t.classBasis, CLASS_BASES),
    check('policy_measures_code_shape', sql`${t.code} ~ '^[0-9]{1,2}-[0-9]{1,3}$'`),
    check('policy_measures_has_a_title', sql`length(${t.title}) between 1 and 300`),
    check('policy_measures_urgency_mark', sql`${t.urgency} between 1 and 5`),
    check('policy_measures_importance_mark', sql`${t.importance} between 1 and 5`),
    check('policy_measures_cost_mark', sql`${t.cost} between 1 and 5`),
    check(
      'policy_measures_override_says_why',
      sql`${t.classBasis} <> 'override' or length(${t.classReason}) > 0`,
    ),
    check('policy_measures_evidence_days', sql`${t.evidenceDays} between 1 and 3650`),
    check('policy_measures_revision_from_one', sql`${t.revision} >= 1`),
  ],
);

/** What became of measures of one edition in the next: many to many, with verbs and a reason. */
export const policyFates = pgTable(
  'policy_fates',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fromEditionId: uuid('from_edition_id')
      .notNull()
      .references(() => policyEditions.id),
    toEditionId: uuid('to_edition_id')
      .notNull()
      .references(() => policyEditions.id),
    verbs: text('verbs').array().$type<Verb[]>().notNull(),
    /** Set by an officer who says why; otherwise the two texts themselves tell the verbs. */
    verbsByHand: boolean('verbs_by_hand').notNull().default(false),
    reason: text('reason').notNull().default(''),
    position: integer('position').notNull(),
  },
  (t) => [
    check('policy_fates_by_hand_says_why', sql`not ${t.verbsByHand} or length(${t.reason}) > 0`),
    check('policy_fates_between_two_editions', sql`${t.fromEditionId} <> ${t.toEditionId}`),
    check(
      'policy_fates_verbs',
      sql`cardinality(${t.verbs}) > 0 and ${t.verbs} <@ ${sql.raw(`array[${VERBS.map((v) => `'${v}'`).join(', ')}]`)}`,
    ),
  ],
);

/** The measures that a fate takes up. A measure has at most one fate; publishing asks that it has one. */
export const policyFateSources = pgTable(
  'policy_fate_sources',
  {
    fateId: uuid('fate_id')
      .notNull()
      .references(() => policyFates.id, { onDelete: 'cascade' }),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => policyMeasures.id),
    position: integer('position').notNull(),
  },
  (t) => [
    uniqueIndex('policy_fate_sources_measure_once').on(t.measureId),
    index('policy_fate_sources_by_fate').on(t.fateId),
  ],
);

/** The measures that a fate leads to. A measure comes from at most one fate. */
export const policyFateTargets = pgTable(
  'policy_fate_targets',
  {
    fateId: uuid('fate_id')
      .notNull()
      .references(() => policyFates.id, { onDelete: 'cascade' }),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => policyMeasures.id),
    position: integer('position').notNull(),
  },
  (t) => [
    uniqueIndex('policy_fate_targets_measure_once').on(t.measureId),
    index('policy_fate_targets_by_fate').on(t.fateId),
  ],
);

/** How two lines of measures hang together; shown on both pages. */
export const policyLinks = pgTable(
  'policy_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fromCode: text('from_code').notNull(),
    toCode: text('to_code').notNull(),
    kind: text('kind', { enum: LINK_KINDS }).notNull(),
  },
  (t) => [
    oneOf('policy_links_kind', t.kind, LINK_KINDS),
    check('policy_links_two_measures', sql`${t.fromCode} <> ${t.toCode}`),
    uniqueIndex('policy_links_once_a_pair').on(
      sql`least(${t.fromCode}, ${t.toCode})`,
      sql`greatest(${t.fromCode}, ${t.toCode})`,
      t.kind,
    ),
  ],
);

/** The rule by which scores become classes; the newest row holds, earlier ones stay to be read. */
export const policyClassRules = pgTable(
  'policy_class_rules',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    version: integer('version').notNull().unique('policy_class_rules_version_once'),
    weightUrgency: integer('weight_urgency').notNull(),
    weightImportance: integer('weight_importance').notNull(),
    weightCost: integer('weight_cost').notNull(),
    pointsForI: integer('points_for_i').notNull(),
    pointsForIIa: integer('points_for_iia').notNull(),
    reason: text('reason').notNull(),
    setAt: timestamp('set_at', { withTimezone: true }).notNull(),
    setBy: uuid('set_by').notNull(),
  },
  (t) => [
    check(
      'policy_class_rules_weights',
      sql`${t.weightUrgency} between 0 and 10 and ${t.weightImportance} between 0 and 10 and ${t.weightCost} between 0 and 10 and ${t.weightUrgency} + ${t.weightImportance} + ${t.weightCost} > 0`,
    ),
    check(
      'policy_class_rules_points',
      sql`0 < ${t.pointsForIIa} and ${t.pointsForIIa} < ${t.pointsForI} and ${t.pointsForI} <= 100`,
    ),
  ],
);

/** Every change of a measure or of its fate, with the fields as they were and as they became. */
export const policyRevisions = pgTable(
  'policy_revisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => policyMeasures.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorId: uuid('actor_id').notNull(),
    before: jsonb('before').$type<Record<string, unknown>>().notNull(),
    after: jsonb('after').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [unique('policy_revisions_once_a_number').on(t.measureId, t.revision)],
);

export const NEWS_KINDS = ['proposed', 'adopted', 'taken_back', 'evidence', 'imported'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What moved, as the public may hear of it: the Atom feed and the mails to followers are written from here. */
export const policyNews = pgTable(
  'policy_news',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    kind: text('kind', { enum: NEWS_KINDS }).notNull(),
    /** The measure that moved; empty when a whole edition did. */
    code: text('code'),
    editionNumber: integer('edition_number').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
  },
  (t) => [oneOf('policy_news_kind', t.kind, NEWS_KINDS), index('policy_news_by_time').on(t.at)],
);

export type ClassRuleVersion = typeof policyClassRules.$inferSelect;
export type Edition = typeof policyEditions.$inferSelect;
export type Pillar = typeof policyPillars.$inferSelect;
export type Heading = typeof policyHeadings.$inferSelect;
export type Measure = typeof policyMeasures.$inferSelect;
export type Revision = typeof policyRevisions.$inferSelect;
export type News = typeof policyNews.$inferSelect;
