import { createHash } from 'node:crypto';
import type { Values } from '#blocks/questionnaire-questions/index.ts';

/** The same text for the same values, in whatever order a database hands them out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** SHA-256 of what was sent to which version: by it anybody can see that a sending is as it was. */
export const digestOf = (versionId: string, values: Values): string =>
  createHash('sha256').update(canonical({ versionId, values })).digest('hex');
