import { z } from 'zod';

/** The version of the format; a reader refuses one that it does not know. */
export const FORMAT = { format: 'musubi-backup', version: 1 } as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/**
 * The first line says what is inside and which migrations made its tables.
 * One line follows for each row, between a line that names the table and one with count and checksum; files likewise,
 * in pieces of base64; the last line says that nothing is missing.
 */
export const header = z.object({
  format: z.literal(FORMAT.format),
  version: z.literal(FORMAT.version),
  madeAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.object({ tag: z.string(), when: z.int(), hash: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  /** False when the files lie elsewhere, or were not asked for: then a restore leaves them alone. */
  files: z.boolean(),
});
export type Header = z.infer<typeof header>;

export const line = z.union([
  z.array(z.string().nullable()),
  z.string(),
  z.strictObject({ table: z.string() }),
  z.strictObject({ rows: count, sha256 }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ bytes: count, sha256 }),
  z.strictObject({ end: z.literal(true), rows: count, files: count }),
]);
export type Line = z.infer<typeof line>;

/** The file is no backup, is damaged, or ends before its end. */
export class BrokenBackupError extends Error {
  override name = 'BrokenBackupError';

  constructor(what: string) {
    super(`バックアップファイルが壊れています。\nThe backup file is damaged: ${what}`);
  }
}

/** The backup is sound, but cannot be restored here. */
export class RestoreRefusedError extends Error {
  override name = 'RestoreRefusedError';

  constructor(ja: string, en: string) {
    super(`${ja}\n${en}`);
  }
}
