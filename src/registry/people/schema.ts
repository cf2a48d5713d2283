import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { LANGS } from '#kernel/words.ts';
import { oneOf } from '#platform/db/columns.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { departments } from '#registry/departments/schema.ts';
import { HELD_ROLES } from './rules/roles.ts';

/** What the registry knows of somebody who can sign in; name and address stand in `auth_users` under the same id. */
export const people = pgTable(
  'people',
  {
    id: uuid('id')
      .primaryKey()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    lang: text('lang', { enum: LANGS }).notNull().default('ja'),
    /** Last day on which they were signed in. */
    lastSeenOn: date('last_seen_on'),
    /** Day of the mail that said their roles would end because they were not seen; cleared when they come back. */
    idleNoticeOn: date('idle_notice_on'),
    /** Day on which the account was made anonymous; nobody signs in with it any more. */
    leftOn: date('left_on'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [oneOf('people_lang', t.lang, LANGS), index('people_by_last_seen').on(t.lastSeenOn)],
);

/** A role that somebody holds from one day to another, both inclusive; without `endsOn` until it is ended. */
export const peopleRoles = pgTable(
  'people_roles',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: text('role', { enum: HELD_ROLES }).notNull(),
    organisationId: uuid('organisation_id'),
    departmentId: uuid('department_id').references(() => departments.id),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    grantedBy: uuid('granted_by').notNull(),
    /** Last day on which the role was used; an empty one has never been used. */
    lastUsedOn: date('last_used_on'),
  },
  (t) => [
    oneOf('people_roles_role', t.role, HELD_ROLES),
    check(
      'people_roles_department_for_officers',
      sql`(${t.role} = 'department_officer') = (${t.departmentId} is not null)`,
    ),
    check(
      'people_roles_organisation_for_groups_and_centre',
      sql`${t.organisationId} is null or ${t.role} in ('group_member', 'centre_staff')`,
    ),
    check(
      'people_roles_ends_no_earlier_than_the_day_before',
      sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn} - 1`,
    ),
    index('people_roles_by_person').on(t.personId, t.startsOn),
  ],
);

/** A mailed invitation: good once, for 14 days. Only the hash of its token is kept. */
export const peopleInvitations = pgTable(
  'people_invitations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tokenHash: text('token_hash').notNull(),
    name: text('name').notNull(),
    mail: text('mail').notNull(),
    lang: text('lang', { enum: LANGS }).notNull(),
    role: text('role', { enum: HELD_ROLES }).notNull(),
    organisationId: uuid('organisation_id'),
    departmentId: uuid('department_id').references(() => departments.id),
    /** Last day of the role that comes with it. */
    endsOn: date('ends_on'),
    invitedBy: uuid('invited_by').notNull(),
    invitedAt: timestamp('invited_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (t) => [
    uniqueIndex('people_invitations_token_once').on(t.tokenHash),
    oneOf('people_invitations_role', t.role, HELD_ROLES),
    oneOf('people_invitations_lang', t.lang, LANGS),
    check(
      'people_invitations_department_for_officers',
      sql`(${t.role} = 'department_officer') = (${t.departmentId} is not null)`,
    ),
    check('people_invitations_expire_after_sending', sql`${t.expiresAt} > ${t.invitedAt}`),
    check(
      'people_invitations_accepted_or_withdrawn',
      sql`${t.acceptedAt} is null or ${t.withdrawnAt} is null`,
    ),
    index('people_invitations_by_expiry').on(t.expiresAt),
  ],
);
