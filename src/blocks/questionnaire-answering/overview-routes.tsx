import { Hono } from 'hono';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { AnswerOwner } from './answer-owner.ts';
import { type C, ID, namesFor, type Opened, openAnswer, returnedOf } from './drawing.tsx';
import { AnswersPage } from './pages/answers-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import type { SentLine } from './pages/sent-list.tsx';
import { listChanges } from './queries/list-changes.ts';
import { listMine } from './queries/list-mine.ts';
import { progressOf } from './rules/progress.ts';
import { ANSWERING } from './words.ts';

async function drawOverview(c: C, { found, owner, head, mayWrite, mayShare }: Opened) {
  const { db, lang } = c.var;
  const { answer, definition, members, sendings } = found;
  const changes = await listChanges(db, answer.id);
  const people = [
    ...members.map(({ personId }) => personId),
    ...[...changes.values()].map(({ changedBy }) => changedBy),
    ...sendings.map(({ sentBy }) => sentBy),
  ];
  const nameOf = await namesFor(c, people);
  const sections = progressOf(definition, answer.values, new Set(changes.keys())).map((line) => {
    const change = changes.get(line.section.key);
    const changed = change && { by: nameOf(change.changedBy), when: instantWords(change.changedAt, lang) };
    return { ...line, ...(changed === undefined ? {} : { changed }) };
  });
  const sent = sendings.map(
    ({ number, sentAt, sentBy, erasedAt }): SentLine => ({
      number,
      when: instantWords(sentAt, lang),
      by: nameOf(sentBy),
      isErased: erasedAt !== null,
    }),
  );
  return c.html(
    <OverviewPage
      head={head}
      sections={sections}
      members={members.map(({ personId, role }) => ({ personId, role, name: nameOf(personId) }))}
      sendings={sent}
      mendings={returnedOf(c, found)}
      state={answer.state}
      closesOn={await owner.closesOn?.(db, answer.id)}
      mayWrite={mayWrite}
      mayShare={mayShare}
      done={c.req.query('done') === 'saved' ? say(lang, ANSWERING.savedLeft) : undefined}
    />,
  );
}

/** What somebody writes, and each paper at a glance. */
export function overviewRoutes(owners: readonly AnswerOwner[]) {
  return new Hono<AppEnv>()
    .get('/', async (c) => {
      const { db, actor, lang, frame } = c.var;
      return c.html(<AnswersPage frame={frame} answers={await listMine(db, owners, actor, lang)} />);
    })
    .get(`/${ID}`, async (c) => {
      const opened = await openAnswer(c, owners);
      return opened ? drawOverview(c, opened) : c.notFound();
    });
}
