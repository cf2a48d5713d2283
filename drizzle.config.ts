import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/platform/**/schema.ts',
    './src/registry/**/schema.ts',
    './src/blocks/**/schema.ts',
    './src/policy/**/schema.ts',
    './src/pillars/**/schema.ts',
  ],
  // The check for drift generates into a copy.
  out: process.env['MIGRATIONS_FOLDER'] ?? './drizzle',
  migrations: { prefix: 'timestamp' },
});
