import { type RawForm, saveSection } from '#blocks/questionnaire/index.ts';
import type { Desk } from '#platform/act.ts';
import { noteChange } from './note-change.ts';

/** Keeps what was typed in one section, and who typed it. */
export async function writeSection(
  desk: Desk,
  answerId: string,
  sectionKey: string,
  raw: RawForm,
  revision: number,
) {
  const saved = await saveSection(desk, answerId, sectionKey, raw, revision);
  if (saved.ok) await noteChange(desk, answerId, sectionKey);
  return saved;
}
