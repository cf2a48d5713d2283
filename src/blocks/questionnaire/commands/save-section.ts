import { eq } from 'drizzle-orm';
import type { RawForm, Section, Value, Values } from '#blocks/questionnaire-questions/index.ts';
import { openedBy, readSection, sameValue, withoutHidden } from '#blocks/questionnaire-questions/index.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { type FoundAnswer, lockAnswer } from '../queries/find-answer.ts';
import { mayWriteAnswer } from '../rules/permits.ts';
import { questionnaireAnswers } from '../schema.ts';

/** Whether the answer can be written in at all, and by this person. */
export function mayChange(desk: Pick<Desk, 'actor'>, found: FoundAnswer) {
  const permit = mayWriteAnswer(desk.actor, found);
  if (!permit.ok) return permit;
  return found.answer.state === 'sent' ? refuse('closed', 'questionnaire.closed') : permit;
}

/** The questions of a section that may change now: all of a draft, the opened ones after a return. */
export function changeable({ answer, definition }: FoundAnswer, section: Section): Section['questions'] {
  if (answer.state !== 'reopened') return section.questions;
  const open = openedBy(
    definition,
    answer.openFields.map(({ question }) => question),
  );
  return section.questions.filter(({ key }) => open.has(key));
}

/**
 * Keeps what was typed in one section, right or wrong, and says what is wrong. `revision` is the one that the page was
 * drawn with: when somebody else has saved something else in this section since, it is refused and nothing is lost.
 */
export async function saveSection(
  desk: Desk,
  answerId: string,
  sectionKey: string,
  raw: RawForm,
  revision: number,
) {
  const { tx, now } = desk;
  const found = await lockAnswer(tx, answerId);
  if (!found) return refuse('missing', 'questionnaire.not_found');
  const permit = mayChange(desk, found);
  if (!permit.ok) return permit;
  const { answer, definition } = found;
  const section = definition.sections.find(({ key }) => key === sectionKey);
  if (!section) return refuse('missing', 'questionnaire.no_such_question');

  const open = changeable(found, section);
  const read = readSection(definition, { ...section, questions: open }, raw, answer.values);
  const values = withoutHidden(definition, merged(answer.values, open, read.values));
  const isSame = open.every(({ key }) => sameValue(values[key], answer.values[key]));
  if (!isSame && (answer.sectionRevisions[sectionKey] ?? 1) > revision)
    return refuse('closed', 'questionnaire.changed_meanwhile');
  const next = isSame ? answer.revision : answer.revision + 1;
  if (!isSame) {
    await tx
      .update(questionnaireAnswers)
      .set({
        values,
        revision: next,
        sectionRevisions: { ...answer.sectionRevisions, [sectionKey]: next },
        changedAt: now,
      })
      .where(eq(questionnaireAnswers.id, answerId));
  }
  return done({
    subjectId: answerId,
    revision: next,
    values,
    problems: read.problems,
    detail: { section: sectionKey },
  });
}

function merged(old: Values, open: Section['questions'], typed: Values): Values {
  const gone = new Set(open.filter(({ kind }) => kind !== 'file').map(({ key }) => key));
  const kept = Object.entries(old).filter(([key]) => !gone.has(key));
  return Object.fromEntries<Value>([...kept, ...Object.entries(typed)]);
}
