import { Hono } from 'hono';
import {
  type Definition,
  FILLS,
  findQuestion,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  type Section,
} from '#blocks/questionnaire/index.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  breaks,
  type C,
  draftPage,
  headOf,
  type Opened,
  param,
  QUESTION,
  refusalWords,
  SECTION,
  type Status,
  sectionPage,
  sentences,
  versionHref,
  writeDraft,
} from './drawing.tsx';
import { FORM_ERRORS, type FormError } from './form-words.ts';
import { questionForm } from './forms.ts';
import { QuestionPage } from './pages/question-page.tsx';
import { questionsBefore, questionsUpTo, readCondition } from './rules/condition-choices.ts';
import {
  addQuestion,
  brokenConditions,
  changeQuestion,
  nextQuestionKey,
  removeQuestion,
} from './rules/edit-definition.ts';
import { knownQuestions } from './rules/known-questions.ts';
import { type Typed, typedFrom, typedQuestion } from './typed.ts';

/** The question that a page is about: one that is there, or a new one of a kind at the end of a section. */
type Subject = {
  readonly kind: QuestionKind;
  readonly path: string;
  readonly question: Question | undefined;
  readonly before: readonly Question[];
  put(definition: Definition, question: Question): Definition;
};

const existing = ({ version }: Opened, question: Question): Subject => ({
  kind: question.kind,
  path: `/questions/${question.key}`,
  question,
  before: questionsBefore(version.definition, question.key),
  put: changeQuestion,
});
const fresh = ({ version }: Opened, section: Section, kind: QuestionKind): Subject => ({
  kind,
  path: `/sections/${section.key}/add/${kind}`,
  question: undefined,
  before: questionsUpTo(version.definition, section.key),
  put: (definition, question) => addQuestion(definition, section.key, question),
});

type Extra = { typed?: Typed; errors?: Record<string, string>; refusal?: string };

function draw(c: C, opened: Opened, subject: Subject, extra: Extra = {}, status: Status = 200) {
  const { definition, version: saving } = opened.version;
  const { question, put: _put, ...drawn } = subject;
  const usedBy = question === undefined ? [] : brokenConditions(removeQuestion(definition, question.key));
  return c.html(
    <QuestionPage
      {...headOf(c, opened)}
      {...drawn}
      question={question}
      isKnown={knownQuestions(opened.questionnaire.purpose).some(({ key }) => key === question?.key)}
      usedBy={usedBy}
      typed={typedQuestion(question ?? {})}
      saving={saving}
      {...extra}
    />,
    status,
  );
}

async function save(c: C, opened: Opened, subject: Subject) {
  const { definition } = opened.version;
  const { kind, question: old, before } = subject;
  const form = await readForm(c, questionForm(kind, old));
  const typed = typedFrom(form.sent);
  const wrong = (errors: Record<string, string>) => draw(c, opened, subject, { typed, errors }, 422);
  if (!form.ok) return wrong(sentences(c, form.errors));
  const { version, parts, condition, number, ...words } = form.value;
  const say1 = (code: FormError) => say(c.var.lang, FORM_ERRORS[code]);
  if (words.prefill !== undefined && !FILLS[words.prefill].includes(kind))
    return wrong({ prefill: say1('prefill') });
  const read = readCondition(before, condition, number);
  if (!read.ok) {
    const field = read.problem === 'condition_number' ? 'condition.number' : 'condition';
    return wrong({ [field]: say1(read.problem) });
  }
  const key = old?.key ?? nextQuestionKey(definition);
  const after = subject.put(definition, { key, kind, ...words, ...parts, condition: read.condition });
  const refusal = breaks(c, definition, after);
  if (refusal !== undefined) return draw(c, opened, subject, { typed, refusal }, 422);
  const outcome = await writeDraft(c, opened, version, after);
  if (outcome.ok) return c.redirect(versionHref(opened.version.id, `?done=saved#q-${key}`), 303);
  return draw(c, opened, subject, { typed, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

type Handler = (c: C, opened: Opened, subject: Subject) => Promise<Response> | Response;

const ofQuestion = (handle: Handler) =>
  draftPage((c, opened) => {
    const question = findQuestion(opened.version.definition, param(c, 'question'));
    return question ? handle(c, opened, existing(opened, question)) : c.notFound();
  });

const ofNew = (handle: Handler) =>
  sectionPage((c, opened, section) => {
    const kind = QUESTION_KINDS.find((one) => one === param(c, 'kind'));
    return kind === undefined ? c.notFound() : handle(c, opened, fresh(opened, section, kind));
  });

const NEW = `${SECTION}/add/:kind`;

/** One question a page: a new one, and one that is there. */
export const questionRoutes = new Hono<AppEnv>()
  .get(NEW, ofNew(draw))
  .post(NEW, ofNew(save))
  .get(QUESTION, ofQuestion(draw))
  .post(QUESTION, ofQuestion(save));
