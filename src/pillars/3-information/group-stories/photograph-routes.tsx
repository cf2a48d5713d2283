import { Hono } from 'hono';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import { acceptFor, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { keepPhotograph, pictureRefusalText } from '#platform/pictures/index.ts';
import { addPhotograph } from './commands/add-photograph.ts';
import { changePhotograph } from './commands/change-photograph.ts';
import { movePhotograph } from './commands/move-photograph.ts';
import { takeDownPhotograph } from './commands/take-down-photograph.ts';
import { type C, type Code, crumbsOf, ID, inPlace, type Place, sentenceOf } from './desk-place.tsx';
import { STORIES } from './desk-words.ts';
import { moveForm, photographWords, uploadForm } from './forms.ts';
import { PhotographsPage } from './pages/photographs-page.tsx';
import { listPhotographs } from './queries/list-photographs.ts';
import { MOST_PHOTOGRAPHS } from './rules/story.ts';
import { errorsOf } from './story-errors.ts';

type Shown = Pick<Parameters<typeof PhotographsPage>[0], 'sent' | 'about' | 'errors' | 'refusal'>;
type Status = 200 | 403 | 404 | 409 | 422;
const LIMITS = { accept: acceptFor('photograph'), maxBytes: maxBytes('photograph') };

async function drawPage(c: C, place: Place, shown: Shown = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const isDone = status === 200 && c.req.query('done') !== undefined;
  return c.html(
    <PhotographsPage
      frame={frame}
      crumbs={crumbsOf(c, place)}
      at={place.at}
      photographs={await listPhotographs(db, place.organisation.id)}
      done={isDone ? say(lang, STORIES.saved) : undefined}
      limits={LIMITS}
      {...shown}
    />,
    status,
  );
}

/** Takes a photograph: what is wrong comes back with the words; only the file must be chosen again. */
async function upload(c: C, place: Place) {
  const { db, actor, now, lang, services } = c.var;
  const { id } = place.organisation;
  const form = await readForm(c, uploadForm);
  const fileAgain = isChosen(form.sent) ? { photograph: say(lang, STORIES.fileAgain) } : {};
  const again = (errors: Record<string, string>) =>
    drawPage(c, place, { sent: form.sent, errors: { ...fileAgain, ...errors } }, 422);
  if (!form.ok) return again(errorsOf(lang, form.errors));
  const full = await drawFull(c, place);
  if (full) return full;
  const { photograph, ...words } = form.value;
  if (photograph.size > LIMITS.maxBytes) {
    return again({ photograph: pictureRefusalText(lang, 'files.too_large') });
  }
  const bytes = new Uint8Array(await photograph.arrayBuffer());
  const kept = await keepPhotograph(services.files, db, now, actor, bytes);
  if (!kept.ok) return again({ photograph: pictureRefusalText(lang, kept.code) });
  const parts = { files: services.files, photograph: kept.value };
  const outcome = await act(db, 'group_stories.add_photograph', actor, now, (desk) =>
    addPhotograph(desk, id, words, parts),
  );
  if (outcome.ok) return c.redirect(`${place.at}/photographs?done=added`, 303);
  return drawPage(c, place, { sent: form.sent, refusal: sentenceOf(c, outcome) }, statusOf(outcome));
}

/** Nobody waits for the drawing of a photograph that there is no room for. */
async function drawFull(c: C, place: Place) {
  const { length } = await listPhotographs(c.var.db, place.organisation.id);
  if (length < MOST_PHOTOGRAPHS) return undefined;
  const refusal = { ok: false, kind: 'unmet', code: 'group_stories.enough_photographs' } as const;
  return drawPage(c, place, { refusal: sentenceOf(c, refusal) }, 422);
}

function isChosen(sent: Sent): boolean {
  const file = sent['photograph'];
  return file instanceof File && file.size > 0;
}

type Work = (desk: Desk, organisationId: string, id: string) => Promise<Outcome<Done, Code>>;

async function change(c: C, place: Place, name: `group_stories.${string}`, work: Work) {
  const { db, actor, now } = c.var;
  const id = c.req.param('id') ?? '';
  const outcome = await act(db, name, actor, now, (desk) => work(desk, place.organisation.id, id));
  if (outcome.ok) return c.redirect(`${place.at}/photographs?done=saved`, 303);
  return drawPage(c, place, { refusal: sentenceOf(c, outcome) }, statusOf(outcome));
}

/** The photographs of a group's page. Below /desk/group-stories. */
export const photographRoutes = new Hono<AppEnv>()
  .get(
    '/:code/photographs',
    inPlace((c, place) => drawPage(c, place)),
  )
  .post('/:code/photographs', inPlace(upload))
  .post(
    `/:code/photographs/${ID}`,
    inPlace(async (c, place) => {
      const form = await readForm(c, photographWords);
      if (form.ok) {
        return change(c, place, 'group_stories.change_photograph', (desk, organisationId, id) =>
          changePhotograph(desk, organisationId, id, form.value),
        );
      }
      const about = c.req.param('id') ?? '';
      const errors = Object.entries(errorsOf(c.var.lang, form.errors));
      return drawPage(
        c,
        place,
        { sent: form.sent, about, errors: Object.fromEntries(errors.map(([k, v]) => [`${k}-${about}`, v])) },
        422,
      );
    }),
  )
  .post(
    `/:code/photographs/${ID}/move`,
    inPlace(async (c, place) => {
      const form = await readForm(c, moveForm);
      if (!form.ok) return c.notFound();
      return change(c, place, 'group_stories.move_photograph', (desk, organisationId, id) =>
        movePhotograph(desk, organisationId, id, form.value.to),
      );
    }),
  )
  .post(
    `/:code/photographs/${ID}/take-down`,
    inPlace((c, place) => change(c, place, 'group_stories.take_down_photograph', takeDownPhotograph)),
  );
