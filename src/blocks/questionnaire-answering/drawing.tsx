import type { Context } from 'hono';
import {
  type FoundAnswer,
  findAnswer,
  mayOpenAnswer,
  mayShareAnswer,
  mayWriteAnswer,
  openedBy,
  type Problem,
  problemText,
  QUESTIONNAIRE_REFUSALS,
  questionsOf,
} from '#blocks/questionnaire/index.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { findNames } from '#registry/people/index.ts';
import type { AnswerOwner } from './answer-owner.ts';
import { viewSent } from './commands/view-sent.ts';
import { type AnswerHead, type Mending, sectionHref } from './pages/answer-page.tsx';
import { ANSWERING } from './words.ts';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;
export const ID = ':id{[0-9a-f-]{36}}';

/** Everything that the pages of one answer draw from. */
export type Opened = {
  readonly found: FoundAnswer;
  readonly owner: AnswerOwner;
  readonly head: AnswerHead;
  readonly mayWrite: boolean;
  readonly mayShare: boolean;
};

export const idIn = (c: C): string => c.req.param('id') ?? '';

/** The answer of an address for its own people; nobody else learns that there is one. */
export async function openAnswer(c: C, owners: readonly AnswerOwner[]): Promise<Opened | undefined> {
  const { db, actor } = c.var;
  const found = await findAnswer(db, idIn(c));
  const owner = owners.find(({ purpose }) => purpose === found?.answer.purpose);
  if (!found || !owner || !mayOpenAnswer(actor, found).ok) return undefined;
  return around(c, found, owner);
}

/** The same for staff too, as far as the owner lets them read what was sent; their look is written down. */
export async function openSent(c: C, owners: readonly AnswerOwner[]): Promise<Opened | undefined> {
  const { db, actor, now } = c.var;
  const own = await openAnswer(c, owners);
  if (own) return own;
  const found = await findAnswer(db, idIn(c));
  const owner = owners.find(({ purpose }) => purpose === found?.answer.purpose);
  if (!found || !owner?.mayRead) return undefined;
  if (found.sendings.length === 0 || !(await owner.mayRead(db, actor, found.answer.id))) return undefined;
  const viewed = await act(db, 'questionnaire_looks.sent', actor, now, (desk) => viewSent(desk, idIn(c)));
  return viewed.ok ? around(c, viewed.value.found, owner) : undefined;
}

async function around(c: C, found: FoundAnswer, owner: AnswerOwner): Promise<Opened> {
  const { db, actor, lang, frame } = c.var;
  const { id, state } = found.answer;
  const back = { label: say(lang, owner.backLabel), href: owner.backHref(id) };
  return {
    found,
    owner,
    head: { frame, id, title: await owner.titleOf(db, id, lang), back },
    mayWrite: state !== 'sent' && mayWriteAnswer(actor, found).ok,
    mayShare: mayShareAnswer(actor, found).ok,
  };
}

/** The questions that may be changed now: all of a draft, after a return those that were named. */
export function openQuestions({ answer, definition }: FoundAnswer): ReadonlySet<string> {
  if (answer.state === 'sent') return new Set();
  if (answer.state === 'draft') return new Set(questionsOf(definition).map(({ key }) => key));
  return openedBy(
    definition,
    answer.openFields.map(({ question }) => question),
  );
}

const fieldAnchor = ({ question, row, column }: Pick<Problem, 'question' | 'row' | 'column'>) =>
  `#field-${row === undefined || column === undefined ? question : `${question}-${row}-${column}`}`;

function sectionOf({ definition }: FoundAnswer, question: string): string {
  return (
    definition.sections.find(({ questions }) => questions.some(({ key }) => key === question))?.key ?? ''
  );
}

export const questionHref = (found: FoundAnswer, question: string): string =>
  sectionHref(found.answer.id, sectionOf(found, question), fieldAnchor({ question }));

/** What is wrong, each sentence with the page and the field where it is mended. */
export function mendingsOf(c: C, found: FoundAnswer, problems: readonly Problem[]): Mending[] {
  return problems.map((problem) => ({
    href: sectionHref(found.answer.id, sectionOf(found, problem.question), fieldAnchor(problem)),
    sentence: problemText(c.var.lang, found.definition, problem),
  }));
}

/** What the office said when the paper went back, each with its field. */
export function returnedOf(c: C, found: FoundAnswer): (Mending & { readonly field: string })[] {
  return found.answer.openFields.map(({ question, words }) => {
    const field = labelOf(c, found, question);
    const sentence = say(c.var.lang, ANSWERING.saidOf, { field, words });
    return { field, sentence, href: questionHref(found, question) };
  });
}

function labelOf(c: C, { definition }: FoundAnswer, key: string): string {
  const label = questionsOf(definition).find((question) => question.key === key)?.label;
  return label?.[c.var.lang] ?? label?.ja ?? key;
}

/** The sentence for a refusal: the owner's own, or the block's. */
export function refusalWords(c: C, owner: AnswerOwner | undefined, { code }: Refusal): string {
  const { lang } = c.var;
  const own = owner?.refusalText(lang, code);
  if (own !== undefined) return own;
  const known = Object.entries(QUESTIONNAIRE_REFUSALS).find(([key]) => key === code)?.[1];
  return say(lang, known ?? ANSWERING.cannot);
}

/** Names of people of an answer; somebody whose account is gone is called so. */
export async function namesFor(c: C, ids: readonly string[]): Promise<(id: string) => string> {
  const names = await findNames(c.var.db, ids);
  return (id) => names.get(id) ?? say(c.var.lang, ANSWERING.formerMember);
}
