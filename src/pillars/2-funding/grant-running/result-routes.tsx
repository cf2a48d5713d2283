import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  mayAward,
  publishResult,
  RESULT_FIELDS,
  type ResultPhotograph,
  type ResultStory,
  takeBackResult,
  writeResult,
} from '#pillars/2-funding/grant-awards/index.ts';
import {
  type C,
  codeIn,
  DONE_WORDS,
  hrefOf,
  isDoneKey,
  no,
  openAward,
  refusalWords,
  type Status,
} from '#pillars/2-funding/grant-steps/index.ts';
import { act, type Done } from '#platform/act.ts';
import { acceptFor, fileRefusalText, kindsText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { keepPhotograph, PICTURE_REFUSAL_WORDS } from '#platform/pictures/index.ts';
import { ResultPage } from './pages/result-page.tsx';
import { RESULT } from './result-words.ts';

type Extra = { sent?: Sent; errors?: Record<string, string>; refusal?: string };
const version = z.coerce.number().int().min(0).catch(0);

async function draw(c: C, extra: Extra = {}, status: Status = 200) {
  const opened = await openAward(c);
  if (!opened.ok) return no(c, opened);
  const { actor, frame, lang } = c.var;
  const { whole, code } = opened.value;
  const { award, result } = whole;
  const { sent, errors, refusal } = extra;
  const isWritten = result?.state === 'offered' || result?.state === 'published';
  const standing = (name: string) => {
    const field = RESULT_FIELDS.find((one) => one === name);
    return field ? (result?.story[field] ?? '') : '';
  };
  const done = c.req.query('done');
  return c.html(
    <ResultPage
      frame={frame}
      title={award.title}
      code={code}
      result={result}
      mayWrite={mayAward(actor, 'offer_result', award).ok && !isWritten}
      mayPublish={mayAward(actor, 'publish_result', award).ok}
      value={(name) => (sent ? typed(sent, name) : standing(name))}
      kept={sent ? keptIn(sent) : (result?.photographs.map(({ large }) => large) ?? [])}
      file={{
        kinds: kindsText(lang, 'photograph'),
        accept: acceptFor('photograph'),
        maxBytes: maxBytes('photograph'),
      }}
      errors={errors}
      refusal={refusal}
      message={status === 200 && isDoneKey(done) ? say(lang, DONE_WORDS[done]) : undefined}
    />,
    status,
  );
}

const keptIn = (sent: Sent): string[] =>
  [sent['keep'] ?? []].flat().filter((one): one is string => typeof one === 'string');

/** The new photograph of the form, scaled and stored; nothing when none was chosen. */
async function newPhotograph(c: C, sent: Sent) {
  const file = sent['photograph'];
  if (!(file instanceof File) || file.size === 0) return { ok: true, photograph: undefined } as const;
  const { db, now, actor, lang, services } = c.var;
  const alt = typed(sent, 'alt').trim().slice(0, 200);
  if (alt === '') return { ok: false, errors: { alt: say(lang, RESULT.altMissing) } } as const;
  if (file.size > maxBytes('photograph'))
    return {
      ok: false,
      errors: { photograph: fileRefusalText(lang, 'files.too_large', 'photograph') },
    } as const;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepPhotograph(services.files, db, now, actor, bytes);
  if (kept.ok) {
    const { large, small } = kept.value;
    const photograph: ResultPhotograph = { large: large.file.id, small: small.file.id, alt };
    return { ok: true, photograph } as const;
  }
  const words = isPicture(kept.code)
    ? say(lang, PICTURE_REFUSAL_WORDS[kept.code])
    : fileRefusalText(lang, kept.code, 'photograph');
  return { ok: false, errors: { photograph: words } } as const;
}

const isPicture = (code: string): code is keyof typeof PICTURE_REFUSAL_WORDS => code in PICTURE_REFUSAL_WORDS;

async function write(c: C) {
  const opened = await openAward(c);
  if (!opened.ok) return no(c, opened);
  const { db, actor, now, services } = c.var;
  const permit = mayAward(actor, 'offer_result', opened.value.whole.award);
  if (!permit.ok) return no(c, permit);
  const form = await readForm(c, z.looseObject({}));
  const { sent } = form;
  const added = await newPhotograph(c, sent);
  if (!added.ok) return draw(c, { sent, errors: added.errors }, 422);
  const before = opened.value.whole.result?.photographs ?? [];
  const kept = before.filter(({ large }) => keptIn(sent).includes(large));
  const story = Object.fromEntries(
    RESULT_FIELDS.map((field) => [field, typed(sent, field).replaceAll('\r\n', '\n').trim()]),
  ) as ResultStory;
  const offer = typed(sent, 'to') === 'offer';
  const paper = {
    story,
    version: version.parse(typed(sent, 'version')),
    photographs: added.photograph ? [...kept, added.photograph] : kept,
    offer,
    consent: typed(sent, 'consent') === 'yes',
  };
  const outcome = await act(db, 'grant_awards.write_result', actor, now, (desk) =>
    writeResult(desk, services.files, codeIn(c), paper),
  );
  if (outcome.ok)
    return c.redirect(offer ? `${hrefOf(c)}?done=offered` : `${hrefOf(c)}/result?done=saved`, 303);
  if (outcome.kind === 'missing') return no(c, outcome);
  const words = refusalWords(c, outcome);
  const extra =
    outcome.code === 'grant_awards.consent_needed' ? { errors: { consent: words } } : { refusal: words };
  return draw(c, { sent, ...extra }, statusOf(outcome));
}

async function after(c: C, outcome: Outcome<Done, string>, done: keyof typeof DONE_WORDS) {
  if (outcome.ok) return c.redirect(`${hrefOf(c)}/result?done=${done}`, 303);
  return outcome.kind === 'missing' || outcome.kind === 'forbidden'
    ? no(c, outcome)
    : draw(c, { refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

async function photograph(c: C) {
  const opened = await openAward(c);
  if (!opened.ok) return no(c, opened);
  const id = c.req.param('id') ?? '';
  const found = opened.value.whole.result?.photographs.find(
    ({ large, small }) => large === id || small === id,
  );
  const out = found && (await c.var.services.files.get(c.var.db, id));
  if (!out) return c.notFound();
  return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, { ...out.headers });
}

/** What came of an award: written, offered, published, taken back. */
export const resultRoutes = new Hono<AppEnv>()
  .get('/:code/result', (c) => draw(c))
  .post('/:code/result', (c) => write(c))
  .post('/:code/result/publish', async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, z.object({ version }));
    const outcome = await act(db, 'grant_awards.publish_result', actor, now, (desk) =>
      publishResult(desk, codeIn(c), form.ok ? form.value.version : 0),
    );
    return after(c, outcome, 'published');
  })
  .post('/:code/result/take-back', async (c) => {
    const { db, actor, now } = c.var;
    const outcome = await act(db, 'grant_awards.take_back_result', actor, now, (desk) =>
      takeBackResult(desk, codeIn(c)),
    );
    return after(c, outcome, 'withdrawn');
  })
  .get('/:code/result/:id{[0-9a-f-]{36}}', (c) => photograph(c));
