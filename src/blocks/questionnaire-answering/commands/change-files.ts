import { addFile, filesOf, findAnswer, removeFile } from '#blocks/questionnaire/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Files, StoredFile } from '#platform/files/index.ts';
import { noteChange } from './note-change.ts';

export type Place = { readonly answerId: string; readonly section: string; readonly question: string };

/** Puts a stored file to a question, and binds it to the answer in the same transaction. */
export async function putFile(desk: Desk, files: Files, place: Place, stored: StoredFile) {
  const { id, name, type, size } = stored;
  const added = await addFile(desk, place.answerId, place.question, { fileId: id, name, type, size });
  if (!added.ok) return added;
  const attached = await files.attach(desk.tx, desk.now, id);
  if (!attached.ok) return attached;
  await noteChange(desk, place.answerId, place.section);
  return added;
}

/** Takes a file out of a question. Its bytes go too, unless they were sent before or belong to the passport. */
export async function dropFile(desk: Desk, files: Files, place: Place, index: number) {
  const found = await findAnswer(desk.tx, place.answerId);
  const file = found && filesOf(found.answer.values, place.question)[index];
  const removed = await removeFile(desk, place.answerId, place.question, file?.paperId ?? file?.fileId ?? '');
  if (!removed.ok) return removed;
  const wasSent = found?.sendings.some(({ values }) =>
    filesOf(values, place.question).some(({ fileId }) => fileId === file?.fileId),
  );
  if (file?.fileId && file.paperId === undefined && !wasSent) {
    await files.remove(desk.tx, desk.now, file.fileId);
  }
  await noteChange(desk, place.answerId, place.section);
  return removed;
}
