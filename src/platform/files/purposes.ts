/** Every kind of file that somebody may hand in, with the type that it is served as. */
export const FILE_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  txt: 'text/plain',
} as const;
export type FileKind = keyof typeof FILE_TYPES;

const MEGABYTE = 1024 * 1024;

/** What a file may be handed in for, and what it must then be. */
export const FILE_PURPOSES = {
  /** Papers and pictures that prove what was done for a measure. */
  evidence: { maxMegabytes: 20, kinds: ['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'csv'] },
  /** A revision document of the guideline, to be imported. */
  guideline: { maxMegabytes: 10, kinds: ['docx', 'txt'] },
  /** A photograph for a public page; what is kept of it is scaled and without its metadata. */
  photograph: { maxMegabytes: 20, kinds: ['jpeg', 'png'] },
  /** Bylaws, plans, budgets, reports and accounts of an organisation. */
  passport: { maxMegabytes: 20, kinds: ['pdf', 'docx', 'xlsx', 'png', 'jpeg'] },
  /** A table of members, or of organisations, to be read in. */
  table: { maxMegabytes: 20, kinds: ['csv', 'xlsx'] },
  /** What a questionnaire asks for: plans, estimates, pictures of what is meant. */
  application: { maxMegabytes: 20, kinds: ['pdf', 'docx', 'xlsx', 'png', 'jpeg'] },
  /** A copy or photograph of a receipt, for the final report of an award. */
  receipt: { maxMegabytes: 20, kinds: ['pdf', 'png', 'jpeg'] },
} as const satisfies Record<string, { maxMegabytes: number; kinds: readonly FileKind[] }>;
export type FilePurpose = keyof typeof FILE_PURPOSES;
export const FILE_PURPOSE_NAMES = [
  'evidence',
  'guideline',
  'photograph',
  'passport',
  'table',
  'application',
  'receipt',
] as const satisfies readonly FilePurpose[];

export function maxBytes(purpose: FilePurpose): number {
  return FILE_PURPOSES[purpose].maxMegabytes * MEGABYTE;
}

export function kindsFor(purpose: FilePurpose): readonly FileKind[] {
  return FILE_PURPOSES[purpose].kinds;
}

/** The value of a file field's `accept` attribute. */
export function acceptFor(purpose: FilePurpose): string {
  return kindsFor(purpose)
    .map((kind) => (kind === 'jpeg' ? '.jpg,.jpeg' : `.${kind}`))
    .join(',');
}
