import { Hono } from 'hono';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { publishStory } from './commands/publish-story.ts';
import { withdrawStory } from './commands/withdraw-story.ts';
import { writeStory } from './commands/write-story.ts';
import { type C, type Code, crumbsOf, ID, inPlace, type Place, sentenceOf } from './desk-place.tsx';
import { STORIES } from './desk-words.ts';
import { storyForm } from './forms.ts';
import { PreviewPage, WritePage } from './pages/story-pages.tsx';
import { findOwnStory } from './queries/list-stories.ts';
import { foundedText } from './rules/founded-text.ts';
import type { Story } from './schema.ts';
import { errorsOf } from './story-errors.ts';

type Shown = Pick<Parameters<typeof WritePage>[0], 'sent' | 'errors' | 'refusal' | 'saved'>;
type Status = 200 | 403 | 404 | 409 | 422;

function drawForm(c: C, place: Place, isNew: boolean, shown: Shown, status: Status = 200) {
  return c.html(
    <WritePage
      frame={c.var.frame}
      crumbs={crumbsOf(c, place)}
      action={`${place.at}/stories`}
      back={place.at}
      isNew={isNew}
      {...shown}
    />,
    status,
  );
}

function drawPreview(c: C, place: Place, story: Story, refusal?: string, status: Status = 200) {
  const isDone = refusal === undefined && c.req.query('done') === 'saved';
  return c.html(
    <PreviewPage
      frame={c.var.frame}
      crumbs={crumbsOf(c, place)}
      at={place.at}
      story={story}
      done={isDone ? say(c.var.lang, STORIES.saved) : undefined}
      refusal={refusal}
    />,
    status,
  );
}

const typedOf = (story: Story): Sent => ({
  id: story.id,
  version: String(story.version),
  kind: story.kind,
  title: story.title,
  body: story.body,
  happensOn: foundedText({ foundedOn: story.happensOn, foundedPrecision: 'day' }),
  happensAt: story.happensAt,
});

async function write(c: C, place: Place) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, storyForm);
  const isNew = form.sent['version'] === '0';
  if (!form.ok) {
    return drawForm(c, place, isNew, { sent: form.sent, errors: errorsOf(lang, form.errors) }, 422);
  }
  const { id } = place.organisation;
  const outcome = await act(db, 'group_stories.write', actor, now, (desk) =>
    writeStory(desk, id, form.value),
  );
  if (outcome.ok) return c.redirect(`${place.at}/stories/${form.value.id}?done=saved`, 303);
  const saved = await findOwnStory(db, id, form.value.id);
  const sent = saved ? { ...form.sent, version: String(saved.version) } : form.sent;
  return drawForm(c, place, isNew, { sent, saved, refusal: sentenceOf(c, outcome) }, statusOf(outcome));
}

type Command = (desk: Desk, organisationId: string, id: string) => Promise<Outcome<Done, Code>>;

/** A button of the preview; what refuses is said over the same page. */
function button(name: 'group_stories.publish' | 'group_stories.withdraw', command: Command) {
  return inPlace(async (c, place) => {
    const { db, actor, now } = c.var;
    const id = c.req.param('id') ?? '';
    const outcome = await act(db, name, actor, now, (desk) => command(desk, place.organisation.id, id));
    if (outcome.ok) return c.redirect(`${place.at}?done=saved`, 303);
    const story = await findOwnStory(db, place.organisation.id, id);
    return story ? drawPreview(c, place, story, sentenceOf(c, outcome), statusOf(outcome)) : c.notFound();
  });
}

const withStory = (draw: (c: C, place: Place, story: Story) => Response | Promise<Response>) =>
  inPlace(async (c, place) => {
    const story = await findOwnStory(c.var.db, place.organisation.id, c.req.param('id') ?? '');
    return story ? draw(c, place, story) : c.notFound();
  });

/** What a group tells: write, look, publish, withdraw. Below /desk/group-stories. */
export const storyRoutes = new Hono<AppEnv>()
  .get(
    '/:code/stories/new',
    inPlace((c, place) =>
      drawForm(c, place, true, { sent: { id: crypto.randomUUID(), version: '0', kind: 'news' } }),
    ),
  )
  .post('/:code/stories', inPlace(write))
  .get(
    `/:code/stories/${ID}`,
    withStory((c, place, story) => drawPreview(c, place, story)),
  )
  .get(
    `/:code/stories/${ID}/edit`,
    withStory((c, place, story) => drawForm(c, place, false, { sent: typedOf(story) })),
  )
  .post(`/:code/stories/${ID}/publish`, button('group_stories.publish', publishStory))
  .post(`/:code/stories/${ID}/withdraw`, button('group_stories.withdraw', withdrawStory));
