import { type Context, Hono } from 'hono';
import { say } from '#kernel/words.ts';
import { listCourses, sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { RefusalPage } from '#ui/index.ts';
import { REFORM_REFUSALS } from './change-words.ts';
import { isId } from './forms.ts';
import { PublicListPage } from './pages/public-list-page.tsx';
import { PublicScenarioPage } from './pages/scenario-page.tsx';
import { findScenario, listPublished } from './queries/list-scenarios.ts';
import { REFORM } from './words.ts';

type C = Context<AppEnv>;

/** The names of the courses by key, in the reader's language. */
export async function courseNames(c: C): Promise<ReadonlyMap<string, string>> {
  const courses = await listCourses(c.var.db);
  return new Map(courses.map(({ key, name }) => [key, sayWords(c.var.lang, name)]));
}

/** What everybody reads of the reform, below /reform. */
export const reformRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { db, frame } = c.var;
    const scenarios = await listPublished(db);
    return c.html(<PublicListPage frame={frame} scenarios={scenarios} names={await courseNames(c)} />);
  })
  .get('/:id', async (c) => {
    const { db, frame, lang } = c.var;
    const id = c.req.param('id');
    const scenario = isId(id) ? await findScenario(db, id) : undefined;
    if (scenario?.state === 'published') {
      const courseName = (await courseNames(c)).get(scenario.courseKey) ?? scenario.courseKey;
      return c.html(<PublicScenarioPage frame={frame} scenario={scenario} courseName={courseName} />);
    }
    return c.html(
      <RefusalPage
        frame={frame}
        title={say(lang, REFORM.title)}
        reason={say(lang, REFORM_REFUSALS['reform.not_found'])}
        instead={<a href="/reform">{say(lang, REFORM.allPublished)}</a>}
      />,
      404,
    );
  });
