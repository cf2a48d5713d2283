import { type Context, Hono } from 'hono';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  type Deadlines,
  judgeEligibility,
  listCurrentRuleSets,
  type ProgrammeRules,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { RefusalPage } from '#ui/index.ts';
import { CoursesPage } from './pages/courses-page.tsx';
import { QuestionsPage, type QuestionsProps } from './pages/questions-page.tsx';
import { ResultPage } from './pages/result-page.tsx';
import { findCheckRules, listOwnGroups, readCheck } from './queries/find-check.ts';
import { factsFrom, readAnswers, type Sent } from './rules/answers.ts';
import { CHECK, PROBLEM_WORDS } from './words.ts';

type C = Context<AppEnv>;
const LONGEST = 40;

/** Answers of the address, each no longer than anybody would type. */
function sentOf(c: C): Sent {
  return Object.fromEntries(
    Object.entries(c.req.query()).map(([name, value]) => [name, value.slice(0, LONGEST)]),
  );
}

/** The rules, the group and what is asked of it; undefined when there is no such course. */
async function readPage(c: C) {
  const { db, actor, now } = c.var;
  const today = japanDay(now);
  const set = await findCheckRules(db, c.req.param('course') ?? '', today);
  if (!set) return undefined;
  const groups = await listOwnGroups(db, actor.organisationIds);
  const place = Number(c.req.query('of') ?? (groups.length === 1 ? 1 : 0));
  const group = groups.find((one) => one.place === place);
  const check = await readCheck(db, set, group, today);
  const isOlder = set.fiscalYear < fiscalYearOf(today);
  return { set, groups, group, today, isOlder, sent: sentOf(c), ...check };
}
type Read = NonNullable<Awaited<ReturnType<typeof readPage>>>;

function drawMissing(c: C) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, CHECK.title)}
      reason={say(lang, CHECK.noCourse)}
      instead={<a href="/grants/check">{say(lang, CHECK.choose)}</a>}
    />,
    404,
  );
}

function drawQuestions(c: C, read: Read, errors: QuestionsProps['errors'] = {}, status: 200 | 422 = 200) {
  const { set, groups, group, asked, rules, sent, isOlder } = read;
  return c.html(
    <QuestionsPage
      frame={c.var.frame}
      set={set}
      isOlder={isOlder}
      asked={asked}
      knownCount={rules.length - asked.length}
      groups={groups}
      group={group}
      sent={sent}
      errors={errors}
    />,
    status,
  );
}

/** Days that still lie ahead; one that is over helps nobody. */
function deadlinesOf({ windows }: ProgrammeRules, today: string): Deadlines {
  const { closesOn } = windows;
  return { applyBy: closesOn !== null && closesOn >= today ? closesOn : null, startBy: null };
}

function againHref({ set, group, asked, sent }: Read): string {
  const kept = asked.flatMap(({ name }) => (sent[name] ? [[name, sent[name]]] : []));
  const query = new URLSearchParams([...(group ? [['of', String(group.place)]] : []), ...kept]);
  return `/grants/check/${set.courseKey}?${query.toString()}`;
}

function drawResult(c: C, read: Read) {
  const { set, group, asked, rules, known, sent, today } = read;
  const { answers, problems } = readAnswers(asked, sent, today);
  if (Object.keys(problems).length > 0) {
    const errors = Object.fromEntries(
      Object.entries(problems).map(([name, problem]) => [name, say(c.var.lang, PROBLEM_WORDS[problem])]),
    );
    return drawQuestions(c, read, errors, 422);
  }
  const facts = factsFrom(known, rules, answers);
  const judged = judgeEligibility({ eligibility: rules }, facts, today, deadlinesOf(set.rules, today));
  return c.html(
    <ResultPage frame={c.var.frame} set={set} judged={judged} group={group} againHref={againHref(read)} />,
  );
}

/** Whether a group may apply, below /grants/check; nothing that is answered is kept. */
export const eligibilityRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const sets = await listCurrentRuleSets(c.var.db, fiscalYearOf(japanDay(c.var.now)));
    return c.html(<CoursesPage frame={c.var.frame} sets={sets} />);
  })
  .get('/:course', async (c) => {
    const read = await readPage(c);
    return read ? drawQuestions(c, read) : drawMissing(c);
  })
  .get('/:course/result', async (c) => {
    const read = await readPage(c);
    return read ? drawResult(c, read) : drawMissing(c);
  });
