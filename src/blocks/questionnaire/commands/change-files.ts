import { eq } from 'drizzle-orm';
import {
  type FileValue,
  filesOf,
  PLAIN,
  type Question,
  type Section,
} from '#blocks/questionnaire-questions/index.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { type FoundAnswer, lockAnswer } from '../queries/find-answer.ts';
import { questionnaireAnswers } from '../schema.ts';
import { changeable, mayChange } from './save-section.ts';

type Place = { readonly found: FoundAnswer; readonly section: Section; readonly question: Question };

async function findPlace(desk: Desk, answerId: string, questionKey: string) {
  const found = await lockAnswer(desk.tx, answerId);
  if (!found) return refuse('missing', 'questionnaire.not_found');
  const permit = mayChange(desk, found);
  if (!permit.ok) return permit;
  const section = found.definition.sections.find(({ questions }) =>
    questions.some(({ key }) => key === questionKey),
  );
  const question = section?.questions.find(({ key }) => key === questionKey);
  if (!section || question?.kind !== 'file') return refuse('missing', 'questionnaire.no_such_question');
  if (!changeable(found, section).includes(question)) return refuse('closed', 'questionnaire.closed');
  return done<Place>({ found, section, question });
}

async function write(desk: Desk, { found, section, question }: Place, files: readonly FileValue[]) {
  const { answer } = found;
  const { [question.key]: _old, ...others } = answer.values;
  const revision = answer.revision + 1;
  await desk.tx
    .update(questionnaireAnswers)
    .set({
      values: files.length === 0 ? others : { ...others, [question.key]: files },
      revision,
      changedAt: desk.now,
    })
    .where(eq(questionnaireAnswers.id, answer.id));
  return done({ subjectId: answer.id, revision, detail: { section: section.key, question: question.key } });
}

/** Puts a stored file to a question; two members who do so at once both keep theirs. */
export async function addFile(desk: Desk, answerId: string, questionKey: string, file: FileValue) {
  const place = await findPlace(desk, answerId, questionKey);
  if (!place.ok) return place;
  const { found, question } = place.value;
  const files = filesOf(found.answer.values, questionKey);
  if (files.length >= (question.maxFiles ?? PLAIN.files))
    return refuse('unmet', 'questionnaire.too_many_files');
  return write(desk, place.value, [...files, file]);
}

/** Takes a file out of a question, by its own id or by that of the passport's paper. The file itself stays where it is stored. */
export async function removeFile(desk: Desk, answerId: string, questionKey: string, id: string) {
  const place = await findPlace(desk, answerId, questionKey);
  if (!place.ok) return place;
  const files = filesOf(place.value.found.answer.values, questionKey);
  const kept = files.filter(({ fileId, paperId }) => fileId !== id && (fileId !== null || paperId !== id));
  if (kept.length === files.length) return refuse('missing', 'questionnaire.not_found');
  return write(desk, place.value, kept);
}
