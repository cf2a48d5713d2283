import { bigint, pgTable, text } from 'drizzle-orm/pg-core';

/** How often each module's data has changed; a cached page is good while the versions that it read stand. */
export const moduleVersions = pgTable('module_versions', {
  module: text('module').primaryKey(),
  version: bigint('version', { mode: 'number' }).notNull(),
});
